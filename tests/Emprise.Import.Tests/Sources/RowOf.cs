using System.Text.Json;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Tests.Sources;

/// <summary>Rows for the tests of row parsers.</summary>
internal static class RowOf
{
    /// <summary>A CSV row of the given cells; every other column of the table is empty.</summary>
    public static RowFields Csv(IReadOnlyList<string> columns, params (string Column, string Cell)[] cells) => new CsvCells(
        2,
        columns.Select((name, index) => (name, index)).ToDictionary(),
        [.. columns.Select(column => cells.FirstOrDefault(cell => cell.Column == column).Cell ?? "")]);

    public static RowFields Json(string json) => new JsonRow(1, JsonDocument.Parse(json).RootElement);
}
