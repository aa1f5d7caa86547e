using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Sources;

/// <summary>What a source reads with, and where its typed rows go: into a temporary table, or nowhere in a check.</summary>
/// <param name="entry">Entry of the manifest.</param>
/// <param name="files">The files to read, in order.</param>
/// <param name="options">What the command line told.</param>
/// <param name="book">The code books against which codes are resolved.</param>
/// <param name="ledger">Where rows are accounted for.</param>
/// <param name="progress">Who waits.</param>
/// <param name="connection">The connection of the import's transaction; null in a check.</param>
public sealed class Staging(
    SourceEntry entry, IReadOnlyList<InputFile> files, ImportOptions options, CodeBooks book, Ledger ledger, Progress progress,
    NpgsqlConnection? connection)
{
    private const int RowsBetweenSigns = 5_000;

    public SourceEntry Entry => entry;

    public IReadOnlyList<InputFile> Files => files;

    public ImportOptions Options => options;

    public CodeBooks Book => book;

    public Progress Progress => progress;

    /// <summary>Year the files speak of.</summary>
    public int Vintage => options.Vintage ?? entry.Vintage;

    /// <summary>The connection of the import, to look things up; null in a check.</summary>
    public NpgsqlConnection? Connection => connection;

    /// <summary>Whether nothing will be loaded.</summary>
    public bool IsCheck => connection is null;

    /// <summary>Ids, without their prefix, that stand in a refused row: the file has these sites, so that they are not retired.</summary>
    public HashSet<string> RefusedIds { get; } = [];

    /// <summary>The account of a file, or of one part (a layer) of it.</summary>
    public FileAccount Account(InputFile file, string? part = null) => ledger.Open(file, part);

    /// <summary>
    /// Streams rows into the temporary table <c>staged_{table}</c>, which has the table's named columns; a second call adds to it.
    /// A check reads them all and keeps none.
    /// </summary>
    public Task CopyAsync<T>(BulkTable<T> table, IAsyncEnumerable<T> rows, CancellationToken cancellation) => connection is null
        ? DiscardAsync(rows, cancellation)
        : new BulkWriter(connection).StageAsync(table, Counted(rows), cancellation);

    private async Task DiscardAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        await foreach (var _ in Counted(rows).WithCancellation(cancellation))
        {
        }
    }

    private async IAsyncEnumerable<T> Counted<T>(IAsyncEnumerable<T> rows)
    {
        var count = 0L;
        await foreach (var row in rows)
        {
            if (++count % RowsBetweenSigns == 0) progress.Count(count);
            yield return row;
        }
    }
}
