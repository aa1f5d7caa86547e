using System.Globalization;
using Emprise.Api.Http;

namespace Emprise.Api.Filters;

/// <summary>
/// Reads <c>datetime</c>: a day, a moment (RFC 3339), or an interval of two with a slash, where <c>..</c> or nothing is an open
/// end (OGC API Features, /req/core/fc-time-definition). Data are kept by the day.
/// </summary>
internal static class DayInterval
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static During Read(string text)
    {
        var ends = text.Split('/');
        var interval = ends.Length switch
        {
            1 => new During(Day(text), Day(text)),
            2 => new During(End(ends[0]), End(ends[1])),
            _ => throw Malformed(),
        };
        if (ends.Length == 2 && interval is { From: null, To: null }) throw Malformed();
        return interval.From > interval.To ? throw Malformed() : interval;
    }

    private static DateOnly? End(string text) => text is "" or ".." ? null : Day(text);

    private static DateOnly Day(string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.UtcDateTime)
            : throw Malformed();

    private static MalformedInputException Malformed() => new("datetime",
        "'datetime' must be a day (2024-02-29), a moment (2024-02-29T12:00:00Z) or an interval of two, the earlier first (2023-01-01/..).");
}
