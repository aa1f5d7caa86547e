namespace Emprise.Import.Pipeline;

/// <summary>One row that was refused: its line (CSV) or its index (JSON), both from 1, and what is wrong with which field.</summary>
public sealed record Rejection(int Row, string Field, string? Value, string Reason);
