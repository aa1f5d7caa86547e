namespace Emprise.Import.Sources;

/// <summary>One entry of the manifest <c>data/geo/sources.json</c>.</summary>
/// <param name="Id">Short id, kept in the rows that come from it.</param>
/// <param name="Title">What it is, in French: the map shows it.</param>
/// <param name="Producer">Who made it.</param>
/// <param name="Url">The page where it is published, for people; null for tables of our own.</param>
/// <param name="Format">csv, json, topojson, geojson, gpkg or xlsx: what is downloaded must look like it.</param>
/// <param name="Srid">Reference system of its coordinates; null without any.</param>
/// <param name="Licence">Name of the licence.</param>
/// <param name="Attribution">The words that the licence asks to be shown.</param>
/// <param name="Vintage">Year it speaks of.</param>
/// <param name="Target">What is made of it.</param>
/// <param name="Files">The files that come with Emprise, relative to data/geo.</param>
public sealed record SourceEntry(
    string Id, string Title, string Producer, string? Url, string Format, int? Srid, string Licence, string Attribution, int Vintage,
    string Target, IReadOnlyList<string> Files)
{
    /// <summary>The word of the command line that loads official files of this source; null where there is none.</summary>
    public string? Verb { get; init; }

    /// <summary>Names of its files, with <c>*</c>, where a folder may hold those of others beside them; null: every file of its endings.</summary>
    public string? Named { get; init; }

    /// <summary>The official files, as the publisher offers them.</summary>
    public IReadOnlyList<SourceDownload> Download { get; init; } = [];
}
