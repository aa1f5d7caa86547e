using System.Globalization;

namespace Emprise.Import.Pipeline;

/// <summary>The report as people read it after an import.</summary>
internal static class ReportScreen
{
    /// <summary>Reasons of rejection that are written out; the JSON report has every row.</summary>
    private const int ReasonsShown = 10;

    public static void Write(ImportReport report, TextWriter output)
    {
        if (report.Outcome == ImportOutcome.Unchanged)
        {
            output.WriteLine($"Unchanged: this very content is loaded already ({Seconds(report)}).");
            return;
        }

        output.WriteLine(
            $"Loaded {Count(report.Loaded)} of {Count(report.Read)} rows in {Seconds(report)}; {Count(report.Rejected)} rejected.");
        foreach (var same in report.Rejections.GroupBy(rejection => (rejection.File, rejection.Reason)).Take(ReasonsShown))
        {
            var first = same.First();
            output.WriteLine($"  {first.File}: {Count(same.Count())} × {first.Reason} (row {first.Row}, {first.Field} = {first.Value})");
        }
    }

    private static string Seconds(ImportReport report) => report.Seconds.ToString("F1", CultureInfo.InvariantCulture) + " s";

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
