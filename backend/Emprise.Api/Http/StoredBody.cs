namespace Emprise.Api.Http;

/// <summary>What came of producing a body: its final bytes, a problem in its place, or neither: too large to keep.</summary>
internal sealed record StoredBody(byte[]? Bytes, Problem? Problem)
{
    public static StoredBody TooLarge { get; } = new(null, null);

    public bool IsTooLarge => Bytes is null && Problem is null;
}
