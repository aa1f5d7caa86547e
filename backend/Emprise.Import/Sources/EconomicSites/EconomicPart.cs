using Emprise.Import.Pipeline;
using Emprise.Import.Reading;

namespace Emprise.Import.Sources.EconomicSites;

/// <summary>One table of the files that are imported: a layer of a GeoPackage, or a CSV file.</summary>
/// <param name="File">The file.</param>
/// <param name="Layer">What it holds.</param>
/// <param name="LayerName">Name of the layer in its file; null for a CSV file.</param>
public sealed record EconomicPart(InputFile File, EconomicLayer Layer, string? LayerName)
{
    private const int Lambert93 = 2154;

    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>What the report calls it.</summary>
    public string Name => LayerName ?? File.Name;

    /// <summary>The tables of the files, zones first.</summary>
    /// <exception cref="ImportException">A GeoPackage has no layer of the standard.</exception>
    public static IReadOnlyList<EconomicPart> Of(IEnumerable<InputFile> files) =>
        [.. files.SelectMany(Of).OrderBy(part => part.Layer.Content)];

    public IAsyncEnumerable<RowFields> RowsAsync(int? epsg, FileAccount account, CancellationToken cancellation) => LayerName is null
        ? TableFile.RowsAsync(File, LayoutOf(epsg ?? Lambert93), account, cancellation)
        : GeoPackageFile.RowsAsync(File, LayerName, epsg, account, cancellation);

    private static IEnumerable<EconomicPart> Of(InputFile file)
    {
        if (!file.Name.EndsWith(".gpkg", StringComparison.OrdinalIgnoreCase)) return [new EconomicPart(file, LayerOf(file), null)];
        var layers = GeoPackageFile.Layers(file.Path);
        EconomicPart[] parts = [.. layers
            .Select(name => (name, layer: EconomicLayer.Named(name)))
            .Where(found => found.layer is not null)
            .Select(found => new EconomicPart(file, found.layer!, found.name))];
        if (parts.Length > 0) return parts;
        throw new ImportException(
            $"{file.Name} has none of the layers {string.Join(", ", EconomicLayer.All.Select(layer => layer.Name))}; it has {string.Join(", ", layers)}.");
    }

    private static EconomicLayer LayerOf(InputFile file)
    {
        using var reader = new StreamReader(OpenedFile.Open(file.Path));
        var header = reader.ReadLine() ?? "";
        return EconomicLayer.WithColumns([.. header.Split(Separators).Select(name => name.Trim('"', ' ', '\uFEFF'))]);
    }

    private CsvLayout LayoutOf(int epsg) => Layer.Content switch
    {
        EconomicContent.Zones => new CsvLayout(EconomicZoneRow.Required, EconomicZoneRow.Columns)
        {
            ShapeColumn = EconomicZoneRow.Outline,
            PointColumn = EconomicZoneRow.Centre,
            ShapeEpsg = epsg,
        },
        EconomicContent.Plots => new CsvLayout(EconomicPlotRow.Required, EconomicPlotRow.Columns)
        {
            ShapeColumn = EconomicPlotRow.Outline,
            ShapeEpsg = epsg,
        },
        _ => new CsvLayout([], Layer.Columns),
    };
}
