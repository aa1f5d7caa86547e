using System.CommandLine;

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
}
