using System.IO.Compression;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Xunit;

namespace Emprise.Import.Tests.Reading;

/// <summary>Runs alone: it measures what the process holds.</summary>
[CollectionDefinition(nameof(FlatMemoryTests), DisableParallelization = true)]
[Collection(nameof(FlatMemoryTests))]
public sealed class FlatMemoryTests
{
    private const long MostBytes = 16 << 20;

    [Fact]
    public async Task A_million_rows_of_which_the_last_is_bad_stream_in_flat_memory()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var file = new SampleFile("million.csv", "");
        await using (var writer = new StreamWriter(file.File.Path))
        {
            await writer.WriteLineAsync("site_id;nom;liste");
            for (var row = 1; row < 1_000_000; row++) await writer.WriteLineAsync($"{row};Friche numéro {row};a|b|c");
            await writer.WriteLineAsync("1000000;trop;de;cellules");
        }

        var rows = TableFile.RowsAsync(file.File, new CsvLayout(["site_id"], ["nom", "liste"]), file.Account, cancellation);
        Assert.Equal((1_000_000, 1_000_001), await FlatAsync(rows));
    }

    [Fact]
    public async Task Half_a_gigabyte_of_packed_features_streams_in_flat_memory()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var ring = string.Join(", ", Enumerable.Range(0, 1_000).Select(step => FormattableString.Invariant($"[ {2 + step / 1e5:F5}, {48 + step / 7e4:F5} ]")));
        using var file = new SampleFile("large.geojson.gz", "");
        await using (var writer = new StreamWriter(new GZipStream(File.Create(file.File.Path), CompressionLevel.Fastest)))
        {
            await writer.WriteAsync("{\"type\":\"FeatureCollection\",\"features\":[");
            for (var feature = 1; feature <= 25_000; feature++)
            {
                await writer.WriteAsync($"{(feature > 1 ? "," : "")}\n{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{feature}\"}},");
                await writer.WriteAsync($"\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[{ring}]]}}}}");
            }

            await writer.WriteAsync("]}");
        }

        Assert.Equal((25_000, 0), await FlatAsync(GeoJsonFile.RowsAsync(file.File, null, file.Account, cancellation)));
    }

    private static async Task<(int Count, int LastRefused)> FlatAsync(IAsyncEnumerable<RowFields> rows)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, refused, most) = (0, 0, 0L);
        await foreach (var row in rows)
        {
            if (row.Fault is not null) refused = row.Row;
            if (++count % 20_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.True(most < MostBytes, $"{most:N0} bytes were held");
        return (count, refused);
    }
}
