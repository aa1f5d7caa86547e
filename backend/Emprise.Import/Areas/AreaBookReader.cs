using Emprise.Core.Codes;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.CommunePoints;
using Emprise.Import.Sources.TerritoryMembers;
using Npgsql;

namespace Emprise.Import.Areas;

/// <summary>Reads the base tables on the connection of an import, after <see cref="CodeHeirs"/> is made.</summary>
internal static class AreaBookReader
{
    // A member is read in the newest year that knows it: an EPCI that was dissolved since still stands for its communes. Of two
    // territories of a phase that claim a commune, the one that names the commune itself has it.
    private const string CommunesOfTerritories = """
        WITH claim AS (
            SELECT vintage, insee, 'epci' AS kind, epci AS siren FROM code_book_commune WHERE epci IS NOT NULL
            UNION ALL SELECT vintage, insee, 'ept', ept FROM code_book_commune WHERE ept IS NOT NULL
            UNION ALL SELECT vintage, insee, 'commune', siren FROM code_book_commune WHERE siren IS NOT NULL),
        latest AS (SELECT kind, siren, max(vintage) AS vintage FROM claim JOIN territory_member USING (kind, siren) GROUP BY kind, siren)
        SELECT DISTINCT ON (listing.phase, heir.insee) listing.id, heir.insee
        FROM territory_member AS member JOIN latest USING (kind, siren) JOIN claim USING (kind, siren, vintage)
        JOIN heir ON heir.code = claim.insee JOIN territory_listing AS listing ON listing.id = member.territory
        ORDER BY listing.phase, heir.insee, kind = 'commune' DESC, listing.id
        """;

    /// <exception cref="ImportException">No code book is loaded.</exception>
    public static async Task<AreaBook> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var vintages = await CodeBookQuery.VintagesAsync(connection, cancellation);
        if (vintages.Count == 0) throw new ImportException("No code book is loaded yet: run emprise import embedded first.");
        var newest = await CodeBookQuery.YearAsync(connection, vintages[0], cancellation);
        var sources = await connection.ListAsync(
            $"SELECT source FROM code_book_year WHERE vintage = {newest.Vintage}", reader => reader.GetString(0), cancellation);
        return new AreaBook(
            newest, sources[0], await CodeBookQuery.SuccessionsAsync(connection, newest, cancellation),
            await CodeBookQuery.AreasAsync(connection, CodeBookTables.Department, newest.Vintage, cancellation),
            await CodeBookQuery.AreasAsync(connection, CodeBookTables.Region, newest.Vintage, cancellation),
            await TownHallsAsync(connection, cancellation), await TerritoriesAsync(connection, cancellation));
    }

    // A commune without a known town hall is placed inside its contour.
    private static async Task<Dictionary<InseeCode, CommunePointRow>> TownHallsAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var points = await connection.ListAsync(
            """
            SELECT insee, ST_X(geom), ST_Y(geom) FROM town_hall
            UNION ALL
            SELECT insee, ST_X(point), ST_Y(point) FROM (
                SELECT DISTINCT ON (heir.insee) heir.insee, ST_PointOnSurface(geom) AS point FROM boundary JOIN heir USING (code)
                WHERE layer = 'communes' AND NOT EXISTS (SELECT FROM town_hall WHERE town_hall.insee = heir.insee)
                ORDER BY heir.insee, loaded_on DESC) AS placed
            """,
            reader => new CommunePointRow(InseeCode.Parse(reader.GetString(0)), reader.GetDouble(1), reader.GetDouble(2)), cancellation);
        return points.ToDictionary(point => point.Insee);
    }

    private static async Task<IReadOnlyList<TerritoryEntry>> TerritoriesAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var communes = (await connection.ListAsync(
            CommunesOfTerritories, reader => (Id: reader.GetString(0), Insee: InseeCode.Parse(reader.GetString(1))), cancellation))
            .ToLookup(pair => pair.Id, pair => pair.Insee);
        var members = (await connection.ListAsync(
            "SELECT territory, kind, siren FROM territory_member ORDER BY territory, kind, siren",
            reader => (Id: reader.GetString(0), Kind: reader.GetString(1), Siren: EpciCode.Parse(reader.GetString(2))), cancellation))
            .ToLookup(member => member.Id);
        var listings = await connection.ListAsync(
            "SELECT id, name, phase, code, source FROM territory_listing ORDER BY id",
            reader => (Key: TerritoryKey.Of(reader.GetInt16(2), reader.GetString(3)), Name: reader.GetString(1), Source: reader.GetString(4)),
            cancellation);
        return [.. listings.Where(listing => communes.Contains(listing.Key.ToString())).Select(listing => new TerritoryEntry(
            listing.Key, listing.Name,
            [.. members[listing.Key.ToString()].Select(member => new MemberRow(listing.Key, listing.Name, member.Kind, member.Siren))],
            [.. communes[listing.Key.ToString()]], listing.Source))];
    }
}
