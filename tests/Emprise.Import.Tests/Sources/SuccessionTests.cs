using Emprise.Core.Codes;
using Emprise.Import.Sources.CodeBook;
using Xunit;

namespace Emprise.Import.Tests.Sources;

public sealed class SuccessionTests
{
    private static readonly CodeBookYear Newest = new(
        2026,
        [
            Commune("01001", "Grande", 5_000, "01010"), Commune("01002", "Petite", 50, "01010"),
            Former("01001", "Grande-le-Vieux", "01001"), Former("01011", "Hameau", "01002"),
        ],
        []);

    private static readonly CodeBookYear Earlier = new(2023, [Commune("01010", "Divisée", 5_050)], []);

    private static readonly Successions Successions = new(Newest, [Earlier]);

    [Theory]
    [InlineData("01002", "01002")]
    [InlineData("01011", "01002")]
    [InlineData("01010", "01001")]
    [InlineData("01999", null)]
    public void A_code_of_any_year_leads_to_the_commune_of_today(string code, string? commune) =>
        Assert.Equal(commune, Successions.Resolve(InseeCode.Parse(code))?.Value);

    [Fact]
    public void A_divided_commune_has_a_row_for_each_heir_under_its_old_name() => Assert.Equal(
        [("01001", "Divisée"), ("01002", "Divisée")],
        Successions.All.Where(succession => succession.Former.Value == "01010").Select(succession => (succession.Heir.Value, succession.FormerName)));

    [Fact]
    public void A_former_commune_under_the_code_of_its_heir_is_no_outdated_code() =>
        Assert.DoesNotContain(Successions.All, succession => succession.Former.Value == "01001");

    [Fact]
    public void A_commune_made_again_was_a_part_of_the_one_that_had_taken_it_over()
    {
        CodeBookYear earlier = new(2024, [Commune("01001", "Grande", 5_050), Former("01001", "Grande-le-Vieux", "01001"), Former("01002", "Petite", "01001")], []);
        Assert.Equal([("01002", "01001")], CommunePart.Find([.. Newest.Communes.Keys], [Newest, earlier]).Select(part => (part.Insee.Value, part.Whole.Value)));
    }

    [Fact]
    public void A_commune_that_stands_beside_the_one_that_took_ground_of_it_over_is_no_part_of_it() => Assert.Empty(CommunePart.Find(
        [.. Newest.Communes.Keys], [new(2024, [Commune("01001", "Grande", 5_000, "01002"), Commune("01002", "Petite", 50)], [])]));

    private static CommuneRow Commune(string code, string name, int population, params string[] former) => new(
        true, InseeCode.Parse(code), name, null, "01", "84", null, population, [], [.. former.Select(InseeCode.Parse)]);

    private static CommuneRow Former(string code, string name, string successor) => new(
        false, InseeCode.Parse(code), name, null, "01", "84", InseeCode.Parse(successor), null, [], []);
}
