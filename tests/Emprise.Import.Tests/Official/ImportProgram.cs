using System.Diagnostics;
using Emprise.Import.Commands;
using Xunit;

namespace Emprise.Import.Tests.Official;

/// <summary>The import program as a process of its own, on a test's database and data folder.</summary>
internal static class ImportProgram
{
    public static Process Start(string database, string checkout, params IReadOnlyList<string> arguments)
    {
        // In the company of the tests' own libraries: those that come with the web framework are not beside the program here.
        var tests = Path.ChangeExtension(typeof(ImportProgram).Assembly.Location, null);
        var start = new ProcessStartInfo(
            "dotnet",
            ["exec", "--runtimeconfig", $"{tests}.runtimeconfig.json", "--depsfile", $"{tests}.deps.json", typeof(EmpriseCommand).Assembly.Location, .. arguments])
        {
            Environment = { ["EMPRISE_DATABASE"] = database, ["EMPRISE_ROOT"] = checkout },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Runs to the end: exit code, standard output, standard error.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(
        string database, string checkout, params IReadOnlyList<string> arguments)
    {
        using var program = Start(database, checkout, arguments);
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, await output, await error);
    }
}
