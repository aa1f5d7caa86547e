using Emprise.Core.Codes;

namespace Emprise.Api.Features.Nearby;

/// <summary>A kind of place that <c>near</c> names by its id.</summary>
/// <param name="Prefix">What stands before the colon.</param>
/// <param name="Kind">What the answer calls it.</param>
/// <param name="Collection">Collection that the id is of.</param>
/// <param name="Example">A value, for whoever wrote one that cannot be read.</param>
/// <param name="Parse">The id that a text is, as the data write it; null where it can be none.</param>
internal sealed record NearKind(string Prefix, string Kind, string Collection, string Example, Func<string, string?> Parse)
{
    public static IReadOnlyList<NearKind> All { get; } =
    [
        new("insee", "insee", "communes", "insee:18279", id => InseeCode.TryParse(id, out var code) ? code.ToString() : null),
        new("epci", "epci", "epci", "epci:200071082", id => EpciCode.TryParse(id, out var code) ? code.ToString() : null),
        new("territory", "territory", "territories", "territory:2-ti-7506", id => TerritoryKey.TryParse(id, out var key) ? key.ToString() : null),
        new("department", "department", "departments", "department:18", id => id.Length is 2 or 3 ? id.ToUpperInvariant() : null),
        new("region", "region", "regions", "region:24", id => id.Length == 2 ? id : null),
        new("turnkey-sites", "site", "turnkey-sites", "turnkey-sites:SOURCE:ID", SiteId),
        new("industrial-land", "site", "industrial-land", "industrial-land:SOURCE:ID", SiteId),
    ];

    /// <summary>What <c>near</c> may say.</summary>
    public static string Allowed { get; } =
        $"'near' takes an id ({string.Join(", ", All.Select(kind => kind.Example))}) or the name of a commune, an intercommunality, a territory or a site.";

    public static NearKind OfCollection(string collection) => All.First(kind => kind.Collection == collection);

    private static string? SiteId(string text) => text.Contains(':', StringComparison.Ordinal) ? text : null;
}
