using System.Globalization;
using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Sources;

/// <summary>What a request for rejections asks, parsed once.</summary>
/// <param name="Limit">Most rows; null: all.</param>
/// <param name="After">The rows after the one of this key: how the next page is found without counting through a million.</param>
internal sealed record RejectionsRequest(QueryParameters Query, bool IsCsv, int? Limit, int Offset, long After)
{
    private const int DefaultLimit = 100;
    private const int MostLimit = 10_000;
    private const int MostOffset = 10_000_000;

    public string MediaType => IsCsv ? MediaTypes.Csv : MediaTypes.Json;

    public static IReadOnlyList<Parameter> Parameters =>
    [
        Parameter.WholeNumber("limit", "Rows on a page; more than the maximum is read as the maximum. A table without it has every row",
            1, MostLimit, DefaultLimit),
        Parameter.WholeNumber("offset", "Rows to skip; follow the next link instead of counting", 0, MostOffset, 0),
        Parameter.Text("after", "Where a page begins: follow the next link"),
        Parameter.OneOf("f", "Format: JSON, or a table", "json", "csv"),
    ];

    public static RejectionsRequest Read(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        var isCsv = query.OneOf("f", "json", "csv") == "csv";
        var limit = LimitReader.Read(query, MostLimit) ?? (isCsv ? null : DefaultLimit);
        var offset = query.WholeNumber("offset", 0, MostOffset) ?? 0;
        var after = query.LongNumber("after", 0, long.MaxValue) ?? 0;
        if (after > 0 && offset > 0) throw new MalformedInputException("offset", "'offset' and 'after' exclude each other.");
        query.RefuseOthers();
        return new RejectionsRequest(query, isCsv, limit, offset, after);
    }

    /// <summary>Address of the page that begins after a row.</summary>
    public string Next(long last) => Query.With(("after", last.ToString(CultureInfo.InvariantCulture)), ("offset", null));
}
