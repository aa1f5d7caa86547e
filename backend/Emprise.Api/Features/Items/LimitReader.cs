using System.Globalization;
using Emprise.Api.Http;

namespace Emprise.Api.Features.Items;

/// <summary>Reads <c>limit</c>: above the maximum it is clamped, not refused (OGC API Features, /req/core/fc-limit-response-1).</summary>
internal static class LimitReader
{
    public static int Read(QueryParameters query)
    {
        if (query.Text("limit") is not { } text) return ItemsRequest.DefaultLimit;
        var isNumber = text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        var limit = isNumber ? Clamp(text) : 0;
        return limit > 0 ? limit : throw new MalformedInputException("limit",
            $"'limit' must be a whole number from 1; more than {ItemsRequest.MostLimit} is read as {ItemsRequest.MostLimit}.");
    }

    // Digits that do not fit an int are a number above the maximum.
    private static int Clamp(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? Math.Min(number, ItemsRequest.MostLimit)
        : ItemsRequest.MostLimit;
}
