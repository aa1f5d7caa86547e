using System.Globalization;
using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Sources;

/// <summary>How imports went: what was read, loaded, refused and mended, file by file and row by row.</summary>
internal static class ImportsEndpoints
{
    private const string Tag = "Imports";
    private const int DefaultLimit = 100;
    private const int MostLimit = 1_000;
    private const int MostOffset = 1_000_000;

    public static void MapImports(this IEndpointRouteBuilder api)
    {
        api.MapRead("/imports", GetImports).WithMetadata(
            new Operation("getImports", Tag, "Account of every import, newest first, those that loaded nothing among them", Answer.Json<ImportAccounts>()) { Parameters = Paging });
        api.MapRead("/imports/{id}", GetImport).WithMetadata(
            new Operation("getImport", Tag, "Account of one import", Answer.Json<ImportAccount>())
            {
                Parameters = [Id, Parameter.OneOf("f", "Format", "json")],
                MayBeMissing = true,
            });
        api.MapRead("/imports/{id}/rejections", GetRejections).WithMetadata(
            new Operation("getRejections", Tag, "Rows that were refused, and why", Answer.Json<RejectedRows>(), new Answer("text/csv", null))
            {
                Parameters = [Id, .. RejectionsRequest.Parameters],
                MayBeMissing = true,
            });
    }

    private static Parameter Id => Parameter.Text("id", "Number of the import") with { Place = "path" };

    private static Parameter[] Paging =>
    [
        Parameter.WholeNumber("limit", "Imports on a page; more than the maximum is read as the maximum", 1, MostLimit, DefaultLimit),
        Parameter.WholeNumber("offset", "Imports to skip", 0, MostOffset, 0),
        Parameter.OneOf("f", "Format", "json"),
    ];

    private static Representation GetImports(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        var limit = LimitReader.Read(query, MostLimit) ?? DefaultLimit;
        var offset = query.WholeNumber("offset", 0, MostOffset) ?? 0;
        query.OneOf("f", "json");
        query.RefuseOthers();
        var api = PublicAddress.OfApi(request);
        return Representation.OfJson(query, async (data, cancellation) =>
        {
            var (imports, matched) = await ImportsQuery.ReadPageAsync(limit, offset, api, data, cancellation);
            return new ImportAccounts(imports, matched, imports.Count, [.. Links(query, offset + limit, matched)]);
        });
    }

    private static IEnumerable<Link> Links(QueryParameters query, int next, long matched)
    {
        yield return new Link("self", MediaTypes.Json, "This page", query.Canonical);
        if (next >= matched || next > MostOffset) yield break;
        yield return new Link("next", MediaTypes.Json, "Next page", query.With("offset", next.ToString(CultureInfo.InvariantCulture)));
    }

    private static IResult GetImport(string id, HttpRequest request)
    {
        var query = QueryParameters.Bare(request);
        var api = PublicAddress.OfApi(request);
        return TryNumber(id, out var number)
            ? Representation.OfOne(query, (data, cancellation) => ImportsQuery.FindAsync(number, api, data, cancellation), Missing(id))
            : Missing(id);
    }

    private static IResult GetRejections(string id, HttpRequest request)
    {
        var asked = RejectionsRequest.Read(request);
        if (!TryNumber(id, out var number)) return Missing(id);
        return new Representation(asked.Query, asked.MediaType, async (data, output, cancellation) =>
            await RejectionsQuery.WriteAsync(number, asked, data, output, cancellation) ? null : Missing(id))
        {
            FileName = asked.IsCsv ? $"import-{number}-rejections.csv" : null,
        };
    }

    private static bool TryNumber(string id, out long number) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static Problem Missing(string id) => Problem.NotFound($"There is no import '{id}'. /api/imports lists what there is.");
}
