using System.Text.Json;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;

namespace Emprise.Import.Sources.EconomicSites;

/// <summary>
/// What a GeoPackage written by <c>emprise export cnig</c> keeps beside the standard's layers: fields and shapes that these have no room for.
/// Empty for any other file.
/// </summary>
internal sealed class Complement
{
    public const string Table = "emprise_complement";

    private const string Shape = "geometry";
    private const int Lambert93 = 2154;

    private readonly Dictionary<string, Entry> _entries = [];
    private readonly string _idField;

    private Complement(EconomicPart part) =>
        _idField = part.Layer.Content == EconomicContent.Plots ? EconomicPlotRow.Id : EconomicZoneRow.Id;

    private sealed record Entry(IReadOnlyDictionary<string, string> Fields, string? Shape);

    public static async Task<Complement> OfAsync(EconomicPart part, CancellationToken cancellation)
    {
        var complement = new Complement(part);
        if (part.LayerName is null || !GeoPackageFile.Layers(part.File.Path).Contains(Table)) return complement;
        var aside = new FileAccount(part.File, Table);
        await foreach (var row in GeoPackageFile.RowsAsync(part.File, Table, null, aside, cancellation))
        {
            if (row.OptionalText("layer") != part.Layer.Name || row.OptionalText("id") is not { } id) continue;
            var fields = row.OptionalText("fields") is { } json ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)! : [];
            complement._entries[id] = new Entry(fields, row.OptionalText(Shape));
        }

        return complement;
    }

    public IAsyncEnumerable<RowFields> Complete(IAsyncEnumerable<RowFields> rows) => _entries.Count == 0 ? rows : rows.Select(Complete);

    private RowFields Complete(RowFields row)
    {
        if (row.Fault is not null || row.OptionalText(_idField) is not { } id || !_entries.TryGetValue(id, out var entry)) return row;
        var shape = entry.Shape is null ? null : ShapeText.Read(new ComplementedRow(row, new Dictionary<string, string> { [Shape] = entry.Shape }, null), Shape, Lambert93);
        return new ComplementedRow(row, entry.Fields, shape);
    }
}

/// <summary>A row with the fields and the shape that its layer has no room for.</summary>
internal sealed class ComplementedRow(RowFields row, IReadOnlyDictionary<string, string> fields, RawShape? shape) : RowFields(row.Row)
{
    /// <summary>Whether the shape is told beside the layer: it may then be of any kind.</summary>
    public bool HasShape => shape is not null;

    public override RawShape? Shape => shape ?? row.Shape;

    public override IReadOnlyList<string> Fields => row.Fields;

    public override IReadOnlyList<string> List(string field) => row.List(field);

    protected override string? Cell(string field) => fields.GetValueOrDefault(field) ?? row.OptionalText(field);
}
