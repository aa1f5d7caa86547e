using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class SourcesTests(SeededApi api)
{
    [Fact]
    public async Task Sources_tell_licence_vintage_rows_and_where_they_came_from()
    {
        var answer = await api.Client.JsonAsync("/api/sources");
        Assert.Equal((7, "schematic", 1), ((int)answer["dataVersion"]!, (string)answer["boundaryQuality"]!, (int)answer["facts"]!));
        var (embedded, file) = (answer["sources"]![0]!, answer["sources"]![1]!);
        Assert.Equal(["id", "title", "producer", "url", "licence", "attribution", "vintage", "loadedOn", "rowsRead", "rowsLoaded", "rowsRejected",
            "origin", "file", "completeness"], embedded.AsObject().Select(member => member.Key));
        Assert.Equal((5, 4, 1), ((int)embedded["rowsRead"]!, (int)embedded["rowsLoaded"]!, (int)embedded["rowsRejected"]!));
        Assert.Equal(("embedded", null), ((string)embedded["origin"]!, (string?)embedded["file"]));
        Assert.Empty(embedded["completeness"]!.AsArray());
        Assert.Equal(("file", "sites éco.gpkg"), ((string)file["origin"]!, (string?)file["file"]));
        Assert.Equal("""[{"field":"surface","stated":2,"of":3}]""", file["completeness"]!.ToJsonString());
    }

    [Fact]
    public async Task The_quality_of_boundaries_is_counted_in_every_layer_of_areas()
    {
        var layers = (await api.Client.JsonAsync("/api/sources"))["boundaryQualityByLayer"]!.AsObject();
        Assert.Equal(["regions", "departments", "communes", "epci", "territories"], layers.Select(layer => layer.Key));
        Assert.Equal("""{"official":1,"generalised":0,"schematic":2}""", layers["epci"]!.ToJsonString());
        foreach (var (layer, counts) in layers)
        {
            var features = await api.Client.JsonAsync($"/api/collections/{layer}/items");
            Assert.Equal((int)features["numberMatched"]!, counts!.AsObject().Sum(count => (int)count.Value!));
        }
    }

    [Fact]
    public async Task Facts_come_with_their_source_and_year()
    {
        var fact = (await api.Client.JsonAsync("/api/programme-facts"))["facts"]![0]!;
        Assert.Equal(("183", 2023, "https://example.org/ti"), ((string)fact["figure"]!, (int)fact["year"]!, (string)fact["source"]!));
    }
}
