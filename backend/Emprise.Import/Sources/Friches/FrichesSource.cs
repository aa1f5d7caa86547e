using Emprise.Core.Geography;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Emprise.Import.Sites;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Sources.Friches;

/// <summary><c>emprise import friches</c>: the standard table of Cartofriches.</summary>
public sealed class FrichesSource : Source
{
    private static readonly CsvLayout Layout = new(StandardFricheRow.Required, StandardFricheRow.Columns) { NullText = StandardFricheRow.Empty };

    public override string Verb => "friches";

    public override string Help => """
        Loads the friches of Cartofriches or of a local observatory: CSV of the CNIG standard "friches", 50 or 51 columns, separated by
        semicolons or commas, NA for an empty cell, geometry as WKT in longitude and latitude. Or GeoJSON with the same names.

        A site is drawn by its outline (geomsurf), else its point (geompoint), else at the town hall of its commune. Names of owners and
        contacts are not kept. A site that an earlier file had and this one lacks is retired, with the day.

        Example: emprise import friches friches-standard.csv.gz
        """;

    public override string ManifestId => SourceIds.Friches;

    public override IReadOnlyList<string> FileEndings => [".csv", ".csv.gz", ".geojson", ".geojson.gz"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        var sites = new SiteRows(staging);
        foreach (var file in staging.Files)
        {
            var account = staging.Account(file);
            var tally = new RowTally(account);
            var communes = new SiteCommunes(staging.Book, tally);
            var epsg = staging.Options.Crs ?? Wgs84.Srid;
            var rows = sites.ReadAsync(
                RowsAsync(file, staging.Options.Crs, account, cancellation), StandardFricheRow.Id, account,
                row => StandardFricheRow.Parse(row, account, communes, ShapeOf(row, epsg, account, tally)), cancellation);
            await staging.CopyAsync(LandTable.Of(staging.Entry, staging.Vintage), rows, cancellation);
            tally.Tell();
        }
    }

    public override async Task MergeAsync(Merge merge, CancellationToken cancellation)
    {
        var sites = new SiteMerge(merge.Connection, SiteTable.Land) { Completion = FricheOutlines.Completion };
        await SiteLoading.RunAsync(merge, sites, cancellation);
        await FricheOutlines.RefreshAsync(merge.Connection, cancellation);
    }

    private static IAsyncEnumerable<RowFields> RowsAsync(InputFile file, int? epsg, FileAccount account, CancellationToken cancellation) =>
        file.Name.Contains(".geojson", StringComparison.OrdinalIgnoreCase)
            ? GeoJsonFile.RowsAsync(file, epsg, account, cancellation).Select(row => (RowFields)new StandardFricheFields(row))
            : TableFile.RowsAsync(file, Layout, account, cancellation);

    private static Geometry? ShapeOf(RowFields row, int epsg, FileAccount account, RowTally tally) => row.Shape is { IsEmpty: false } shape
        ? SiteShape.Read(row, "geometry", shape, account, surfacesOnly: false)
        : OutlineOf(row, epsg, account, tally) ?? PointOf(row, epsg, account, tally);

    // An outline that cannot be read is told, and does not cost the site its point.
    private static Geometry? OutlineOf(RowFields row, int epsg, FileAccount account, RowTally tally)
    {
        if (row.OptionalText(StandardFricheRow.Outline) is null) return null;
        var trial = new TrialRow(row);
        var outline = Read(trial, StandardFricheRow.Outline, epsg, account, surfacesOnly: true);
        if (trial.Fault is { } fault) tally.Count(SiteReasons.UnusableOutline(fault.Field, fault.Reason), row.Row);
        return trial.Fault is null ? outline : null;
    }

    private static Geometry? PointOf(RowFields row, int epsg, FileAccount account, RowTally tally)
    {
        if (row.OptionalText(StandardFricheRow.Point) is not null)
            return Read(row, StandardFricheRow.Point, epsg, account, surfacesOnly: false);
        tally.Count(SiteReasons.PlacedByCommune(StandardFricheRow.Point), row.Row);
        return null;
    }

    private static Geometry? Read(RowFields row, string field, int epsg, FileAccount account, bool surfacesOnly) =>
        ShapeText.Read(row, field, epsg) is { IsEmpty: false } shape ? SiteShape.Read(row, field, shape, account, surfacesOnly) : null;
}
