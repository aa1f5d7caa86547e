using Emprise.Api.Drawings;
using Emprise.Api.Http;
using Emprise.Core.Search;

namespace Emprise.Api.Features.Nearby;

/// <summary>Reads where to look: a point, a name or an id, or a ring; one of them.</summary>
internal static class WhereaboutsReader
{
    private const int MostCharacters = 200;

    public static Whereabouts Read(QueryParameters query)
    {
        var (longitude, latitude) = (query.Number("lon", -180, 180), query.Number("lat", -90, 90));
        var (near, area) = (query.Text("near"), query.Text("area"));
        return (longitude, latitude, near, area) switch
        {
            ({ } x, { } y, null, null) => new AtPoint(x, y),
            (null, null, { } text, null) => Near(text),
            (null, null, null, { } ring) => new InArea(Drawing.ParseRing("area", ring)),
            (null, { }, null, null) => throw new MalformedInputException("lon", "'lon' is missing: a point has lon and lat, in degrees."),
            ({ }, null, null, null) => throw new MalformedInputException("lat", "'lat' is missing: a point has lon and lat, in degrees."),
            _ => throw new MalformedInputException("near", "Say where to look, in one way: lon and lat, near, or area."),
        };
    }

    private static Whereabouts Near(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var kind = colon < 0 ? null : NearKind.All.FirstOrDefault(kind => kind.Prefix == text[..colon]);
        return kind is null ? Named(text) : ById(text, kind, text[(colon + 1)..]);
    }

    private static AtFeature ById(string near, NearKind kind, string id) => kind.Parse(id) is { } known
        ? new AtFeature(near, kind, known)
        : throw new MalformedInputException("near", $"'{near}' cannot be an id, which looks like {kind.Example}.");

    private static AtNamed Named(string text)
    {
        if (text.Length > MostCharacters) throw new MalformedInputException("near", $"'near' may have {MostCharacters} characters at most.");
        return SearchText.Normalise(text) is { Length: > 0 } words
            ? new AtNamed(text, words)
            : throw new MalformedInputException("near", $"'near' needs a letter or a digit. {NearKind.Allowed}");
    }
}
