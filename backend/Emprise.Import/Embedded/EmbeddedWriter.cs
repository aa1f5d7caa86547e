using Emprise.Import.Areas;
using Emprise.Import.Pipeline;
using Emprise.Import.Search;
using Emprise.Import.Sources;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.Friches;
using Emprise.Import.Sources.ProgrammeFacts;
using Emprise.Import.Sources.TerritoryMembers;
using Emprise.Import.Sources.TurnkeySites;
using Npgsql;

namespace Emprise.Import.Embedded;

/// <summary>Writes every table of the embedded content, communes before the sites that look their place up in them.</summary>
internal sealed class EmbeddedWriter(NpgsqlConnection connection, DataFolder folder)
{
    private readonly BulkWriter _writer = new(connection);

    public async Task WriteAsync(EmbeddedContent content, AreaLayers layers, CancellationToken cancellation)
    {
        await WriteCodeBooksAsync(content, cancellation);
        await _writer.ReplaceAsync(AreaTables.Regions, layers.Regions, cancellation);
        await _writer.ReplaceAsync(AreaTables.Departments, layers.Departments, cancellation);
        await _writer.ReplaceAsync(AreaTables.Communes, layers.Communes, cancellation);
        await _writer.ReplaceAsync(AreaTables.Epci, layers.Epci, cancellation);
        await _writer.ReplaceAsync(AreaTables.Territories, layers.Territories, cancellation);
        await _writer.ReplaceAsync(MemberTable.Members, content.Territories.SelectMany(territory => territory.Members), cancellation);
        await _writer.ReplaceAsync(FricheTable.Of(folder.Source(SourceIds.Friches)), content.Friches, cancellation);
        await _writer.ReplaceAsync(TurnkeySiteTable.Of(folder.Source(SourceIds.TurnkeySites)), content.TurnkeySites, cancellation);
        await _writer.ReplaceAsync(ProgrammeFactTable.Facts, content.Facts, cancellation);
        await _writer.ReplaceAsync(SearchTable.Entries, SearchEntries.Of(content, layers), cancellation);
    }

    private async Task WriteCodeBooksAsync(EmbeddedContent content, CancellationToken cancellation)
    {
        CodeBookYear[] years = [content.Newest, .. content.Earlier];
        await _writer.ReplaceAsync(
            CodeBookTables.Communes, years.SelectMany(year => year.Communes.Values, (year, commune) => (year, commune)), cancellation);
        await _writer.ReplaceAsync(CodeBookTables.Epci, years.SelectMany(year => year.Epci, (year, epci) => (year, epci)), cancellation);
        await _writer.ReplaceAsync(CodeBookTables.Successions, content.Successions.All, cancellation);
    }
}
