using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Emprise.Import.Sites;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Sources.Friches;

/// <summary><c>emprise import friches-surfaces</c>: the outlines of Cartofriches.</summary>
public sealed class FricheSurfacesSource : Source
{
    private const string Layer = "friches_surfaces";
    private const string Geometry = "geom";

    public override string Verb => "friches-surfaces";

    public override string Help => """
        Loads the outlines of Cartofriches: a GeoPackage with the layer friches_surfaces, its fields those of the standard table.

        A site that the standard table has takes the outline and is not counted twice; any other is a site of its own until the table has
        it. The order in which the two files are loaded does not matter.

        Example: emprise import friches-surfaces friches-surfaces.gpkg
        """;

    public override string ManifestId => SourceIds.FricheSurfaces;

    public override IReadOnlyList<string> FileEndings => [".gpkg"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        var sites = new SiteRows(staging);
        foreach (var file in staging.Files)
        {
            var account = staging.Account(file);
            var tally = new RowTally(account);
            var communes = new SiteCommunes(staging.Book, tally);
            var features = GeoPackageFile.RowsAsync(file, Layer, staging.Options.Crs, account, cancellation);
            var rows = sites.ReadAsync(
                features.Select(row => new StandardFricheFields(row)), StandardFricheRow.Id, account,
                row => StandardFricheRow.Parse(row, account, communes, OutlineOf(row, account, tally)), cancellation);
            await staging.CopyAsync(LandTable.Of(staging.Entry, staging.Vintage), rows, cancellation);
            tally.Tell();
        }
    }

    public override async Task MergeAsync(Merge merge, CancellationToken cancellation)
    {
        await SiteLoading.RunAsync(merge, new SiteMerge(merge.Connection, SiteTable.Land), cancellation);
        await FricheOutlines.RefreshAsync(merge.Connection, cancellation);
    }

    private static Geometry? OutlineOf(RowFields row, FileAccount account, RowTally tally)
    {
        if (row.Shape is { IsEmpty: false } shape) return SiteShape.Read(row, Geometry, shape, account, surfacesOnly: true);
        tally.Count(SiteReasons.PlacedByCommune(Geometry), row.Row);
        return null;
    }
}
