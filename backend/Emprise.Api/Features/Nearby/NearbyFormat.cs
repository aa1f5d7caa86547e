using Emprise.Api.Http;

namespace Emprise.Api.Features.Nearby;

/// <summary>A form in which what was found is sent.</summary>
/// <param name="Name">Value of <c>f</c>.</param>
/// <param name="Title">For links to it.</param>
/// <param name="Begin">Starts the body of one answer.</param>
internal sealed record NearbyFormat(string Name, string MediaType, string Title, Func<NearbyRequest, FindingsBody> Begin)
{
    public static NearbyFormat GeoJson { get; } = new("geojson", MediaTypes.GeoJson, "This search", request => new GeoJsonFindings(request));

    public static NearbyFormat Csv { get; } = new("csv", MediaTypes.Csv, "This search as a table", request => new CsvFindings(request));

    public static NearbyFormat Atom { get; } = new("atom", "application/atom+xml", "This search as an Atom feed", request => new AtomFindings(request));

    public static NearbyFormat JsonFeed { get; } =
        new("jsonfeed", "application/feed+json", "This search as a JSON feed", request => new JsonFeedFindings(request));

    public static IReadOnlyList<NearbyFormat> All { get; } = [GeoJson, Csv, Atom, JsonFeed];

    /// <summary>The forms in which a posted search is answered.</summary>
    public static IReadOnlyList<NearbyFormat> OfPosted { get; } = [GeoJson, Csv];

    public static NearbyFormat Of(string name) => All.First(format => format.Name == name);

    /// <summary>Whether a reader subscribes to it.</summary>
    public bool IsFeed => this == Atom || this == JsonFeed;

    /// <summary>The media type without its parameters, for links to it.</summary>
    public string LinkType => MediaType.Split(';')[0];

    /// <summary>Name under which a browser saves it; null where it is to show it.</summary>
    public string? FileName(string layer) => this == Csv ? $"{layer}-nearby.csv" : null;
}
