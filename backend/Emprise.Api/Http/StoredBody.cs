using Emprise.Api.Database;

namespace Emprise.Api.Http;

/// <summary>What came of producing a body: its final bytes, a problem in its place, or neither: too large to keep.</summary>
/// <param name="Edition">Of the data that were read for it.</param>
internal sealed record StoredBody(Edition Edition, byte[]? Bytes, Problem? Problem)
{
    public bool IsTooLarge => Bytes is null && Problem is null;

    public FinishedBody Open() => new(Edition, Bytes is null ? null : new MemoryStream(Bytes, writable: false), Problem);
}
