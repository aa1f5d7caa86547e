namespace Emprise.Import.Pipeline;

/// <summary>One record of a CSV file whose header is <paramref name="columns"/>. Several values in a cell are joined by <c>|</c>.</summary>
public sealed class CsvCells(int row, IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> cells) : RowFields(row)
{
    protected override string? Cell(string field) => columns[field] < cells.Count ? cells[columns[field]] : null;

    public override IReadOnlyList<string> List(string field) =>
        (Cell(field) ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
