using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class SourcesTests(SeededApi api)
{
    [Fact]
    public async Task Sources_tell_licence_vintage_and_rows()
    {
        var answer = await api.Client.JsonAsync("/api/sources");
        Assert.Equal((7, "schematic", 1), ((int)answer["dataVersion"]!, (string)answer["boundaryQuality"]!, (int)answer["facts"]!));
        var source = answer["sources"]![0]!;
        Assert.Equal(["id", "title", "producer", "url", "licence", "attribution", "vintage", "loadedOn", "rowsRead", "rowsLoaded", "rowsRejected", "origin", "file", "completeness"],
            source.AsObject().Select(member => member.Key));
        Assert.Equal((5, 4, 1), ((int)source["rowsRead"]!, (int)source["rowsLoaded"]!, (int)source["rowsRejected"]!));
    }

    [Fact]
    public async Task Imports_account_for_every_row()
    {
        var run = (await api.Client.JsonAsync("/api/imports"))["imports"]![1]!;
        Assert.Equal((int)run["read"]!, (int)run["loaded"]! + (int)run["rejected"]!);
        Assert.Equal(2.5, (double)run["seconds"]!);
        Assert.Equal("commune inconnue", (string)run["rejections"]![0]!["reason"]!);
    }

    [Fact]
    public async Task Facts_come_with_their_source_and_year()
    {
        var fact = (await api.Client.JsonAsync("/api/programme-facts"))["facts"]![0]!;
        Assert.Equal(("183", 2023, "https://example.org/ti"), ((string)fact["figure"]!, (int)fact["year"]!, (string)fact["source"]!));
    }
}
