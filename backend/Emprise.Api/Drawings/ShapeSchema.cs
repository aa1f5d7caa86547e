using System.Text.Json.Nodes;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Drawings;

/// <summary>What OpenAPI says of a posted shape.</summary>
internal static class ShapeSchema
{
    public static NamedSchema Posted { get; } = new("Shape", () => new JsonObject
    {
        ["type"] = "object",
        ["description"] = $"GeoJSON Polygon, MultiPolygon, or a Feature with one of them; at most {Drawing.MostVertices} vertices",
        ["required"] = new JsonArray("type"),
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("Polygon", "MultiPolygon", "Feature") },
            ["coordinates"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject() },
            ["geometry"] = new JsonObject { ["type"] = "object" },
        },
    });
}
