namespace Emprise.Import.Sources;

/// <summary>One entry of the manifest <c>data/geo/sources.json</c>.</summary>
/// <param name="Id">Short id, kept in the rows that come from it.</param>
/// <param name="Title">What it is, in French: the map shows it.</param>
/// <param name="Producer">Who made it.</param>
/// <param name="Url">Where it is published; null for tables of our own.</param>
/// <param name="Format">csv, json or topojson.</param>
/// <param name="Srid">Reference system of its coordinates; null without any.</param>
/// <param name="Licence">Name of the licence.</param>
/// <param name="Attribution">The words that the licence asks to be shown.</param>
/// <param name="Vintage">Year it speaks of.</param>
/// <param name="Target">What is made of it.</param>
/// <param name="Files">Its files, relative to data/geo.</param>
public sealed record SourceEntry(
    string Id, string Title, string Producer, string? Url, string Format, int? Srid, string Licence, string Attribution, int Vintage,
    string Target, IReadOnlyList<string> Files);
