using System.Globalization;

namespace Emprise.Import.Pipeline;

/// <summary>The report as people read it after an import or a check. What it cuts short, the JSON report has whole.</summary>
internal sealed class ReportScreen
{
    private const int ReasonsShown = 10;
    private const int WordsShown = 15;
    private const int LongestValueShown = 60;

    private readonly ImportReport _report;
    private readonly TextWriter _output;

    private ReportScreen(ImportReport report, TextWriter output) => (_report, _output) = (report, output);

    public static void Write(ImportReport report, TextWriter output) => new ReportScreen(report, output).Write();

    private void Write()
    {
        if (_report.Outcome == ImportOutcome.Unchanged)
        {
            _output.WriteLine($"Unchanged: this very content is loaded already ({Seconds}).");
            return;
        }

        _output.WriteLine(Summary());
        if (_report.Files.Count > 1) WriteFiles();
        WriteRejections();
        WriteList("Mended geometry", _report.Repairs.Select(repair => $"{Count(repair.Value)} × {repair.Key}"));
        if (_report.Outcome == ImportOutcome.Checked) WriteList("Places of faults", _report.RepairedRows.Where(row => row.Place is not null)
            .Select(row => $"{row.File}: row {row.Row}, {row.Kind} at {row.Place}"));
        WriteList("Words outside the vocabulary, kept as \"unknown\" with the original text", _report.UnknownValues
            .Select(word => $"{Count(word.Count)} × {word.Field} = {Short(word.Value)}"));
        if (_report.Outcome == ImportOutcome.Checked) WriteCompleteness();
        WriteList("To be looked at", _report.Warnings);
    }

    private string Seconds => _report.Seconds.ToString("F1", CultureInfo.InvariantCulture) + " s";

    private string Summary()
    {
        var counts = $"{Count(_report.Loaded)} of {Count(_report.Read)} rows";
        var rest = $"{Count(_report.Rejected)} rejected, {Count(_report.Repaired)} repaired";
        return _report.Outcome switch
        {
            ImportOutcome.Checked => $"Checked in {Seconds}, nothing loaded: {counts} could be loaded; {rest}.",
            ImportOutcome.Refused => $"Refused after {Seconds}: none of {Count(_report.Read)} rows could be loaded.",
            _ => $"Loaded {counts} in {Seconds}; {rest}, {Count(_report.Unchanged)} unchanged, {Count(_report.Retired)} retired.",
        };
    }

    private void WriteFiles() => WriteList("Files", _report.Files.Select(file =>
        $"{file.File}: {Count(file.Loaded)} of {Count(file.Read)} rows, {Count(file.Rejected)} rejected"), int.MaxValue);

    // Counted one by one: there may be a million, and only the first of each reason is shown.
    private void WriteRejections()
    {
        var reasons = new Dictionary<(string File, string Reason), (int Count, ImportReport.RejectionReport First)>();
        foreach (var rejection in _report.Rejections)
        {
            var key = (rejection.File, rejection.Reason);
            reasons[key] = reasons.TryGetValue(key, out var same) ? (same.Count + 1, same.First) : (1, rejection);
        }

        WriteList("Rejected", reasons.OrderByDescending(same => same.Value.Count).Select(same =>
            $"{same.Key.File}: {Count(same.Value.Count)} × {same.Key.Reason} {Example(same.Value.First)}"), ReasonsShown);
    }

    private static string Example(ImportReport.RejectionReport rejection) =>
        $"(row {rejection.Row}, {rejection.Field} = {Short(rejection.Value ?? "nothing")})";

    private void WriteCompleteness()
    {
        var widest = _report.Completeness.Select(field => field.Field.Length).DefaultIfEmpty().Max();
        WriteList("Completeness", _report.Completeness.Select(field => string.Create(
            CultureInfo.InvariantCulture, $"{field.Field.PadRight(widest)}  {(double)field.Stated / field.Of,7:P1}  {field.Stated} of {field.Of}")),
            int.MaxValue);
    }

    private void WriteList(string title, IEnumerable<string> lines, int most = WordsShown)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        _output.WriteLine($"{title}:");
        foreach (var line in all.Take(most)) _output.WriteLine($"  {line}");
        if (all.Count > most) _output.WriteLine($"  and {Count(all.Count - most)} more: --json REPORT has them all");
    }

    // A cell may hold line breaks or control characters that would move the cursor.
    private static string Short(string value)
    {
        var text = string.Concat(value.Take(LongestValueShown).Select(c => char.IsControl(c) ? ' ' : c));
        return value.Length > LongestValueShown ? text + "…" : text;
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
