using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.ProgrammeFacts;

/// <summary>One row of <c>programme-facts.csv</c>: a figure as a public page writes it, with the page; empty where it gives none.</summary>
public sealed record ProgrammeFactRow(string Kind, string Place, int? Year, string Figure, string Unit, string Text, string Source)
{
    public static IReadOnlyList<string> Columns { get; } = ["kind", "place", "year", "figure", "unit", "text", "source"];

    public static ProgrammeFactRow Parse(RowFields fields) => new(
        fields.Text("kind"), fields.Text("place"), fields.OptionalWholeNumber("year", 1900, 2100), fields.OptionalText("figure") ?? "",
        fields.OptionalText("unit") ?? "", fields.Text("text"), fields.Text("source"));

    /// <summary>Figures disagree from page to page, and that is kept: only the very same statement is a repetition.</summary>
    public (string Field, string Value) Identity => ("text", string.Join('\n', Kind, Place, Year, Figure, Unit, Text, Source));
}
