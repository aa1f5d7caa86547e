using Emprise.Core.Codes;

namespace Emprise.Api.Features.Nearby;

/// <summary>A kind of place that <c>near</c> names by its id.</summary>
/// <param name="Prefix">What stands before the colon.</param>
/// <param name="Kind">What the answer calls it.</param>
/// <param name="Collection">Collection that the id is of.</param>
/// <param name="Example">A value, for whoever wrote one that cannot be read.</param>
/// <param name="IsId">Whether a text can be an id.</param>
internal sealed record NearKind(string Prefix, string Kind, string Collection, string Example, Func<string, bool> IsId)
{
    public static IReadOnlyList<NearKind> All { get; } =
    [
        new("insee", "insee", "communes", "insee:18279", id => InseeCode.TryParse(id, out _)),
        new("epci", "epci", "epci", "epci:200071082", id => EpciCode.TryParse(id, out _)),
        new("territory", "territory", "territories", "territory:2-ti-7506", id => TerritoryKey.TryParse(id, out _)),
        new("department", "department", "departments", "department:18", id => id.Length is 2 or 3),
        new("region", "region", "regions", "region:24", id => id.Length == 2),
        new("turnkey-sites", "site", "turnkey-sites", "turnkey-sites:SOURCE:ID", id => id.Contains(':', StringComparison.Ordinal)),
        new("industrial-land", "site", "industrial-land", "industrial-land:SOURCE:ID", id => id.Contains(':', StringComparison.Ordinal)),
    ];

    /// <summary>What <c>near</c> may say.</summary>
    public static string Allowed { get; } =
        $"'near' takes an id ({string.Join(", ", All.Select(kind => kind.Example))}) or the name of a commune, an intercommunality, a territory or a site.";

    public static NearKind OfCollection(string collection) => All.First(kind => kind.Collection == collection);
}
