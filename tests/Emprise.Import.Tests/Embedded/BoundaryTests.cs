using Emprise.Core.Geography;
using Emprise.Core.Layers;
using Xunit;

namespace Emprise.Import.Tests.Embedded;

[Collection(nameof(LoadedFrance))]
public sealed class BoundaryTests(LoadedFrance france)
{
    // Enclaves (Llívia) and lagoons of the outline itself; not more of them may appear where borders are simplified.
    private const long HolesOfTheOutline = 6;

    private static readonly string[] GeometryColumns = [Layer.GeometryColumn, .. ZoomBand.All.Select(band => band.Column)];

    private readonly EmbeddedDatabase _database = france.Database;

    public static TheoryData<string> Columns => [.. GeometryColumns];

    public static TheoryData<string, string> Geometries => new(
        from layer in LayerCatalogue.All
        where layer.HasZoomBands
        from column in GeometryColumns
        select (layer.Table, column));

    [Theory]
    [MemberData(nameof(Geometries))]
    public async Task Every_geometry_is_there_and_valid(string table, string column) =>
        Assert.Equal(0, await _database.CountAsync($"{table} WHERE {column} IS NULL OR ST_IsEmpty({column}) OR NOT ST_IsValid({column})"));

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task Neighbouring_epci_do_not_overlap_at_any_zoom(string column) => Assert.Equal(0, await _database.CountAsync($"""
        epci a JOIN epci b ON a.siren < b.siren AND a.{column} && b.{column}
        WHERE a.kind <> 'EPT' AND b.kind <> 'EPT' AND ST_Relate(a.{column}, b.{column}, '2********')
        """));

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task Nothing_gapes_between_neighbouring_epci_at_any_zoom(string column) => Assert.Equal(
        HolesOfTheOutline,
        await _database.OneAsync<long>($"""
            SELECT sum(ST_NumInteriorRings((part).geom)) FROM (SELECT ST_Dump(ST_Union({column})) AS part FROM epci WHERE kind <> 'EPT') AS parts
            """));

    [Fact]
    public async Task Coordinates_have_six_decimals() => Assert.Equal(0, await _database.CountAsync("""
        (SELECT (ST_DumpPoints(geom)).geom AS point FROM commune) AS points
        WHERE abs(ST_X(point) * 1e6 - round(ST_X(point) * 1e6)) > 1e-3 OR abs(ST_Y(point) * 1e6 - round(ST_Y(point) * 1e6)) > 1e-3
        """));

    [Fact]
    public async Task A_town_hall_lies_in_its_commune() => Assert.InRange(
        await _database.CountAsync("commune WHERE ST_Covers(geom, town_hall)"), 34_900, 34_969);

    [Fact]
    public async Task A_coarser_band_is_lighter() => Assert.True(await _database.OneAsync<bool>(
        "SELECT sum(ST_NPoints(geom_z6)) < sum(ST_NPoints(geom_z8)) AND sum(ST_NPoints(geom_z8)) < sum(ST_NPoints(geom)) FROM epci"));
}
