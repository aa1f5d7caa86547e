using Emprise.Api.Http;

namespace Emprise.Api.Features.Landing;

/// <summary>The landing page (OGC API Features, 7.2).</summary>
internal sealed record LandingPage(string Title, string Description, IReadOnlyList<Link> Links)
{
    public static LandingPage Of(string server) => new("Emprise",
        "Territoires d'industrie: perimeters, EPCI, communes, industrial land and turnkey sites. "
        + "Boundaries are schematic until official ones are imported: see boundaryQuality.",
        [
            new("self", MediaTypes.Json, "This page", $"{server}/api"),
            new("alternate", "text/html", "This page for a reader", $"{server}/api?f=html"),
            new("service-desc", MediaTypes.OpenApi, "OpenAPI 3.0", $"{server}/api/openapi.json"),
            new("service-doc", "text/html", "What can be asked", $"{server}/api/openapi.json?f=html"),
            new("conformance", MediaTypes.Json, "What this server conforms to", $"{server}/api/conformance"),
            new("data", MediaTypes.Json, "Collections", $"{server}/api/collections"),
            new("search", MediaTypes.Json, "Search by name or code", $"{server}/api/search?q=sologne"),
            new("license", MediaTypes.Json, "Sources, licences and vintages", $"{server}/api/sources"),
            new("related", MediaTypes.Json, "Account of every import", $"{server}/api/imports"),
            new("related", MediaTypes.Json, "Inventories of land: published, empty or missing", $"{server}/api/inventory"),
            new("related", "text/html", "The map", $"{server}/"),
        ]);
}

/// <summary>What this server conforms to: only what is true of it.</summary>
internal sealed record Conformance
{
    private const string Features = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";

    public IReadOnlyList<string> ConformsTo { get; } = [$"{Features}core", $"{Features}oas30", $"{Features}geojson"];
}
