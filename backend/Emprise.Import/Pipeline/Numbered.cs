namespace Emprise.Import.Pipeline;

/// <summary>A value and the row it was read from, so that a later check can still name the row.</summary>
public sealed record Numbered<T>(int Row, T Value);
