using System.Globalization;
using System.Text;
using Emprise.Api.Drawings;
using Emprise.Api.Http;

namespace Emprise.Api.Tests.Drawings;

public sealed class DrawingTests
{
    private const string Square = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}""", 1)]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[1,0],[0,0]]]}""", 1)] // clockwise
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0,12],[1,0,12],[1,1,12],[0,1,12]]]}""", 1)] // heights, and not closed
    [InlineData("""{"type":"Feature","properties":{"a":"é"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}""", 1)]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[2,2],[3,2],[3,3],[2,2]]]]}""", 1)]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]}""", 15)]
    public void Polygons_are_taken_as_they_are(string json, double area)
    {
        var drawing = Parse(json);
        Assert.Equal(area, drawing.Shape.Area, 1e-9);
        Assert.False(drawing.IsRepaired);
    }

    [Theory]
    [InlineData("[[[0,0],[2,2],[2,0],[0,2],[0,0]]]", 2)] // a bow-tie: both wings
    [InlineData("[[[0,0],[2,0],[2,2],[1,2],[1,-1],[0,-1],[0,0]]]", 3)] // crosses its own edge
    [InlineData("[[[0,0],[2,0],[2,2],[0,2],[0,0]],[[1,1],[3,1],[3,3],[1,3],[1,1]]]", 6)] // a hole that reaches out of it
    [InlineData("[[[0,0],[1,0],[1,1],[1,2],[1,1],[0,1],[0,0]]]", 1)] // a spike
    [InlineData("[[[0,0],[1,0],[1,1],[0,1],[0,0]],[[0,0],[0,0]]]", 1)] // a hole that is a point
    public void What_crosses_itself_is_worked_out_as_maps_fill_it(string rings, double area)
    {
        var drawing = Parse($$"""{"type":"Polygon","coordinates":{{rings}}}""");
        Assert.Equal(area, drawing.Shape.Area, 1e-9);
        Assert.True(drawing.Shape.IsValid);
        Assert.True(drawing.IsRepaired);
    }

    [Fact]
    public void Polygons_that_overlap_are_added_up()
    {
        var drawing = Parse($$"""{"type":"MultiPolygon","coordinates":[[{{Square}}],[[[0.5,0],[1.5,0],[1.5,1],[0.5,1],[0.5,0]]]]}""");
        Assert.Equal(1.5, drawing.Shape.Area, 1e-9);
        Assert.True(drawing.IsRepaired);
    }

    [Theory]
    [InlineData("[[179,0],[182,0],[182,1],[179,1],[179,0]]", -180, 180, 3)]
    [InlineData("[[-182,0],[-179,0],[-179,1],[-182,1],[-182,0]]", -180, 180, 3)]
    [InlineData("[[190,0],[191,0],[191,1],[190,1],[190,0]]", -170, -169, 1)]
    [InlineData("[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]", -180, 180, 64_800)]
    public void What_is_drawn_past_the_antimeridian_lies_at_the_other_end(string ring, double west, double east, double area)
    {
        var shape = Parse($$"""{"type":"Polygon","coordinates":[{{ring}}]}""").Shape;
        Assert.Equal((west, east), (shape.EnvelopeInternal.MinX, shape.EnvelopeInternal.MaxX));
        Assert.Equal(area, shape.Area, 1e-9);
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[0,0]}""")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""{"type":"Feature","geometry":null}""")]
    [InlineData("""{"type":"Circle","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[]]}""")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,1],[2,2],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[5,5],[5,5],[5,5],[5,5]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,1]]]}""")]
    public void What_is_no_shape_cannot_be_worked_with(string json) => Assert.NotEmpty(Assert.Throws<UnacceptableInputException>(() => Parse(json)).Message);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"Polygon"}""")]
    [InlineData("""{"type":"Polygon","coordinates":5}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[0,0],[1,1]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[["0","0"],["1","1"]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0],[1],[2]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1e308,0],[1,1],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1e999,0],[1,1],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[0,91],[1,1],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[NaN,0],[1,1],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],""")]
    [InlineData("""{"type":"Polygon","type":"Polygon"}""")]
    [InlineData("""{"type":"Poly\u0000gon","coordinates":[]}""")]
    [InlineData("""{"type":"\ud800","coordinates":[]}""")]
    [InlineData("")]
    public void What_is_no_GeoJSON_is_malformed(string json) => Assert.NotEmpty(Assert.Throws<MalformedInputException>(() => Parse(json)).Message);

    [Fact]
    public void Ten_thousand_levels_of_nesting_are_malformed() =>
        Assert.Throws<MalformedInputException>(() => Parse($$"""{"type":"Polygon","coordinates":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}"""));

    [Fact]
    public void Fifty_thousand_vertices_are_a_shape_and_one_more_is_none()
    {
        Assert.Equal(50_000, Parse(Round(49_999)).Shape.NumPoints);
        Assert.Contains("50,000", Assert.Throws<UnacceptableInputException>(() => Parse(Round(50_000))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scribble_that_crosses_itself_without_end_is_refused_and_not_worked_out()
    {
        var random = new Random(7);
        var points = Enumerable.Range(0, 5_000).Select(_ => (random.NextDouble() * 100, random.NextDouble() * 80));
        Assert.Throws<UnacceptableInputException>(() => Parse(Ring(points)));
    }

    [Theory]
    [InlineData("0,0;1,0;1,1;0,1", 1)]
    [InlineData("0,0;1,0;1,1;0,1;0,0;", 1)]
    [InlineData("0,0;2,2;2,0;0,2", 2)]
    public void A_ring_is_read_from_an_address(string text, double area) => Assert.Equal(area, Drawing.ParseRing("area", text).Shape.Area, 1e-9);

    [Theory]
    [InlineData("0,0;1")]
    [InlineData("0,0;1,a;1,1")]
    [InlineData("0,0;1,NaN;1,1")]
    [InlineData("0,0;1e308,0;1,1")]
    public void A_ring_that_cannot_be_read_names_its_parameter(string text) =>
        Assert.Equal("area", Assert.Throws<MalformedInputException>(() => Drawing.ParseRing("area", text)).Parameter);

    [Theory]
    [InlineData(";")]
    [InlineData("0,0;1,0")]
    [InlineData("0,0;1,1;2,2")]
    public void A_ring_without_area_is_no_shape(string text) =>
        Assert.Equal("area", Assert.Throws<UnacceptableInputException>(() => Drawing.ParseRing("area", text)).Parameter);

    private static Drawing Parse(string json) => Drawing.Parse(PostedJson.Parse(Encoding.UTF8.GetBytes(json)));

    // A closed ring: one position more than it has points.
    private static string Round(int points) => Ring(Enumerable.Range(0, points).Select(i => i * Math.Tau / points).Select(a => (2 + Math.Cos(a), 46 + Math.Sin(a))));

    private static string Ring(IEnumerable<(double Longitude, double Latitude)> points)
    {
        var positions = points.Select(point => string.Create(CultureInfo.InvariantCulture, $"[{point.Longitude:R},{point.Latitude:R}]")).ToList();
        return $$"""{"type":"Polygon","coordinates":[[{{string.Join(',', positions)}},{{positions[0]}}]]}""";
    }
}
