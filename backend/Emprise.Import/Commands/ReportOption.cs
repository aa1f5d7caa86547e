using System.CommandLine;
using System.Text.Json;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Commands;

/// <summary><c>--json REPORT</c>.</summary>
internal static class ReportOption
{
    public static Option<FileInfo?> Json { get; } = new("--json")
    {
        HelpName = "REPORT",
        Description = "Also write the report to this file: rows read, loaded and rejected; row, field, value and reason of each rejection.",
    };

    /// <summary>The report's file, opened before the work: one that cannot be written stops the import before it begins.</summary>
    public static FileStream? Open(ParseResult arguments) => arguments.GetValue(Json)?.Open(FileMode.OpenOrCreate, FileAccess.Write);

    /// <summary>Says in the report's file that nothing was done and why, so that no earlier report is taken for this one.</summary>
    public static async Task WriteFailureAsync(ParseResult arguments, string reason)
    {
        if (arguments.GetResult(Json)?.GetValueOrDefault<FileInfo?>() is not { Exists: true } file) return;
        await using var stream = file.Open(FileMode.Create, FileAccess.Write);
        await JsonSerializer.SerializeAsync(stream, new { Outcome = ImportOutcome.Failed, Reason = reason }, ImportReport.Json);
    }
}
