using System.Runtime.CompilerServices;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Sites;

/// <summary>
/// From the rows of a source's files to typed sites, one at a time: every row is counted, a bad one is rejected, and so is a second one of
/// the same id, in whichever file it stands.
/// </summary>
/// <param name="staging">Where the ids of refused rows are noted.</param>
public sealed class SiteRows(Staging staging)
{
    private readonly Dictionary<string, (int Row, InputFile File)> _first = [];

    /// <param name="rows">What the file holds.</param>
    /// <param name="idField">Field of the id.</param>
    /// <param name="account">Where rows are counted and rejected.</param>
    /// <param name="parse">Reads one row; its result is ignored where the row has a fault.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async IAsyncEnumerable<T> ReadAsync<T>(
        IAsyncEnumerable<RowFields> rows, string idField, FileAccount account, Func<RowFields, T> parse,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            account.CountRow();
            var site = row.Fault is null ? parse(row) : default;
            if (row.Fault is null) RefuseRepeated(row, idField, account.File);
            if (row.Fault is { } fault) Refuse(row, idField, account, fault);
            else yield return site!;
        }
    }

    private void Refuse(RowFields row, string idField, FileAccount account, Rejection fault)
    {
        account.Reject(fault);
        if (row.OptionalText(idField) is { } id) staging.RefusedIds.Add(id);
    }

    private void RefuseRepeated(RowFields row, string field, InputFile file)
    {
        var id = row.Text(field);
        if (_first.TryAdd(id, (row.Row, file))) return;
        var (firstRow, firstFile) = _first[id];
        row.Refuse(field, id, firstFile == file ? Reasons.Duplicate(firstRow) : SiteReasons.DuplicateIn(firstFile.Name, firstRow), 0);
    }
}
