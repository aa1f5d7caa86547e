using Emprise.Core.Geography;
using Xunit;

namespace Emprise.Core.Tests.Geography;

public sealed class BoundingBoxTests
{
    [Fact]
    public void Four_numbers_are_west_south_east_north()
    {
        Assert.True(BoundingBox.TryParse("1.5,47,2.5,48", out var box, out _));
        Assert.Equal((1.5, 47, 2.5, 48), (box.West, box.South, box.East, box.North));
        Assert.False(box.CrossesAntimeridian);
    }

    [Fact]
    public void Heights_are_read_and_left_aside()
    {
        Assert.True(BoundingBox.TryParse("1,47,-100,2,48,5000", out var box, out _));
        Assert.Equal((2, 48), (box.East, box.North));
    }

    [Fact]
    public void West_beyond_east_crosses_the_antimeridian()
    {
        Assert.True(BoundingBox.TryParse("177,-20,-178,-10", out var box, out _));
        Assert.True(box.CrossesAntimeridian);
    }

    [Theory]
    [InlineData("1,2,3", "4 numbers")]
    [InlineData("1,2,3,4,5", "4 numbers")]
    [InlineData("", "4 numbers")]
    [InlineData("a,b,c,d", "finite number")]
    [InlineData("1,2,3,NaN", "finite number")]
    [InlineData("1,2,3,1e999", "finite number")]
    [InlineData("1,48,2,47", "south above")]
    [InlineData("-181,0,0,1", "longitude")]
    [InlineData("0,-91,0,1", "latitude")]
    public void A_bad_box_is_refused_with_what_is_wrong(string text, string expected)
    {
        Assert.False(BoundingBox.TryParse(text, out _, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 6)]
    [InlineData(6, 6)]
    [InlineData(7, 8)]
    [InlineData(12, 12)]
    public void A_zoom_is_served_by_the_coarsest_band_that_is_fit_for_it(int zoom, int band) =>
        Assert.Equal(band, ZoomBand.For(zoom)!.MaxZoom);

    [Fact]
    public void Beyond_the_last_band_only_the_exact_geometry_is_fit() => Assert.Null(ZoomBand.For(13));
}
