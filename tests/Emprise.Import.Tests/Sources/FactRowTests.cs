using Emprise.Import.Sources.CommunePoints;
using Emprise.Import.Sources.Friches;
using Emprise.Import.Sources.ProgrammeFacts;
using Emprise.Import.Sources.TerritoryMembers;
using Emprise.Import.Sources.TurnkeySites;
using Xunit;

namespace Emprise.Import.Tests.Sources;

public sealed class FactRowTests
{
    private static readonly (string, string)[] Friche =
    [
        ("id", "01004_1"), ("name", "Usine"), ("kind", "railway"), ("status", "with-project"), ("insee", "2a004"), ("lon", "5.3"), ("lat", "45.9"),
    ];

    [Fact]
    public void Square_metres_become_hectares_and_empty_cells_become_unknown()
    {
        var stated = FricheRow.Parse(RowOf.Csv(FricheRow.Columns, [.. Friche, ("area_m2", "32631"), ("updated_on", "2024-02-07")]));
        Assert.Equal((3.2631, new DateOnly(2024, 2, 7), "2A004"), (stated.AreaHectares, stated.UpdatedOn, stated.Insee.Value));
        var silent = FricheRow.Parse(RowOf.Csv(FricheRow.Columns, Friche));
        Assert.Equal((null, null, null), (silent.AreaHectares, silent.UpdatedOn, silent.Producer));
    }

    [Fact]
    public void A_friche_without_a_name_says_so() => Assert.Equal(
        "Friche sans nom",
        FricheRow.Parse(RowOf.Csv(FricheRow.Columns, [.. Friche.Where(cell => cell.Item1 != "name"), ("name", "NA")])).Name);

    [Fact]
    public void The_first_bad_field_is_the_one_that_is_reported()
    {
        var fields = RowOf.Csv(FricheRow.Columns, [.. Friche[..^2], ("lon", "far"), ("lat", "far")]);
        FricheRow.Parse(fields);
        Assert.Equal((2, "lon", "far"), (fields.Fault?.Row, fields.Fault?.Field, fields.Fault?.Value));
    }

    [Fact]
    public void Waves_are_split_and_the_unknown_one_is_none()
    {
        Assert.Equal(["2020-07", "france-2030"], Site(("waves", "2020-07|france-2030")).Waves);
        Assert.Empty(Site(("waves", "unknown")).Waves);
    }

    [Fact]
    public void What_a_site_does_not_state_stays_unknown()
    {
        var site = Site();
        Assert.Equal(
            (null, null, null, null, null, null),
            (site.Insee, site.AreaHectares, site.IsRecycled, site.Readiness, site.AvailableFrom, site.Networks));
    }

    [Fact]
    public void Stated_cells_of_a_site_are_read()
    {
        var site = Site(("recycled", "yes"), ("readiness", "2025-2027"), ("available_from", "2025"), ("area_ha", "12.5"), ("source", "http://a|http://b"));
        Assert.Equal((true, "2025-2027", 2025, 12.5), (site.IsRecycled, site.Readiness, site.AvailableFrom, site.AreaHectares));
        Assert.Equal(["http://a", "http://b"], site.SourceUrls);
    }

    [Theory]
    [InlineData("1", "ti-0101", "1-ti-0101")]
    [InlineData("2", "ti-7506", "2-ti-7506")]
    public void Phase_and_code_are_the_key_of_a_territory(string phase, string code, string key) => Assert.Equal(
        key,
        MemberRow.Parse(RowOf.Csv(
            MemberRow.Columns,
            ("phase", phase), ("territory", code), ("name", "A, B"), ("member_kind", "epci"), ("member_siren", "200018653"))).Territory.ToString());

    [Fact]
    public void A_point_is_longitude_then_latitude()
    {
        var point = CommunePointRow.Parse(RowOf.Csv(CommunePointRow.Columns, ("insee", "97101"), ("lon", "-61.4"), ("lat", "16.3")));
        Assert.Equal(("97101", -61.4, 16.3), (point.Insee.Value, point.Longitude, point.Latitude));
    }

    [Fact]
    public void A_page_may_tell_of_no_figure()
    {
        var fields = RowOf.Csv(ProgrammeFactRow.Columns, ("kind", "rebond_mission"), ("place", "Alès"), ("text", "Laureate."), ("source", "http://a"));
        Assert.Equal((null, ""), (ProgrammeFactRow.Parse(fields).Year, ProgrammeFactRow.Parse(fields).Figure));
        Assert.Null(fields.Fault);
    }

    private static TurnkeySiteRow Site(params (string, string)[] cells) =>
        TurnkeySiteRow.Parse(RowOf.Csv(TurnkeySiteRow.Columns, [("id", "scm-1"), ("name", "Parc"), .. cells]));
}
