using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Sites;

/// <summary>
/// Gives sites their place again after areas were derived anew: a commune that a newer code book no longer knows is replaced by the one
/// that took it over (the most populous where it was divided), names and memberships follow the commune, and a site without a geometry of
/// its own follows the town hall.
/// </summary>
public static class PlaceRefresh
{
    public static Task RunAsync(NpgsqlConnection connection, CancellationToken cancellation) => new BulkWriter(connection).RunAsync(
        string.Join('\n', SiteTable.All.SelectMany(table => new[] { Succeed(table), Place(table), Stand(table) })), cancellation);

    private static string Succeed(SiteTable table) =>
        $"""
        UPDATE {table.Name} AS site SET insee = heir.insee
        FROM (
            SELECT DISTINCT ON (former_insee) former_insee, commune.insee FROM commune_succession JOIN commune USING (insee)
            ORDER BY former_insee, commune.population DESC NULLS LAST, commune.insee) AS heir
        WHERE site.insee = heir.former_insee AND NOT EXISTS (SELECT FROM commune WHERE commune.insee = site.insee);
        """;

    private static string Place(SiteTable table)
    {
        var columns = SiteTable.Place.Select(place => place.Column).ToList();
        return $"""
            UPDATE {table.Name} AS site SET {string.Join(", ", SiteTable.Place.Select(place => $"{place.Column} = {place.Expression}"))}
            FROM commune
            WHERE commune.insee = site.insee
                AND {SiteTable.Row("site", columns)} IS DISTINCT FROM ROW({string.Join(", ", SiteTable.Place.Select(place => place.Expression))});
            """;
    }

    private static string Stand(SiteTable table) =>
        $"""
        UPDATE {table.Name} AS site SET geom = commune.town_hall
        FROM commune
        WHERE commune.insee = site.insee AND site.geometry_precision = 'commune' AND site.geom IS DISTINCT FROM commune.town_hall;
        """;
}
