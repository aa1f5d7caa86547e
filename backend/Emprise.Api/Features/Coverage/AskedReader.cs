using System.Text.Json;
using Emprise.Api.Drawings;
using Emprise.Api.Http;
using Emprise.Core.Codes;

namespace Emprise.Api.Features.Coverage;

/// <summary>Reads what is asked from an address or a body.</summary>
internal static class AskedReader
{
    /// <summary>More than there are communes, EPCI and former communes together.</summary>
    public const int MostCodes = 50_000;

    public const int FirstYear = 1943; // of the code book
    public const int LastYear = 2100;
    public const int MostZoom = 22;

    public static AskedTerritory Territory(TerritoryKey key, QueryParameters query)
    {
        var asked = new AskedTerritory(key, Vintage(query), Zoom(query));
        query.RefuseOthers();
        return asked;
    }

    /// <summary><c>{"codes": […], "vintage": 2026}</c>, or GeoJSON.</summary>
    public static Asked Posted(JsonElement body, QueryParameters query)
    {
        var (vintage, zoom) = (Vintage(body, query), Zoom(query));
        query.RefuseOthers();
        if (body.ValueKind != JsonValueKind.Object) throw new MalformedInputException(null, Allowed);
        if (!body.TryGetProperty("codes", out var codes)) return new AskedDrawing(Drawing.Parse(body), vintage, zoom);
        foreach (var member in body.EnumerateObject())
        {
            if (member.Name is not ("codes" or "vintage")) throw new MalformedInputException(member.Name, Allowed);
        }

        return new AskedCodes(Codes(codes), vintage, zoom);
    }

    /// <summary><c>{"text": "…"}</c>.</summary>
    public static string Text(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.EnumerateObject().ToArray() is [{ Name: "text", Value: { ValueKind: JsonValueKind.String } text }]
            ? text.GetString()!
            : throw new MalformedInputException("text", "Post {\"text\": \"…\"}: names and codes, in lines or separated by commas.");

    private const string Allowed = "Post {\"codes\": [\"200071082\", …], \"vintage\": 2026}, or GeoJSON: a Polygon, a MultiPolygon or a Feature.";

    private static IReadOnlyList<string> Codes(JsonElement codes)
    {
        if (codes.ValueKind != JsonValueKind.Array) throw new MalformedInputException("codes", "'codes' is a list of strings.");
        if (codes.GetArrayLength() > MostCodes) throw new UnacceptableInputException("codes", $"There may be {MostCodes:N0} codes at most.");
        if (codes.GetArrayLength() == 0) throw new UnacceptableInputException("codes", "There is no code: a perimeter has at least one.");
        return [.. codes.EnumerateArray().Select(code => code.ValueKind == JsonValueKind.String
            ? code.GetString()!
            : throw new MalformedInputException("codes", "'codes' is a list of strings: SIREN such as \"200071082\" or INSEE codes such as \"01004\"."))];
    }

    private static int? Vintage(JsonElement body, QueryParameters query)
    {
        var (inAddress, inBody) = (Vintage(query), Vintage(body));
        return inAddress is null || inBody is null ? inAddress ?? inBody : throw new MalformedInputException(
            "vintage", "'vintage' is given twice, in the address and in the body: one of them is enough.");
    }

    private static int? Vintage(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("vintage", out var vintage) || vintage.ValueKind == JsonValueKind.Null) return null;
        return vintage.ValueKind == JsonValueKind.Number && vintage.TryGetInt32(out var year) && year is >= FirstYear and <= LastYear
            ? year
            : throw new MalformedInputException("vintage", "'vintage' is a year of the code book, such as 2026.");
    }

    private static int? Vintage(QueryParameters query) => query.WholeNumber("vintage", FirstYear, LastYear);

    private static int? Zoom(QueryParameters query) => query.WholeNumber("zoom", 0, MostZoom);
}
