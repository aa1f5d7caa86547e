using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Reading;

/// <summary>Being written.</summary>
public static class GeoPackageFile
{
    /// <summary>The tables that hold features or attributes.</summary>
    public static IReadOnlyList<string> Layers(string path) => throw new NotSupportedException(path);

    public static IAsyncEnumerable<RowFields> RowsAsync(InputFile file, string layer, int? epsg, FileAccount account, CancellationToken cancellation) =>
        throw new NotSupportedException(file.Name);
}
