using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>As long as limits are schematic the map says so in one line, and how to bring the official ones.</summary>
public sealed class LimitsWalks(Theatre theatre)
{
    private const string Command = "./emprise import official";

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Schematic_limits_are_said_with_the_command_that_replaces_them(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Expect(Notice(visit).Locator("code")).ToHaveTextAsync(Command);
        await Notice(visit).GetByRole(AriaRole.Button, new() { Name = "Copier" }).ClickAsync();
        await Expect(Notice(visit)).ToContainTextAsync("Copié");
        Assert.Equal(Command, await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        visit.AssertClean();
    }

    [Fact]
    public async Task What_is_partly_official_is_said_and_the_notice_goes_when_all_is()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, api: country.Api);
        await Expect(Notice(visit)).ToContainTextAsync("Limites schématiques");
        await country.ChangeAsync("UPDATE commune SET boundary_quality = 'generalised' WHERE insee <> '18001'");
        await visit.LookAgainUntilAsync(Notice(visit).GetByText("Limites officielles pour 3 communes sur 4"));
        await country.ChangeAsync("UPDATE commune SET boundary_quality = 'official'");
        await visit.LookAgainUntilAsync(Notice(visit), isGone: true);
        visit.AssertClean();
    }

    private static ILocator Notice(Visit visit) => visit.Page.GetByRole(AriaRole.Complementary, new() { Name = "Qualité des limites" });
}
