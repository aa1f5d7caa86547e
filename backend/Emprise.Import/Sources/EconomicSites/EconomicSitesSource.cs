using Emprise.Import.Sites;

namespace Emprise.Import.Sources.EconomicSites;

/// <summary><c>emprise import economic-sites</c>: zones and plots of an inventory of economic sites.</summary>
public sealed class EconomicSitesSource : Source
{
    public override string Verb => "economic-sites";

    public override string Help => """
        Loads an inventory of economic sites (CNIG standard 1.0.1): a GeoPackage with the layers site_eco and terrain_eco, or CSV files of
        either, geometry as GeoJSON or WKT in Lambert-93 (another system: --crs). Every field is kept. Buyer, sale price and price per square
        metre are confidential: these cells are refused, their row is loaded without them. Poles and establishments are counted, not loaded.

        Each file is the next edition of the inventory of which it tells at least half (of one intercommunality, or of all): what that
        inventory had and the file lacks is retired. Inventories of other producers stay.

        Example: emprise import economic-sites inventaire.gpkg
        """;

    public override string ManifestId => SourceIds.EconomicSites;

    public override IReadOnlyList<string> FileEndings => [".gpkg", ".csv", ".csv.gz"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        var reading = new EconomicReading(staging);
        foreach (var part in EconomicPart.Of(staging.Files)) await reading.StageAsync(part, cancellation);
    }

    public override async Task MergeAsync(Merge merge, CancellationToken cancellation)
    {
        await merge.RunAsync(EconomicEditions.Prepare, cancellation);
        await SiteLoading.RunAsync(merge, new SiteMerge(merge.Connection, SiteTable.Land) { Scope = EconomicEditions.Scope }, cancellation);
        await merge.RunAsync(EconomicEditions.Forget, cancellation);
        if (await merge.CountAsync(EconomicEditions.CountLostPlots, cancellation) is > 0 and var lost)
            SiteLoading.Warn(merge, SiteReasons.PlotsWithoutZone(lost));
    }
}
