using System.CommandLine;
using System.Text.Json;
using CsvHelper;
using Emprise.Core.Settings;
using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Commands;

/// <summary>Runs a command line: the one place where a failure becomes a sentence and an exit code.</summary>
public static class CommandRun
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var parsed = EmpriseCommand.Create().Parse(arguments);
        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
        }
        catch (Exception failure) when (Sentence(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"emprise: {NothingDone(parsed.CommandResult.Command)} {sentence}");
            return ExitCode.Failed;
        }
    }

    private static string NothingDone(Command command) => command.Parents.OfType<Command>().FirstOrDefault()?.Name switch
    {
        "check" => "nothing was checked.",
        "export" => "nothing was exported.",
        _ => "nothing was loaded.",
    };

    /// <summary>Why nothing was loaded; null for a fault of the program itself, which should show its stack.</summary>
    private static string? Sentence(Exception failure) => failure switch
    {
        OperationCanceledException => "Stopped on request.",
        ImportException or InvalidOperationException { Source: "Emprise.Core" } => failure.Message,
        PostgresException postgres => $"The database refused: {postgres.MessageText} ({postgres.SqlState}).",
        ArgumentException { Source: "Npgsql" } => $"{Setting.Database.Name} is no connection string: {failure.Message}",
        NpgsqlException => $"The database cannot be reached: {failure.Message}",
        JsonException or CsvFormatException or IOException or UnauthorizedAccessException => failure.Message,
        AggregateException { InnerExceptions.Count: > 0 } several => Sentence(several.InnerExceptions[0]),
        _ => null,
    };
}
