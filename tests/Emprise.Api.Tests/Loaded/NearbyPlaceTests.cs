using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

public sealed class NearbyPlaceTests(LoadedApi loaded)
{
    [Theory]
    [InlineData("insee:18279", "18279", "Vierzon")]
    [InlineData("insee:2a004", "2A004", "Ajaccio")]
    [InlineData("epci:200 071 082", "200071082", "CA Montluçon Communauté")]
    [InlineData("insee:49069", "49126", "Orée d'Anjou, qui a succédé à 49069")] // changed its code
    [InlineData("insee:14623", "14408", "Saint-Martin-de-May, qui a succédé à 14623")] // merged
    [InlineData("insee:75101", "75056", "Paris, qui a succédé à 75101")] // an arrondissement
    public async Task A_code_is_found_as_it_is_written_also_one_of_the_past(string near, string id, string label)
    {
        var origin = (await (await loaded.ClientAsync()).JsonAsync($"/api/turnkey-sites/nearby?near={Uri.EscapeDataString(near)}"))["origin"]!;
        Assert.Equal((id, label), ((string)origin["id"]!, (string)origin["label"]!));
        Assert.False((bool)origin["isGuess"]!);
    }

    [Theory]
    [InlineData("12 rue de la République, 18100 Vierzon", "18279")]
    [InlineData("12 rue de la République 18100 Vierzon", "18279")]
    [InlineData("Zone industrielle, Romorantin-Lanthenay", "41194")]
    [InlineData("Saint-Pierre-et-Miquelon", "97502")]
    [InlineData("wallis et futuna", "98613")]
    [InlineData("Nouvelle-Calédonie", "98818")]
    public async Task An_address_ends_with_its_town_and_a_collectivity_has_its_name(string near, string id)
    {
        var origin = (await (await loaded.ClientAsync()).JsonAsync($"/api/turnkey-sites/nearby?near={Uri.EscapeDataString(near)}"))["origin"]!;
        Assert.Equal(id, (string)origin["id"]!);
        Assert.False((bool)origin["isGuess"]!);
    }

    [Fact]
    public async Task A_name_that_is_only_like_one_is_told_to_be_a_guess()
    {
        var origin = (await (await loaded.ClientAsync()).JsonAsync("/api/turnkey-sites/nearby?near=Romorentin"))["origin"]!;
        Assert.Equal(("41194", true), ((string)origin["id"]!, (bool)origin["isGuess"]!));
    }

    [Fact]
    public async Task What_nothing_is_called_is_not_found_whatever_stands_around_it()
    {
        using var answer = await (await loaded.ClientAsync()).AskAsync("/api/turnkey-sites/nearby?near=1%20rue%20xqzk,%2099999%20Xqzkwv");
        await answer.ProblemAsync(HttpStatusCode.NotFound);
    }
}
