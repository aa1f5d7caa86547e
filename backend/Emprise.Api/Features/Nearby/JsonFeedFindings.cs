using System.Buffers;
using System.IO.Pipelines;
using Emprise.Api.Http;

namespace Emprise.Api.Features.Nearby;

/// <summary>A JSON feed (https://jsonfeed.org/version/1.1).</summary>
internal sealed class JsonFeedFindings(NearbyRequest request) : FeedFindings(request)
{
    public override void Write(Findings findings, PipeWriter output) => output.Write(ApiJson.ToUtf8(new JsonFeed(
        Title(findings), $"{Request.Site}/", Request.Query.Canonical, NearbyLinks.Next(Request, findings), [new FeedAuthor("Emprise")],
        [.. Entries(findings).Select(pair => Item(pair.Entry, pair.Text))])));

    private FeedItem Item(FeedEntry entry, string text) =>
        new(entry.Identity(Request), entry.Page(Request), entry.Title, text, entry.Updated);
}
