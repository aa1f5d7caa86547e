using Emprise.Api.Database;
using Emprise.Api.Filters;
using Emprise.Api.Sites;
using Emprise.Api.Totals;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Coverage;

/// <summary>The industrial land and the turnkey sites inside. Codes decide under codes, the place of a site under a shape.</summary>
internal static class LandQuery
{
    private const string WithoutInventory = "SELECT siren, name FROM epci WHERE siren = ANY($1) AND land_inventory = 'none' ORDER BY name, siren";

    public static async Task<LandInside> LandAsync(
        Perimeter perimeter, IReadOnlyList<EpciCoverage> epci, Snapshot data, CancellationToken cancellation)
    {
        var land = await LandTotalsQuery.ReadAsync(Conditions(LayerCatalogue.IndustrialLand, perimeter), data, cancellation);
        var met = epci.Where(covered => covered.Relation != "touched").Select(covered => covered.Siren).ToArray();
        var without = await data.ListAsync(WithoutInventory, [met], row => new NamedEpci(row.GetString(0), row.GetString(1)), cancellation);
        return new LandInside(land, without);
    }

    public static async Task<SitesInside> SitesAsync(Perimeter perimeter, Snapshot data, CancellationToken cancellation)
    {
        var items = await SitesQuery.ReadAsync(Conditions(LayerCatalogue.TurnkeySites, perimeter), data, cancellation);
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
