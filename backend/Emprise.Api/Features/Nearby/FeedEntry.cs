using System.Globalization;
using Emprise.Api.Http;

namespace Emprise.Api.Features.Nearby;

/// <summary>A site as a feed tells of it.</summary>
/// <param name="Updated">When its row last changed, or may have.</param>
internal sealed record FeedEntry(string Id, string Name, string? Commune, double? AreaHectares, DateTime Updated)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public string Title => Commune is null ? Name : $"{Name} ({Commune})";

    /// <summary>A few sentences in French.</summary>
    public string Text(string reason) =>
        $"{reason} {(AreaHectares is { } hectares ? string.Create(French, $"Surface : {hectares:#,0.##} ha.") : "Surface non renseignée.")}";

    /// <summary>Its page on the map.</summary>
    public string Page(NearbyRequest request) => $"{request.Site}/?select={request.Layer.Id}/{PublicAddress.Escape(Id)}";

    /// <summary>Name of the entry for readers of feeds: the same whatever the search.</summary>
    public string Identity(NearbyRequest request) => PublicAddress.OfItem(request.Api, request.Layer.Id, Id);
}
