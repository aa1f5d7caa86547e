using System.Globalization;
using Emprise.Api.Http;

namespace Emprise.Api.Features.Items;

/// <summary>The links of a page. Each keeps every parameter of the request.</summary>
internal static class PageLinks
{
    public static IEnumerable<Link> Of(ItemsRequest request, bool hasMore)
    {
        yield return new Link("self", MediaTypes.GeoJson, "This page", request.Query.Canonical);
        yield return new Link("alternate", "text/csv", "This page as a table", request.Query.With("f", "csv"));
        if (hasMore && request.Offset + request.Limit <= ItemsRequest.MostOffset)
        {
            var offset = (request.Offset + request.Limit).ToString(CultureInfo.InvariantCulture);
            yield return new Link("next", MediaTypes.GeoJson, "Next page", request.Query.With("offset", offset));
        }

        yield return new Link("collection", MediaTypes.Json, request.Layer.Title, $"{request.Api}/collections/{request.Layer.Id}");
    }
}
