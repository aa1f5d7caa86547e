using Emprise.Import.Sources.CodeBook;
using Xunit;

namespace Emprise.Import.Tests.Sources;

public sealed class CodeBookRowTests
{
    private const string Commune = """
        {"code":"01015","nom":"Arboys en Bugey","zone":"metro","departement":"01","region":"84","type":"commune-actuelle",
         "anciensCodes":["01340"],"siren":"200053668","codesPostaux":["01300"],"population":663}
        """;

    [Fact]
    public void A_commune_is_read_with_its_codes()
    {
        var fields = RowOf.Json(Commune);
        var commune = CommuneRow.Parse(fields);
        Assert.Null(fields.Fault);
        Assert.Equal(
            (true, "01015", "Arboys en Bugey", "200053668", "01", "84", 663),
            (commune.IsCurrent, commune.Insee.Value, commune.Name, commune.Siren?.Value, commune.Department, commune.Region, commune.Population));
        Assert.Equal(["01300"], commune.PostalCodes);
        Assert.Equal(["01340"], commune.FormerCodes.Select(code => code.Value));
    }

    [Fact]
    public void A_commune_of_a_collectivity_has_neither_department_nor_region()
    {
        var commune = CommuneRow.Parse(RowOf.Json(
            """{"code":"97501","nom":"Miquelon-Langlade","departement":"975","region":"975","zone":"com","type":"commune-actuelle","population":596}"""));
        Assert.Equal((null, null, null), (commune.Department, commune.Region, commune.Siren));
    }

    [Theory]
    [InlineData("commune-deleguee", "chefLieu", "01015")]
    [InlineData("commune-associee", "chefLieu", "01262")]
    [InlineData("arrondissement-municipal", "commune", "13055")]
    public void What_is_no_commune_leads_to_one(string type, string field, string commune)
    {
        var row = CommuneRow.Parse(RowOf.Json(
            $$"""{"code":"01120","nom":"Cordieux","zone":"metro","type":"{{type}}","{{field}}":"{{commune}}","departement":"01","region":"84"}"""));
        Assert.False(row.IsCurrent);
        Assert.Equal(commune, row.Successor?.Value);
    }

    [Theory]
    [InlineData("\"01015\"", "\"1015\"", "code")]
    [InlineData("commune-actuelle", "hamlet", "type")]
    [InlineData("\"metro\"", "\"moon\"", "zone")]
    [InlineData("200053668", "200053669", "siren")]
    [InlineData("663", "-1", "population")]
    [InlineData("01340", "0134", "anciensCodes")]
    [InlineData("Arboys en Bugey", " ", "nom")]
    public void A_bad_field_is_named(string good, string bad, string field)
    {
        var fields = RowOf.Json(Commune.Replace(good, bad, StringComparison.Ordinal));
        CommuneRow.Parse(fields);
        Assert.Equal((1, field), (fields.Fault?.Row, fields.Fault?.Field));
    }

    [Fact]
    public void An_epci_is_read_with_its_members()
    {
        var epci = EpciRow.Parse(RowOf.Json(
            """{"code":"200057867","nom":"Plaine Commune","type":"EPT","membres":[{"code":"93001","siren":"219300019"},{"code":"93027"}]}"""));
        Assert.Equal(("200057867", "Plaine Commune", "EPT"), (epci.Siren.Value, epci.Name, epci.Kind));
        Assert.Equal(["93001", "93027"], epci.Members.Select(member => member.Value));
    }

    [Fact]
    public void A_member_that_is_no_commune_code_is_named()
    {
        var fields = RowOf.Json("""{"code":"200057867","nom":"Plaine Commune","type":"EPT","membres":[{"code":"9300"}]}""");
        EpciRow.Parse(fields);
        Assert.Equal(("membres", "9300"), (fields.Fault?.Field, fields.Fault?.Value));
    }

    [Theory]
    [InlineData("metro", false)]
    [InlineData("drom", false)]
    [InlineData("com", true)]
    public void A_collectivity_overseas_is_neither_department_nor_region(string zone, bool isRefused)
    {
        var fields = RowOf.Json($$"""{"code":"975","nom":"Saint-Pierre-et-Miquelon","zone":"{{zone}}"}""");
        AreaRow.Parse(fields);
        Assert.Equal(isRefused, fields.Fault is not null);
    }
}
