using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Reading;

/// <summary>Being written.</summary>
public static class WorkbookFile
{
    public static IAsyncEnumerable<RowFields> RowsAsync(InputFile file, IReadOnlyList<string> columns, FileAccount account, CancellationToken cancellation) =>
        throw new NotSupportedException(file.Name);
}
