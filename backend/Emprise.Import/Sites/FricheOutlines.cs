using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Sites;

/// <summary>
/// Two files speak of one friche: the standard table and the layer of surfaces. One rule, whichever comes first: the outline of a site is
/// the last one that the layer of surfaces told; a site of the layer is a feature of its own only while the table has no current row of
/// its id, else that row answers for it.
/// </summary>
public static class FricheOutlines
{
    private const string Table = "cartofriches";
    private const string Surfaces = "cartofriches-surfaces";

    // 'cartofriches-surfaces:31555_16063' speaks of 'cartofriches:31555_16063'.
    private const string IsOutline = $"""
        outline.source = '{Surfaces}' AND outline.geometry_precision = 'plot'
            AND outline.id = '{Surfaces}' || substr(site.id, length('{Table}') + 1)
        """;

    /// <summary>Gives incoming rows of the table their outline, so that the same file again is seen to say the same.</summary>
    public static string Completion { get; } = $"""
        UPDATE {SiteTable.Land.Incoming} AS site SET geom = outline.geom, geometry_precision = 'plot'
        FROM industrial_land AS outline WHERE {IsOutline}
        """;

    private const string Draw = $"""
        UPDATE industrial_land AS site SET geom = outline.geom, geometry_precision = 'plot'
        FROM industrial_land AS outline
        WHERE site.source = '{Table}' AND {IsOutline} AND (site.geom IS DISTINCT FROM outline.geom OR site.geometry_precision <> 'plot');
        """;

    private const string Answer = $"""
        WITH pair AS (
            SELECT surface.id, site.id AS same_as FROM industrial_land AS surface LEFT JOIN industrial_land AS site
                ON site.id = '{Table}' || substr(surface.id, length('{Surfaces}') + 1) AND site.source = '{Table}' AND site.retired_on IS NULL
            WHERE surface.source = '{Surfaces}' AND (surface.retired_on IS NULL OR surface.same_as IS NOT NULL))
        UPDATE industrial_land AS surface SET same_as = pair.same_as,
            retired_on = CASE WHEN pair.same_as IS NULL THEN NULL ELSE COALESCE(surface.retired_on, current_date) END
        FROM pair WHERE pair.id = surface.id AND surface.same_as IS DISTINCT FROM pair.same_as;
        """;

    /// <summary>Run after either file was merged.</summary>
    public static Task RefreshAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        new BulkWriter(connection).RunAsync($"{Draw}\n{Answer}", cancellation);
}
