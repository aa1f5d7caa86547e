using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Reading;

/// <summary>Being written.</summary>
public static class TableFile
{
    public static IAsyncEnumerable<RowFields> RowsAsync(InputFile file, CsvLayout layout, FileAccount account, CancellationToken cancellation) =>
        throw new NotSupportedException(file.Name);
}
