namespace Emprise.Api.Sites;

/// <summary>A turnkey site; its surface may be that of a whole zone and is never added up.</summary>
internal sealed record Site(string Id, string Name, string? Commune, string? Readiness, double? AreaHectares);
