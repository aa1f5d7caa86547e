namespace Emprise.Import.Sources.EconomicSites;

/// <summary>
/// Several producers publish under this source, each its own part of the country, so that a file must not retire the sites of another. A
/// file is the next edition of an inventory when it tells at least half of its current sites, of the kinds that the file holds; or at
/// least half of those in one EPCI, for that EPCI only. What these have and the file lacks is retired; nothing else is.
/// </summary>
internal static class EconomicEditions
{
    /// <summary>Which rows the files speak of.</summary>
    public const string Scope = """
        EXISTS (
            SELECT FROM edition WHERE edition.inventory = site.inventory AND site.kind = ANY (edition.kinds)
                AND (edition.is_whole OR edition.epci = site.epci))
        """;

    public const string Forget = "DROP TABLE edition";

    /// <summary>Plots whose zone is in no file that was loaded.</summary>
    public const string CountLostPlots = $"""
        SELECT count(*) FROM industrial_land AS plot
        WHERE plot.source = '{SourceIds.EconomicSites}' AND plot.kind = 'plot' AND plot.retired_on IS NULL AND plot.zone IS NOT NULL
            AND NOT EXISTS (SELECT FROM industrial_land AS zone WHERE zone.id = plot.zone)
        """;

    private const string FindEditions = $"""
        CREATE TEMP TABLE edition ON COMMIT DROP AS
        WITH held AS (
            SELECT inventory AS file, array_agg(DISTINCT kind) AS kinds FROM staged_industrial_land GROUP BY inventory),
        told AS (
            SELECT staged.id, staged.inventory AS file, site.inventory, site.epci, site.kind
            FROM staged_industrial_land AS staged JOIN industrial_land AS site USING (id) WHERE site.retired_on IS NULL),
        pair AS (SELECT DISTINCT file, inventory FROM told)
        SELECT pair.file, pair.inventory, held.kinds, site.epci, GROUPING(site.epci) = 1 AS is_whole, count(told.id) AS told
        FROM pair JOIN held USING (file)
            JOIN industrial_land AS site ON site.inventory = pair.inventory AND site.kind = ANY (held.kinds)
                AND site.source = '{SourceIds.EconomicSites}' AND site.retired_on IS NULL
            LEFT JOIN told ON told.id = site.id AND told.file = pair.file
        GROUP BY GROUPING SETS ((pair.file, pair.inventory, held.kinds), (pair.file, pair.inventory, held.kinds, site.epci))
        HAVING count(told.id) > 0 AND count(told.id) * 2 >= count(*);
        """;

    // A later edition keeps the name of the first.
    private const string NameEditions = """
        UPDATE staged_industrial_land AS staged SET inventory = edition.inventory
        FROM (SELECT DISTINCT ON (file) file, inventory FROM edition WHERE is_whole ORDER BY file, told DESC, inventory) AS edition
        WHERE edition.file = staged.inventory;
        """;

    // A plot has no column for its commune or producer: those of its zone, where neither parcel nor id told.
    private const string PlacePlots = $"""
        UPDATE staged_industrial_land AS plot SET insee = COALESCE(plot.insee, zone.insee), producer = COALESCE(plot.producer, zone.producer)
        FROM (
            SELECT id, insee, producer FROM staged_industrial_land WHERE kind = 'zone'
            UNION ALL SELECT site.id, site.insee, site.producer FROM industrial_land AS site
            WHERE site.source = '{SourceIds.EconomicSites}' AND site.kind = 'zone'
                AND NOT EXISTS (SELECT FROM staged_industrial_land AS staged WHERE staged.id = site.id)) AS zone
        WHERE plot.kind = 'plot' AND zone.id = plot.zone AND (plot.insee IS NULL OR plot.producer IS NULL);
        """;

    /// <summary>Run on the staged rows before they are merged.</summary>
    public static string Prepare { get; } = $"ANALYZE staged_industrial_land;\n{PlacePlots}\n{FindEditions}\n{NameEditions}";
}
