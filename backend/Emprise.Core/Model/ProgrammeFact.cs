namespace Emprise.Core.Model;

/// <summary>One figure found in a public page. Sources disagree: a figure is shown with its source and year, never merged.</summary>
public sealed class ProgrammeFact
{
    public int Id { get; init; }

    public required string Kind { get; init; }

    public required string Place { get; init; }

    public int? Year { get; init; }

    /// <summary>As the page writes it; most are numbers. Empty, with its unit, where the page tells of no figure.</summary>
    public required string Figure { get; init; }

    public required string Unit { get; init; }

    public required string Text { get; init; }

    /// <summary>Address of the page.</summary>
    public required string Source { get; init; }
}
