using System.Buffers;
using System.Text;
using Emprise.Api.GeoJson;
using NetTopologySuite.IO;

namespace Emprise.Api.Tests.GeoJson;

public sealed class GeometryWriterTests
{
    [Theory]
    [InlineData("POINT (2.1234567 -47)", """{"type":"Point","coordinates":[2.123457,-47]}""")]
    [InlineData("POINT (-0.0000001 0.5)", """{"type":"Point","coordinates":[0,0.5]}""")]
    [InlineData("POINT (-180 90)", """{"type":"Point","coordinates":[-180,90]}""")]
    [InlineData("POINT EMPTY", """{"type":"Point","coordinates":[]}""")]
    [InlineData("MULTIPOINT ((1 2), (3 4))", """{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}""")]
    [InlineData("LINESTRING (1 2, 3 4)", """{"type":"LineString","coordinates":[[1,2],[3,4]]}""")]
    [InlineData("MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))", """{"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]}""")]
    [InlineData("POLYGON ((0 0, 0 1, 1 1, 0 0))", """{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,1],[0,0]]]}""")]
    [InlineData("MULTIPOLYGON (((0 0, 1 1, 0 1, 0 0)))", """{"type":"MultiPolygon","coordinates":[[[[0,0],[1,1],[0,1],[0,0]]]]}""")]
    [InlineData("MULTIPOLYGON EMPTY", """{"type":"MultiPolygon","coordinates":[]}""")]
    [InlineData("GEOMETRYCOLLECTION (POINT (1 2), POINT (3 4))",
        """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"Point","coordinates":[3,4]}]}""")]
    public void Every_kind_of_geometry_becomes_its_GeoJSON(string wellKnownText, string json) =>
        Assert.Equal(json, Written(new WKTReader().Read(wellKnownText).AsBinary()));

    [Fact]
    public void A_ring_of_many_points_is_written_whole()
    {
        var text = string.Join(", ", Enumerable.Range(0, 2000).Select(i => FormattableString.Invariant($"{i * 0.001} {i % 7}")));
        var written = Written(new WKTReader().Read($"LINESTRING ({text})").AsBinary());
        Assert.Equal(2000, written.Count(c => c == '[') - 1);
        Assert.EndsWith("[1.999,4]]}", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_have_six_decimals_at_most_and_no_exponent()
    {
        Span<byte> target = stackalloc byte[Degrees.MostBytes];
        var random = new Random(1);
        for (var i = 0; i < 100_000; i++)
        {
            var number = Math.Round(random.NextDouble() * 360 - 180, random.Next(0, 7));
            var text = Encoding.ASCII.GetString(target[..Degrees.Write(target, number)]);
            Assert.Equal(number == 0 ? "0" : number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture), text);
        }
    }

    private static string Written(byte[] wkb)
    {
        var output = new ArrayBufferWriter<byte>();
        new GeometryWriter(output).Write(wkb);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
