using Emprise.Import.Pipeline;

namespace Emprise.Import.Sites;

/// <summary>The same cells read on trial: what cannot be read is the trial's fault, not the row's.</summary>
public sealed class TrialRow(RowFields row) : RowFields(row.Row)
{
    public override IReadOnlyList<string> List(string field) => row.List(field);

    protected override string? Cell(string field) => row.OptionalText(field);
}
