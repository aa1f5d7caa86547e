using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Landing;

/// <summary>Where a client begins: what this server is, what it conforms to, what can be asked.</summary>
internal static class LandingEndpoints
{
    private const string Tag = "Landing";

    public static void MapLanding(this IEndpointRouteBuilder api)
    {
        api.MapRead("", GetLanding).WithMetadata(new Operation("getLanding", Tag, "What there is", Answer.Json<LandingPage>(), Html));
        api.MapRead("/conformance", GetConformance).WithMetadata(
            Operation.Bare("getConformance", Tag, "What this server conforms to", Answer.Json<Conformance>()));
        api.MapRead("/openapi.json", GetOpenApi).WithMetadata(new Operation("getOpenApi", Tag, "This document", OpenApi, Html));
        api.MapRead("/page.css", GetStyle);
    }

    private static Answer Html => new("text/html", null);

    private static Answer OpenApi => new(MediaTypes.OpenApi, new NamedSchema("OpenApi", () => new() { ["type"] = "object" }));

    private static Representation GetLanding(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        var isPage = MediaTypes.WantsHtml(request, query);
        query.RefuseOthers();
        var landing = LandingPage.Of(PublicAddress.Of(request));
        return isPage
            ? Representation.OfFixed(query, MediaTypes.Html, () => Page.Of(landing))
            : Representation.OfFixed(query, MediaTypes.Json, () => ApiJson.ToUtf8(landing));
    }

    private static Representation GetConformance(HttpRequest request) =>
        Representation.OfFixed(QueryParameters.Bare(request), MediaTypes.Json, () => ApiJson.ToUtf8(new Conformance()));

    private static Representation GetOpenApi(HttpRequest request, EndpointDataSource endpoints)
    {
        var query = QueryParameters.Of(request);
        var isPage = MediaTypes.WantsHtml(request, query);
        query.RefuseOthers();
        var server = PublicAddress.Of(request);
        return isPage
            ? Representation.OfFixed(query, MediaTypes.Html, () => Page.Of(OpenApiDocument.For(endpoints, server)))
            : Representation.OfFixed(query, MediaTypes.OpenApi, () => ApiJson.ToUtf8(OpenApiDocument.For(endpoints, server)));
    }

    private static Representation GetStyle(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        query.RefuseOthers();
        return Representation.OfFixed(query, "text/css; charset=utf-8", () => Page.Style.ToArray());
    }
}
