using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;
using Emprise.Import.Sites;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Sources.EconomicSites;

/// <summary>Reads the tables of an inventory in turn; plots know the zones that were read before them.</summary>
internal sealed class EconomicReading(Staging staging)
{
    private readonly SiteRows _rows = new(staging);
    private readonly Dictionary<string, string> _zones = [];
    private readonly BulkTable<LandSite> _table = LandTable.Of(staging.Entry, staging.Vintage);

    public Task StageAsync(EconomicPart part, CancellationToken cancellation) => part.Layer.Content switch
    {
        EconomicContent.Zones => StageZonesAsync(part, cancellation),
        EconomicContent.Plots => StagePlotsAsync(part, cancellation),
        _ => CountOthersAsync(part, cancellation),
    };

    private async Task StageZonesAsync(EconomicPart part, CancellationToken cancellation)
    {
        var account = staging.Account(part.File, part.LayerName);
        var tally = new RowTally(account);
        var communes = new SiteCommunes(staging.Book, tally);
        var complement = await Complement.OfAsync(part, cancellation);
        var zones = _rows.ReadAsync(complement.Complete(part.RowsAsync(staging.Options.Crs, account, cancellation)), EconomicZoneRow.Id, account, row =>
        {
            var zone = EconomicZoneRow.Parse(row, account, communes, ShapeOf(row, EconomicZoneRow.Outline, account, tally));
            if (zone.Insee is not null) _zones.TryAdd(zone.Id, zone.Insee);
            return zone with { Inventory = part.File.Checksum };
        }, cancellation);
        await staging.CopyAsync(_table, zones, cancellation);
        tally.Tell();
    }

    private async Task StagePlotsAsync(EconomicPart part, CancellationToken cancellation)
    {
        var account = staging.Account(part.File, part.LayerName);
        var (tally, confidential) = (new RowTally(account), new ConfidentialCells(account));
        var communes = new SiteCommunes(staging.Book, tally);
        var complement = await Complement.OfAsync(part, cancellation);
        var plots = _rows.ReadAsync(complement.Complete(part.RowsAsync(staging.Options.Crs, account, cancellation)), EconomicPlotRow.Id, account, row =>
        {
            confidential.Count(row);
            var plot = EconomicPlotRow.Parse(
                row, account, EconomicPlotRow.CommuneOf(row, communes, _zones), ShapeOf(row, EconomicPlotRow.Outline, account, tally));
            if (staging.IsCheck && plot.Zone is { } zone && !_zones.ContainsKey(zone)) tally.Count(SiteReasons.ZoneNotInFile, row.Row);
            return plot with { Inventory = part.File.Checksum };
        }, cancellation);
        await staging.CopyAsync(_table, plots, cancellation);
        confidential.Tell();
        tally.Tell();
    }

    private async Task CountOthersAsync(EconomicPart part, CancellationToken cancellation)
    {
        var aside = new FileAccount(part.File, part.LayerName);
        var rows = await part.RowsAsync(staging.Options.Crs, aside, cancellation).CountAsync(cancellation);
        staging.Account(part.File).Warn(SiteReasons.NotLoaded(part.Name, rows));
    }

    // A point is due only where the table states no outline.
    private static Geometry? ShapeOf(RowFields row, string outline, FileAccount account, RowTally tally)
    {
        if (row.Shape is { IsEmpty: false } shape)
        {
            var mayBePoint = row is ComplementedRow { HasShape: true } || row.Fields.Contains(outline) && row.OptionalText(outline) is null;
            return SiteShape.Read(row, outline, shape, account, surfacesOnly: !mayBePoint);
        }

        tally.Count(SiteReasons.PlacedByCommune(outline), row.Row);
        return null;
    }
}
