using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Search;

/// <summary>One search entry for every site, read from the sites that are in place.</summary>
internal static class SiteEntries
{
    private const double TurnkeySiteWeight = 0.3;
    private const double LandWeight = 0.1;

    public static async Task<IReadOnlyList<SearchEntry>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
    [
        .. await connection.ListAsync(
            "SELECT id, name, kind, subkind, commune, department FROM industrial_land",
            row => new SearchEntry(
                "industrial-land", row.GetString(0), row.GetString(1), row.GetString(2),
                FrenchContext.Friche(row.OptionalText(3), row.OptionalText(4), row.OptionalText(5)), LandWeight, [LocalId(row.GetString(0))]),
            cancellation),
        .. await connection.ListAsync(
            "SELECT id, name, commune, department FROM turnkey_site",
            row => new SearchEntry(
                "turnkey-sites", row.GetString(0), row.GetString(1), "turnkey-site",
                FrenchContext.TurnkeySite(row.OptionalText(2), row.OptionalText(3)), TurnkeySiteWeight, [LocalId(row.GetString(0))]),
            cancellation),
    ];

    private static string LocalId(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
