using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.ProgrammeFacts;

/// <summary>How figures of the programme are written.</summary>
public static class ProgrammeFactTable
{
    public static BulkTable<ProgrammeFact> Facts { get; } = new("programme_fact",
    [
        new("id", Whole, fact => fact.Id),
        new("kind", Text, fact => fact.Kind),
        new("place", Text, fact => fact.Place),
        new("year", Whole, fact => fact.Year),
        new("figure", Text, fact => fact.Figure),
        new("unit", Text, fact => fact.Unit),
        new("text", Text, fact => fact.Text),
        new("source", Text, fact => fact.Source),
    ]);
}
