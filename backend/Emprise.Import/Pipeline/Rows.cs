namespace Emprise.Import.Pipeline;

/// <summary>From rows to typed values: every row is counted, the bad ones and the repeated ones are rejected.</summary>
public static class Rows
{
    /// <param name="rows">What the file holds.</param>
    /// <param name="account">Where rows are counted and rejected.</param>
    /// <param name="parse">Reads one row; its result is ignored where the row has a fault.</param>
    /// <param name="identity">Field of the identity and its value: a second row of the same is rejected.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<IReadOnlyList<Numbered<T>>> ReadAsync<T>(
        IAsyncEnumerable<RowFields> rows, FileAccount account, Func<RowFields, T> parse, Func<T, (string Field, string Value)> identity,
        CancellationToken cancellation)
    {
        var kept = new List<Numbered<T>>();
        var firstRows = new Dictionary<string, int>();
        await foreach (var fields in rows.WithCancellation(cancellation))
        {
            account.CountRow();
            var value = fields.Fault is null ? parse(fields) : default;
            if (fields.Fault is null) RefuseRepeated(fields, identity(value!), firstRows);
            if (fields.Fault is { } fault) account.Reject(fault);
            else kept.Add(new Numbered<T>(fields.Row, value!));
        }

        return kept;
    }

    private static void RefuseRepeated(RowFields fields, (string Field, string Value) identity, Dictionary<string, int> firstRows)
    {
        if (firstRows.TryAdd(identity.Value, fields.Row)) return;
        fields.Refuse(identity.Field, identity.Value, Reasons.Duplicate(firstRows[identity.Value]), 0);
    }
}
