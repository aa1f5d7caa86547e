using Emprise.Core.Codes;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.TerritoryMembers;
using Xunit;

namespace Emprise.Import.Tests.Sources;

public sealed class TerritoryReaderTests
{
    private const string Group = "200000016";

    private static readonly CodeBookYear Newest = new(
        2026,
        [Commune("01001", "210100012"), Commune("01002", "210100020")],
        [new EpciRow(EpciCode.Parse(Group), "CC", "CC", [InseeCode.Parse("01002"), InseeCode.Parse("01001")])]);

    [Fact]
    public async Task A_refused_member_takes_no_commune_with_it()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(
            file,
            [
                "phase,territory,name,member_kind,member_siren",
                "2,ti-0001,Premier,commune,210100012",
                $"2,ti-0002,Second,epci,{Group}",
                "2,ti-0003,Dernier,commune,210100020",
            ],
            TestContext.Current.CancellationToken);
        var account = new FileAccount(new InputFile(new SourceEntry("s", "", "", null, "csv", null, "", "", 2026, "", []), file, ""));
        var territories = await new TerritoryReader(Newest, account).ReadAsync(TestContext.Current.CancellationToken);
        File.Delete(file);
        Assert.Equal(["2-ti-0001", "2-ti-0003"], territories.Select(territory => territory.Key.ToString()));
        Assert.Equal((3, Group), Assert.Single(account.Rejections.Select(rejection => (rejection.Row, rejection.Value))));
    }

    private static CommuneRow Commune(string code, string siren) =>
        new(true, InseeCode.Parse(code), code, EpciCode.Parse(siren), "01", "84", null, 1, [], []);
}
