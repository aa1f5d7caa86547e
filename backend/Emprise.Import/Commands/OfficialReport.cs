using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Commands;

/// <summary>The account of <c>import official</c>: a line for every source, and as JSON the whole report of each.</summary>
public sealed class OfficialReport(IReadOnlyList<OfficialEnding> endings)
{
    // People read the file too: accents stay letters.
    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the command has done what can be asked of it: something official is in the database, and nobody stopped it.</summary>
    public bool IsDone => endings.Any(ending => ending.IsThere) && endings.All(ending => ending.Outcome != OfficialEnding.Stopped);

    public void Write(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(Line("Source", "Outcome", "Read", "Loaded", "Rejected", "Seconds"));
        foreach (var ending in endings)
        {
            var name = ending.Phase is null ? ending.Source : $"{ending.Source} {ending.Phase}";
            var report = ending.Report;
            var isCounted = report is not null && report.Outcome != ImportOutcome.Unchanged;
            output.WriteLine(isCounted
                ? Line(name, ending.Outcome, Count(report!.Read), Count(report.Loaded), Count(report.Rejected), report.Seconds.ToString("F1", CultureInfo.InvariantCulture))
                : $"{Line(name, ending.Outcome)}  {ending.Reason}".TrimEnd());
        }

        foreach (var report in endings.Select(ending => ending.Report).OfType<ImportReport>().Where(report => report.Outcome != ImportOutcome.Unchanged))
        {
            output.WriteLine();
            output.WriteLine($"{report.Source}: {report.File}");
            ReportScreen.Write(report, output);
        }
    }

    public async Task WriteAsync(FileStream file, CancellationToken cancellation)
    {
        file.SetLength(0);
        await JsonSerializer.SerializeAsync(file, new { sources = endings }, Json, cancellation);
    }

    private static string Line(string name, string outcome, params string[] counts) =>
        $"{name,-18} {outcome,-12}{string.Concat(counts.Select(count => $"{count,11}"))}";

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
