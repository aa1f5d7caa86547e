using System.Diagnostics;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Xunit;

namespace Emprise.Import.Tests.Reading;

/// <summary>The real GeoJSON files, where EMPRISE_REAL_DATA names their folder.</summary>
public sealed class RealGeoJsonTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("contours/communes-50m.geojson.gz", 34_868, 2_183_664)]
    [InlineData("contours/epci-50m.geojson.gz", 1_255, 569_404)]
    [InlineData("epci/epci-2025-light.geojson.gz", 1_255, 114_803)]
    public async Task Every_feature_and_vertex_is_read_and_becomes_a_valid_surface(string name, int features, int vertices)
    {
        var folder = Environment.GetEnvironmentVariable("EMPRISE_REAL_DATA");
        Assert.SkipUnless(Directory.Exists(folder), "EMPRISE_REAL_DATA names no folder of real files.");
        var (file, account) = SampleFile.Existing(Path.Combine(folder, name));
        var (rows, points, refused) = (0, 0, 0);
        var watch = new Stopwatch();
        var started = Stopwatch.GetTimestamp();
        await foreach (var row in GeoJsonFile.RowsAsync(file, null, account, TestContext.Current.CancellationToken))
        {
            rows++;
            points += row.Shape!.PointCount;
            watch.Start();
            if (Surface.Read(row, "geometry", row.Shape, account) is null) refused++;
            watch.Stop();
            if (row.Fault is not null) output.WriteLine(row.Fault.ToString());
        }

        output.WriteLine($"{Stopwatch.GetElapsedTime(started)} in all, {watch.Elapsed} of it surfaces; repairs {string.Join(", ", account.Repairs)}");
        Assert.Equal((features, vertices, 0), (rows, points, refused));
    }
}
