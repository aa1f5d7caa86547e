using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Search;

/// <summary>How search entries are written; point and box come from the feature itself.</summary>
public static class SearchTable
{
    // A commune is shown at its town hall; a site, which is a point, has no box.
    private const string Places = """
        LEFT JOIN (
            SELECT 'regions' AS collection, code AS feature, ST_PointOnSurface(geom) AS point, ST_Envelope(geom) AS box FROM region
            UNION ALL SELECT 'departments', code, ST_PointOnSurface(geom), ST_Envelope(geom) FROM department
            UNION ALL SELECT 'communes', insee, town_hall, ST_Envelope(geom) FROM commune
            UNION ALL SELECT 'epci', siren, ST_PointOnSurface(geom), ST_Envelope(geom) FROM epci
            UNION ALL SELECT 'territories', id, ST_PointOnSurface(geom), ST_Envelope(geom) FROM territory
            UNION ALL SELECT 'industrial-land', id, ST_PointOnSurface(geom), NULL FROM industrial_land
            UNION ALL SELECT 'turnkey-sites', id, ST_PointOnSurface(geom), NULL FROM turnkey_site
        ) AS place USING (collection, feature)
        """;

    private const string SiteCollections = "('industrial-land', 'turnkey-sites')";

    /// <summary>Entries of areas take the place of those before; entries of sites stay.</summary>
    public static BulkTable<SearchEntry> Areas { get; } = Entries with { Replaced = $"collection NOT IN {SiteCollections}" };

    public static BulkTable<SearchEntry> Entries => new("search_entry",
    [
        new("collection", Text, entry => entry.Collection),
        new("feature", Text, entry => entry.Feature),
        new("name", Text, entry => entry.Name),
        new("kind", Text, entry => entry.Kind),
        new("context", Text, entry => entry.Context),
        new("search_text", Text, entry => entry.NormalisedName),
        new("aliases", TextList, entry => entry.Aliases),
        new("weight", Weight, entry => (float)entry.Weight),
    ])
    {
        Computed = [("point", "place.point"), ("box", "place.box")],
        Join = Places,
    };
}
