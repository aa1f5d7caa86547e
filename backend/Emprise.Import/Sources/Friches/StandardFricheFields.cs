using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;

namespace Emprise.Import.Sources.Friches;

/// <summary>A feature of the standard, whose empty attributes are written <c>NA</c> as those of the table are.</summary>
public sealed class StandardFricheFields : RowFields
{
    private readonly RowFields _row;

    public StandardFricheFields(RowFields row)
        : base(row.Row)
    {
        _row = row;
        if (row.Fault is { } fault) Refuse(fault.Field, fault.Value, fault.Reason, 0);
    }

    public override RawShape? Shape => _row.Shape;

    public override IReadOnlyList<string> Fields => _row.Fields;

    public override IReadOnlyList<string> List(string field) => Cell(field) is null ? [] : _row.List(field);

    protected override string? Cell(string field) => _row.Stated(field) is { } text && text.Trim() != StandardFricheRow.Empty ? text : null;
}
