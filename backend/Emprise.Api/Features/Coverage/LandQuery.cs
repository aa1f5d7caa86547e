using Emprise.Api.Database;
using Emprise.Api.Filters;
using Emprise.Api.Totals;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Coverage;

/// <summary>The industrial land and the turnkey sites inside. Codes decide under codes, the place of a site under a shape.</summary>
internal static class LandQuery
{
    private const string NoPlaces = "SELECT NULL::text AS id WHERE false";

    private const string WithoutInventory = "SELECT siren, name FROM epci WHERE siren = ANY($1) AND land_inventory = 'none' ORDER BY name, siren";

    public static async Task<LandInside> LandAsync(
        Perimeter perimeter, IReadOnlyList<EpciCoverage> epci, Snapshot data, CancellationToken cancellation)
    {
        var sql = new SqlText();
        var tally = TallySql.With(Conditions(LayerCatalogue.IndustrialLand, perimeter), sql, "NULL::text", NoPlaces);
        await using var command = sql.ToCommand($"{tally} SELECT {TallyRow.Columns} FROM tally WHERE is_total", data.Connection);
        var rows = await command.ListAsync(row => TallyRow.Read(row, 0), cancellation);
        var met = epci.Where(covered => covered.Relation != "touched").Select(covered => covered.Siren).ToArray();
        var without = await data.ListAsync(WithoutInventory, [met], row => new NamedEpci(row.GetString(0), row.GetString(1)), cancellation);
        return new LandInside(TallyRow.Total(rows), without);
    }

    public static async Task<SitesInside> SitesAsync(Perimeter perimeter, Snapshot data, CancellationToken cancellation)
    {
        var sql = new SqlText();
        var isInside = ConditionSql.All(LayerCatalogue.TurnkeySites, Conditions(LayerCatalogue.TurnkeySites, perimeter), sql);
        await using var command = sql.ToCommand(
            $"SELECT id, name, commune, readiness, area_hectares FROM turnkey_site WHERE {isInside} ORDER BY name, id", data.Connection);
        var items = await command.ListAsync(row => new SiteInside(
            row.GetString(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.NumberOrNull(4)), cancellation);
        return new SitesInside(items.Count, items);
    }

    private static IReadOnlyList<Condition> Conditions(Layer layer, Perimeter perimeter) =>
    [
        new Retired(false),
        perimeter.Cut is { } cut
            ? new MeetsShape(cut.Drawing.ToWkb())
            : new IsAmong(layer.Properties.Single(property => property.Name == "insee"), perimeter.Ground),
    ];
}
