using System.Globalization;
using System.IO.Pipelines;
using Emprise.Api.Csv;
using Emprise.Api.Http;
using Emprise.Api.Totals;

namespace Emprise.Api.Features.Summary;

/// <summary>
/// A summary as a table: an area a line, and a last line, <c>outside</c>, for land in none of them. The columns of a kind, status or stage
/// are there where any of it is listed.
/// </summary>
internal static class SummaryTable
{
    public static async Task WriteAsync(LandSummary summary, PipeWriter pipe, CancellationToken cancellation)
    {
        var table = new CsvOutput(pipe);
        var divisions = Divisions(summary.Total);
        table.Line(["id", "name", "inventory", "count", "areaHectares", "unstated", .. divisions.SelectMany(Header)]);
        foreach (var group in summary.Groups)
        {
            table.Line([group.Id, CsvOutput.Harmless(group.Name), group.Inventory ?? "", .. Cells(group, divisions)]);
            await pipe.FlushWhenDueAsync(cancellation);
        }

        table.Line(["outside", "", "", .. Cells(summary.Outside, divisions)]);
        await pipe.FlushAsync(cancellation);
    }

    private static List<Column> Divisions(LandTotals total) =>
    [
        .. total.ByKind.Select(part => new Column("kind", part.Value, totals => totals.ByKind)),
        .. total.ByStatus.Select(part => new Column("status", part.Value, totals => totals.ByStatus)),
        .. total.ByStage.Select(part => new Column("stage", part.Value, totals => totals.ByStage)),
    ];

    private static string[] Header(Column column)
    {
        var name = $"{column.Division}.{column.Value ?? "null"}";
        return [$"{name}.count", $"{name}.areaHectares"];
    }

    private static IEnumerable<string> Cells(LandTotals totals, IEnumerable<Column> columns) =>
        [Text(totals.Count), Text(totals.AreaHectares), Text(totals.Unstated), .. columns.SelectMany(column => Cells(column, totals))];

    private static string[] Cells(Column column, LandTotals totals) =>
        column.Parts(totals).FirstOrDefault(part => part.Value == column.Value) is { } part
            ? [Text(part.Count), Text(part.AreaHectares)]
            : ["0", "0"];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private sealed record Column(string Division, string? Value, Func<LandTotals, IReadOnlyList<LandPart>> Parts);
}
