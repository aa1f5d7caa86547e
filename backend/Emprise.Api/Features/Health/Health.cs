namespace Emprise.Api.Features.Health;

/// <summary>The server runs.</summary>
internal sealed record Live(string Status);

/// <summary>The server answers, with data of this version.</summary>
internal sealed record Ready(string Status, long DataVersion);
