using System.Runtime.CompilerServices;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;
using Emprise.Import.Sources;

namespace Emprise.Import.Areas;

/// <summary>
/// From the rows of files to contours, one at a time: every row is counted; a bad one, one without a surface and a second one of the same
/// code, in whichever file, is rejected.
/// </summary>
/// <param name="staging">The import.</param>
/// <param name="layer">Layer of the base table.</param>
public sealed class BoundaryRows(Staging staging, string layer)
{
    private const string ShapeField = "geometry";

    private readonly Dictionary<string, int> _first = [];

    /// <summary>Quality of the contours that are read: one of <see cref="BoundaryQuality"/>.</summary>
    public string Quality { get; set; } = BoundaryQuality.Generalised;

    /// <param name="rows">What the file holds.</param>
    /// <param name="account">Where rows are counted and rejected.</param>
    /// <param name="codeField">Field of the code, for the report.</param>
    /// <param name="read">Reads code and name; what it returns is ignored where the row has a fault.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async IAsyncEnumerable<Boundary> ReadAsync(
        IAsyncEnumerable<RowFields> rows, FileAccount account, string codeField, Func<RowFields, (string Code, string Name)> read,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            account.CountRow();
            var boundary = row.Fault is null ? Boundary(row, account, codeField, read) : null;
            if (row.Fault is { } fault) account.Reject(fault);
            else yield return boundary!;
        }
    }

    private Boundary? Boundary(RowFields row, FileAccount account, string codeField, Func<RowFields, (string Code, string Name)> read)
    {
        var (code, name) = read(row);
        if (row.Fault is not null) return null;
        if (!_first.TryAdd(code, row.Row)) return row.Refuse<Boundary?>(codeField, code, Reasons.Duplicate(_first[code]), null);
        if (row.Shape is not { } told) return row.Refuse<Boundary?>(ShapeField, null, AreaReasons.NoShape, null);
        return Surface.Read(row, ShapeField, told, account) is { } shape
            ? new Boundary(layer, staging.Entry.Id, code, name, staging.Vintage, Quality, shape)
            : null;
    }
}
