using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class LocateTests(SeededApi api)
{
    [Fact]
    public async Task A_point_lies_in_a_commune_and_in_all_that_holds_it()
    {
        var place = await api.Client.JsonAsync("/api/locate?lon=2.02&lat=47.02");
        Assert.Equal("Romorantin-Lanthenay", (string)place["commune"]!["name"]!);
        Assert.Equal("200018406", (string)place["epci"]!["id"]!);
        Assert.Null(place["ept"]);
        Assert.Equal("Loir-et-Cher", (string)place["department"]!["name"]!);
        Assert.Equal("24", (string)place["region"]!["id"]!);
        Assert.Equal(["1-ti-2407", "2-ti-2411"], place["territories"]!.AsArray().Select(territory => (string)territory!["id"]!));
    }

    [Fact]
    public async Task A_point_on_a_border_always_gets_the_same_commune() =>
        Assert.Equal("41194", (string)(await api.Client.JsonAsync("/api/locate?lon=2.05&lat=47.05"))["commune"]!["id"]!);

    [Theory]
    [InlineData("lon=0&lat=0")]
    [InlineData("lon=-180&lat=90")]
    public async Task A_point_at_sea_lies_nowhere(string query)
    {
        var place = await api.Client.JsonAsync($"/api/locate?{query}");
        Assert.Null(place["commune"]);
        Assert.Empty(place["territories"]!.AsArray());
    }
}
