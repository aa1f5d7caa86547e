using Emprise.Api.Features.Coverage;

namespace Emprise.Api.Tests.Features.Coverage;

/// <summary>Codes of a small code book: every EPCI of the real one has lasted through all its loaded years.</summary>
public sealed class CodeResolutionTests
{
    private const string Gone = "200071082", Heir = "200018406";

    private static readonly CodeBookExtract Book = new(
        [
            Commune(2023, "41001", Gone, "41001"), Commune(2023, "41002", Gone, "41002"), Commune(2023, "41003", Gone, "41002"),
            Commune(2026, "41001", null, "41001"), Commune(2026, "41002", Heir, "41002"), Commune(2026, "41009", Heir, "41009"),
        ],
        new[] { new EpciRow(2023, Gone, "CC Gone", "CC"), new EpciRow(2026, Heir, "CC Heir", "CC") }.ToLookup(row => row.Siren),
        new Dictionary<string, string>(), new Dictionary<string, (CodedName, string?)>());

    [Fact]
    public void An_EPCI_that_is_gone_stands_for_its_last_communes()
    {
        var resolution = Resolve(2026, Gone);
        Assert.Equal(["41001", "41002"], resolution.Membership.Inside(2026).Keys.Order());
        var (code, epci, heir) = Assert.Single(resolution.OutdatedEpci);
        Assert.Equal((Gone, 2023, Heir), (code.Code, epci.Vintage, heir));
        Assert.Empty(resolution.Unknown);
    }

    [Fact]
    public void In_its_own_year_it_is_itself()
    {
        var resolution = Resolve(2023, Gone);
        Assert.Empty(resolution.OutdatedEpci);
        Assert.Equal(3, resolution.Membership.Inside(2023).Count);
    }

    [Fact]
    public void The_report_names_it_its_year_and_its_heir()
    {
        var (code, epci, _) = Resolve(2026, Gone).OutdatedEpci[0];
        var issue = Issues.OutdatedEpci(code.Text, epci, 2026, new CodedName(Heir, "CC Heir"));
        Assert.Equal(("outdated-epci", Gone, Heir), (issue.Code, issue.Value, issue.Successor!.Siren));
        Assert.Equal("CC Gone (200071082) n'existe pas en 2026 ; ses communes de 2023 sont comptées à sa place, la plupart dans CC Heir (200018406).", issue.Detail);
    }

    private static CodeResolution Resolve(int vintage, params string[] codes)
    {
        var resolution = new CodeResolution(Book, vintage);
        resolution.Resolve([.. codes.Select(WrittenCode.Of)]);
        return resolution;
    }

    private static CodeBookRow Commune(int vintage, string insee, string? epci, string ground) => new(vintage, insee, $"Commune {insee}", epci, null, 100, [ground]);
}
