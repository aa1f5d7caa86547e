using System.Text.Json;
using Emprise.Import.Tests.Embedded;
using Emprise.Import.Tests.Official;
using Xunit;

namespace Emprise.Import.Tests.Commands;

public sealed class FailureReportTests
{
    [Fact]
    public async Task A_report_of_before_is_not_left_where_nothing_could_be_checked()
    {
        using var folder = new SampleFolder();
        var report = Path.Combine(folder.Checkout, "rapport été.json");
        var file = Path.Combine(folder.Checkout, "colonnes.csv");
        await File.WriteAllTextAsync(report, """{"outcome":"loaded"}""", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, "site_idd;nom\n1;2\n", TestContext.Current.CancellationToken);
        var (code, _, error) = await ImportProgram.RunAsync("Host=nowhere", folder.Checkout, ["check", "friches", file, "--json", report]);
        using var told = JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        Assert.Equal((1, "failed"), (code, told.RootElement.GetProperty("outcome").GetString()));
        Assert.Contains("site_id", told.RootElement.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("emprise: nothing was checked.", error, StringComparison.Ordinal);
    }
}
