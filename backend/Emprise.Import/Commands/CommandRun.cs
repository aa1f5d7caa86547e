using System.CommandLine;
using Emprise.Import.Pipeline;

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
        catch (Exception failure) when (FailureSentence.Of(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"emprise: {NothingDone(parsed.CommandResult.Command)} {sentence}");
            await ReportOption.WriteFailureAsync(parsed, sentence);
            return ExitCode.Failed;
        }
    }

    private static string NothingDone(Command command) => command.Parents.OfType<Command>().FirstOrDefault()?.Name switch
    {
        "check" => "nothing was checked.",
        "export" => "nothing was exported.",
        _ => "nothing was loaded.",
    };
}
