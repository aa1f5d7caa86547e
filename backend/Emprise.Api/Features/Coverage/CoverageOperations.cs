using System.Text.Json.Nodes;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Coverage;

/// <summary>What OpenAPI says of this slice.</summary>
internal static class CoverageOperations
{
    private static readonly Parameter Vintage = Parameter.WholeNumber(
        "vintage", "Year of the code book; the newest where absent", AskedReader.FirstYear, AskedReader.LastYear);

    private static readonly Parameter Zoom = Parameter.WholeNumber(
        "zoom", "Adds geometry that is fit for a map of this zoom", 0, AskedReader.MostZoom);

    public static Operation OfTerritory { get; } = new(
        "getTerritoryCoverage", "Coverage", "What a territory covers: EPCI, communes, enclaves, changes, land and sites", Answer.Json<CoverageReport>())
    {
        MayBeMissing = true,
        Parameters = [Parameter.Text("id", "Phase and code, such as 2-ti-7506") with { Place = "path" }, Vintage, Zoom],
    };

    public static Operation OfPosted { get; } = new(
        "postCoverage", "Coverage", "What a list of codes or a drawn shape covers", Answer.Json<CoverageReport>())
    {
        Body = new PostedBody(
            "Codes of EPCI, EPT and communes (SIREN or INSEE, mixed), or a GeoJSON Polygon, MultiPolygon or Feature",
            new NamedSchema("CoverageQuestion", Question)),
        Parameters = [Vintage, Zoom],
    };

    public static Operation OfText { get; } = new(
        "resolveCodes", "Coverage", "What a pasted text names: codes with or without labels, names with or without accents and small typos",
        Answer.Json<ResolvedText>())
    {
        Body = new PostedBody("The text", new NamedSchema("PastedText", () => new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("text"),
            ["properties"] = new JsonObject { ["text"] = new JsonObject { ["type"] = "string" } },
        })),
    };

    private static JsonObject Question() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["codes"] = new JsonObject
            {
                ["type"] = "array",
                ["minItems"] = 1,
                ["maxItems"] = AskedReader.MostCodes,
                ["items"] = new JsonObject { ["type"] = "string" },
            },
            ["vintage"] = new JsonObject { ["type"] = "integer", ["minimum"] = AskedReader.FirstYear, ["maximum"] = AskedReader.LastYear },
            ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("Polygon", "MultiPolygon", "Feature") },
            ["coordinates"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject() },
            ["geometry"] = new JsonObject { ["type"] = "object" },
        },
    };
}
