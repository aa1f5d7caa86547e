namespace Emprise.Core.Model;

/// <summary>One row that was refused, and why.</summary>
public sealed class ImportRejection
{
    public long Id { get; init; }

    public long ImportRunId { get; init; }

    /// <summary>Line of the file or index of the feature, from 1.</summary>
    public required int Row { get; init; }

    public required string Field { get; init; }

    public string? Value { get; init; }

    /// <summary>What is wrong and what would be accepted, in French: the steward reads it.</summary>
    public required string Reason { get; init; }
}
