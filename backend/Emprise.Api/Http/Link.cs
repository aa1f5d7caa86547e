namespace Emprise.Api.Http;

/// <summary>A link of an OGC API document (RFC 8288).</summary>
internal sealed record Link(string Rel, string Type, string Title, string Href);
