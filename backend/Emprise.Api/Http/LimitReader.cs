using System.Globalization;

namespace Emprise.Api.Http;

/// <summary>Reads <c>limit</c>: above the maximum it is clamped, not refused (OGC API Features, /req/core/fc-limit-response-1).</summary>
internal static class LimitReader
{
    /// <summary>The limit; null where the parameter is absent.</summary>
    public static int? Read(QueryParameters query, int most)
    {
        if (query.Text("limit") is not { } text) return null;
        var isNumber = text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        var limit = isNumber ? Clamp(text, most) : 0;
        return limit > 0 ? limit : throw new MalformedInputException("limit",
            $"'limit' must be a whole number from 1; more than {most} is read as {most}.");
    }

    // Digits that do not fit an int are a number above the maximum.
    private static int Clamp(string digits, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, most) : most;
}
