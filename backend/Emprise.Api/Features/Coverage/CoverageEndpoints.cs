using Emprise.Api.Http;
using Emprise.Core.Codes;

namespace Emprise.Api.Features.Coverage;

/// <summary>Reports what a perimeter covers: a territory, a list of codes or a shape.</summary>
internal static class CoverageEndpoints
{
    public static void MapCoverage(this IEndpointRouteBuilder api)
    {
        api.MapRead("/territories/{id}/coverage", GetOfTerritory).WithMetadata(CoverageOperations.OfTerritory);
        api.MapPosted("/coverage", PostCoverageAsync).WithMetadata(CoverageOperations.OfPosted);
        api.MapPosted("/coverage/resolve", PostTextAsync).WithMetadata(CoverageOperations.OfText);
    }

    private static IResult GetOfTerritory(string id, HttpRequest request)
    {
        var missing = Problem.NotFound($"There is no territory '{id}'; ids look like 2-ti-7506, /api/collections/territories/items lists them.");
        if (!TerritoryKey.TryParse(id, out var key)) return missing;
        var query = QueryParameters.Of(request);
        var asked = AskedReader.Territory(key, query);
        return Representation.OfOne(query, (data, cancellation) => CoverageQuery.FindAsync(asked, data, cancellation), missing);
    }

    private static async Task<PostedAnswer> PostCoverageAsync(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        var asked = AskedReader.Posted(await PostedJson.ReadAsync(request), query);
        return PostedAnswer.OfJson(async (data, cancellation) => await CoverageQuery.FindAsync(asked, data, cancellation));
    }

    private static async Task<PostedAnswer> PostTextAsync(HttpRequest request)
    {
        QueryParameters.Of(request).RefuseOthers();
        var text = AskedReader.Text(await PostedJson.ReadAsync(request));
        return PostedAnswer.OfJson((data, cancellation) => TextQuery.ForAsync(text, data, cancellation));
    }
}
