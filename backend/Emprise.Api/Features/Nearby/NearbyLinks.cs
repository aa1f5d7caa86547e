using System.Globalization;
using Emprise.Api.Http;

namespace Emprise.Api.Features.Nearby;

/// <summary>The links of an answer. A search whose shape was posted has no address that says it whole.</summary>
internal static class NearbyLinks
{
    public static IEnumerable<Link> Of(NearbyRequest request, Findings findings)
    {
        if (request.IsPosted) yield break;
        yield return new Link("self", request.Format.LinkType, request.Format.Title, request.Query.Canonical);
        foreach (var format in NearbyFormat.All.Where(format => format != request.Format))
        {
            yield return new Link("alternate", format.LinkType, format.Title, request.Query.With("f", format.Name));
        }

        if (Next(request, findings) is { } next) yield return new Link("next", request.Format.LinkType, "Next page", next);
    }

    /// <summary>Address of the next page; null where there is none.</summary>
    public static string? Next(NearbyRequest request, Findings findings)
    {
        var offset = request.Offset + request.Limit;
        return offset < findings.Matched && offset <= NearbyRequest.MostOffset
            ? request.Query.With("offset", offset.ToString(CultureInfo.InvariantCulture))
            : null;
    }
}
