using Emprise.Import.Pipeline;
using Xunit;

namespace Emprise.Import.Tests.Pipeline;

/// <summary>Expected values are those of PROJ 9 (cs2cs).</summary>
public sealed class ReprojectionTests
{
    // A centimetre on the ground, in degrees.
    private const double Centimetre = 1e-7;

    [Theory]
    [InlineData(2154, 652381, 6862047, 2.3509990768, 48.8566990817)]
    [InlineData(2154, 1200000, 6100000, 9.0108717318, 41.8295061399)]
    [InlineData(9794, 652381, 6862047, 2.3509990768, 48.8566990817)]
    [InlineData(3942, 1700500, 1250300, 3.0060785660, 42.4528700725)]
    [InlineData(3945, 1842000, 4180000, 4.7951986797, 44.8058584588)]
    [InlineData(3948, 1652000, 7130000, 2.3644794791, 47.3685935339)]
    [InlineData(3950, 1705000, 9250000, 3.0704015833, 50.4495180075)]
    [InlineData(2972, 350000, 540000, -52.3527670467, 4.8840665827)]
    [InlineData(2975, 338000, 7640000, 55.4378741665, -21.3347530701)]
    [InlineData(4471, 520000, 8585000, 45.1842845633, -12.7997669636)]
    [InlineData(4559, 690000, 1620000, -61.2357887009, 14.6467915434)]
    [InlineData(5490, 655000, 1790000, -61.5500740377, 16.1854882700)]
    [InlineData(32620, 655000, 1790000, -61.5500740377, 16.1854882694)]
    [InlineData(3857, 261600, 6250600, 2.3499927833, 48.8568107090)]
    [InlineData(4171, 2.35, 48.85, 2.35, 48.85)]
    public void A_place_agrees_with_proj_within_a_centimetre(int epsg, double x, double y, double longitude, double latitude)
    {
        double[] place = [x, y];
        Reprojection.Between(epsg, 4326).Apply(place);
        Assert.Equal(longitude, place[0], Centimetre);
        Assert.Equal(latitude, place[1], Centimetre);
    }

    [Theory]
    [InlineData(2.3522, 48.8566, 652469.02271, 6862035.25942)]
    [InlineData(9.45, 42.7, 1228546.04532, 6199420.64398)]
    [InlineData(-1.6, 43.3, 326730.67603, 6255412.71175)]
    public void The_way_back_to_Lambert_93_agrees_with_proj_within_a_centimetre(double longitude, double latitude, double x, double y)
    {
        double[] place = [longitude, latitude];
        Reprojection.Between(4326, 2154).Apply(place);
        Assert.Equal(x, place[0], 0.01);
        Assert.Equal(y, place[1], 0.01);
    }

    [Fact]
    public void Every_point_of_a_line_is_transformed()
    {
        double[] line = [652381, 6862047, 1200000, 6100000];
        Reprojection.Between(2154, 4326).Apply(line);
        Assert.Equal([2.350999, 48.856699, 9.010872, 41.829506], line.Select(number => Math.Round(number, 6)));
    }

    [Fact]
    public void A_place_that_a_projection_cannot_hold_is_no_number()
    {
        double[] place = [double.NaN, 1e30, 652381, 6862047];
        Reprojection.Between(2154, 4326).Apply(place);
        Assert.True(double.IsNaN(place[0]));
        Assert.Equal(2.350999, place[2], 1e-6);
    }

    [Fact]
    public void An_unknown_system_is_refused_with_those_that_are_read()
    {
        var failure = Assert.Throws<ImportException>(() => Reprojection.Between(31370, 4326));
        Assert.Contains("EPSG:31370", failure.Message, StringComparison.Ordinal);
        Assert.Contains("2154, 2972, 2975", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lambert_on_the_old_datum_is_refused_with_the_way_out()
    {
        var failure = Assert.Throws<ImportException>(() => Reprojection.Require(27572));
        Assert.Contains("grid", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ogr2ogr -t_srs EPSG:2154", failure.Message, StringComparison.Ordinal);
    }
}
