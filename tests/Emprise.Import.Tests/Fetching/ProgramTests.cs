using System.Diagnostics;
using Emprise.Import.Commands;
using Emprise.Import.Fetching;
using Emprise.Import.Tests.Embedded;
using Xunit;

namespace Emprise.Import.Tests.Fetching;

/// <summary>Downloads of the program itself, as a process with an environment of its own.</summary>
public sealed class ProgramTests : DownloadStage
{
    [Fact]
    public async Task The_proxy_of_the_environment_is_asked()
    {
        Publisher.Next.Enqueue(Publisher.Fails(404));
        using var program = Start("http://publisher.invalid/inventaire.csv", ("http_proxy", Publisher.Address("").AbsoluteUri));
        var said = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("/inventaire.csv", Assert.Single(Publisher.Asked).Path);
        Assert.Contains("http://publisher.invalid/inventaire.csv does not exist any more", said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, program.ExitCode);
    }

    [Fact]
    public async Task What_a_killed_program_has_brought_is_gone_on_with_by_the_next()
    {
        var address = Publisher.Address("inventaire.csv");
        var place = new DownloadPlace(Path.Combine(Root, "downloads"), "economic-sites", address, "inventaire.csv");
        Publisher.Next.Enqueue(Publisher.Drips(TimeSpan.FromSeconds(1)));
        using (var program = Start(address.AbsoluteUri))
        {
            while (!File.Exists(place.Part) || new FileInfo(place.Part).Length < 100_000) await Task.Delay(50, TestContext.Current.CancellationToken);
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var receipt = await Downloader.FetchAsync(address, place, TestContext.Current.CancellationToken);
        Assert.Equal(Publisher.Checksum, receipt.Checksum);
        Assert.Matches(@"^bytes=[1-9]\d*-$", Publisher.Asked.Last().Range);
    }

    private Process Start(string file, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(EmpriseCommand).Assembly.Location, "check", "economic-sites", file])
        {
            Environment = { ["EMPRISE_ROOT"] = Path.GetFullPath(Path.Combine(LoadedFrance.Folder, "..", "..")), ["EMPRISE_HOME"] = Root },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
