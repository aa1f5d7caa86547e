using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>When the API goes away the page says so, offers to try again, and recovers.</summary>
public sealed class FailureWalks(Theatre theatre)
{
    [Fact]
    public async Task A_lost_API_is_said_and_found_again()
    {
        var api = await ApiProcess.StartAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, api: api);
        visit.AssertClean();
        await api.DisposeAsync();
        await visit.Layer("EPCI").CheckAsync();
        var alert = visit.Page.GetByRole(AriaRole.Alert).First;
        await Expect(alert).ToContainTextAsync("EPCI");

        await using var again = await ApiProcess.StartAsync(api.Port);
        await alert.GetByRole(AriaRole.Button, new() { Name = "Réessayer" }).ClickAsync();
        await visit.SettleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_lost_API_is_said_in_the_list_too()
    {
        var api = await ApiProcess.StartAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Phone, "/", api);
        await api.DisposeAsync();
        await visit.OpenListAsync();
        await Expect(visit.List().GetByRole(AriaRole.Alert)).ToContainTextAsync("Le serveur ne répond pas");
        await Expect(visit.List().GetByRole(AriaRole.Button, new() { Name = "Réessayer" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_thing_that_does_not_exist_is_said_not_to_exist()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?select=communes/99999");
        await Expect(visit.Sheet().GetByRole(AriaRole.Alert)).ToContainTextAsync("n’existe pas");
        Assert.Empty(visit.Departures);
    }
}
