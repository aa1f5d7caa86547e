using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class SearchTests(SeededApi api)
{
    [Theory]
    [InlineData("romorantin", "communes/41194")]
    [InlineData("ROMORANTIN-Lanthenay", "communes/41194")]
    [InlineData("romorentin", "communes/41194")] // a typo
    [InlineData("lanthenay", "communes/41194")]
    [InlineData("romo", "communes/41194")]
    [InlineData("41200", "communes/41194")] // a postal code
    [InlineData("18279", "communes/18279")]
    [InlineData("200071082", "epci/200071082")]
    [InlineData("vierzon sologne", "epci/200071082")]
    [InlineData("Île VIERZON", "epci/200071082")] // accents
    [InlineData("sologne", "territories/2-ti-2411")] // of two phases the one that runs, though the past one bears the very name
    [InlineData("2-ti-2411", "territories/2-ti-2411")]
    [InlineData("parc techno", "turnkey-sites/announcements:a")]
    public async Task The_first_result_is_what_was_meant(string text, string feature)
    {
        var answer = await api.Client.JsonAsync($"/api/search?q={Uri.EscapeDataString(text)}");
        Assert.Equal(text, (string)answer["query"]!);
        var first = answer["results"]![0]!;
        Assert.Equal(feature, $"{first["collection"]}/{first["id"]}");
        Assert.EndsWith($"/api/collections/{feature.Replace("/", "/items/", StringComparison.Ordinal)}", (string)first["href"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_says_where_it_is()
    {
        var result = (await api.Client.JsonAsync("/api/search?q=vierzon"))["results"]![0]!;
        Assert.Equal([2.15, 47.05], result["point"]!.AsArray().Select(number => (double)number!));
        Assert.Equal([2.1, 47, 2.2, 47.1], result["bbox"]!.AsArray().Select(number => (double)number!));
        Assert.Equal(("commune", "Cher", 1.0), ((string)result["kind"]!, (string)result["context"]!, (double)result["score"]!));
    }

    [Fact]
    public async Task No_more_results_come_than_asked_for_and_none_for_nonsense()
    {
        Assert.Single((await api.Client.JsonAsync("/api/search?q=e&limit=1"))["results"]!.AsArray());
        Assert.Empty((await api.Client.JsonAsync("/api/search?q=xyzzyxyzzy&limit=100"))["results"]!.AsArray());
    }
}
