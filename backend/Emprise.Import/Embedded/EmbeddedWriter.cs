using Emprise.Import.Areas;
using Emprise.Import.Boundaries;
using Emprise.Import.Pipeline;
using Emprise.Import.Sites;
using Emprise.Import.Sources;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.CommunePoints;
using Emprise.Import.Sources.ProgrammeFacts;
using Emprise.Import.Sources.TerritoryMembers;
using Npgsql;

namespace Emprise.Import.Embedded;

/// <summary>
/// Writes the embedded content into the base tables, has the areas derived from them, and then writes the sites, which look their place
/// up in the communes. What official files loaded stays.
/// </summary>
internal sealed class EmbeddedWriter(NpgsqlConnection connection, DataFolder folder, HeldContent held)
{
    private readonly BulkWriter _writer = new(connection);

    public async Task WriteAsync(EmbeddedContent content, IReadOnlyList<Area> cells, Progress progress, CancellationToken cancellation)
    {
        await WriteCodeBooksAsync(content, cancellation);
        await _writer.ReplaceAsync(TownHallTable.Points, content.TownHalls.Values, cancellation);
        await WriteTerritoriesAsync(content, cancellation);
        await WriteCellsAsync(cells, content.Newest.Vintage, cancellation);
        await AreasRebuild.RunAsync(connection, progress, cancellation);
        await WriteSitesAsync(content, cancellation);
        await _writer.ReplaceAsync(ProgrammeFactTable.Facts, content.Facts, cancellation);
    }

    private async Task WriteCodeBooksAsync(EmbeddedContent content, CancellationToken cancellation)
    {
        List<CodeBookYear> years = [.. content.Earlier.Prepend(content.Newest).Where(year => !held.Vintages.Contains(year.Vintage))];
        var free = held.FreeVintages;
        await _writer.ReplaceAsync(
            CodeBookTables.Communes with { Replaced = free },
            years.SelectMany(year => year.Communes.Values, (year, commune) => (year, commune)), cancellation);
        await _writer.ReplaceAsync(
            CodeBookTables.Epci with { Replaced = free }, years.SelectMany(year => year.Epci, (year, epci) => (year, epci)), cancellation);
        await _writer.ReplaceAsync(CodeBookTables.Areas with { Replaced = free }, AreasOf(content), cancellation);
        await _writer.ReplaceAsync(
            CodeBookTables.Years with { Replaced = free }, years.Select(year => (year.Vintage, SourceIds.CodeBook(year.Vintage))), cancellation);
        var newest = await NewestAsync(content, cancellation);
        await _writer.ReplaceAsync(CodeBookTables.Successions, await SuccessionsAsync(content, newest, cancellation), cancellation);
        await _writer.ReplaceAsync(
            CodeBookTables.Parts, CommunePart.Find([.. newest.Communes.Keys], content.Earlier.Prepend(content.Newest)), cancellation);
    }

    private IEnumerable<(int, string, AreaRow)> AreasOf(EmbeddedContent content) => held.Vintages.Contains(content.Newest.Vintage)
        ? []
        : content.Departments.Select(area => (content.Newest.Vintage, CodeBookTables.Department, area))
            .Concat(content.Regions.Select(area => (content.Newest.Vintage, CodeBookTables.Region, area)));

    private async Task<CodeBookYear> NewestAsync(EmbeddedContent content, CancellationToken cancellation)
    {
        var newest = (await CodeBookQuery.VintagesAsync(connection, cancellation))[0];
        return held.Vintages.Contains(newest) ? await CodeBookQuery.YearAsync(connection, newest, cancellation) : content.Newest;
    }

    // Where a file brought the newest year, outdated codes end in its communes.
    private async Task<IReadOnlyList<Succession>> SuccessionsAsync(EmbeddedContent content, CodeBookYear newest, CancellationToken cancellation)
    {
        if (!held.Vintages.Contains(newest.Vintage)) return content.Successions.All;
        var known = await CodeBookQuery.SuccessionsAsync(connection, newest, cancellation);
        var led = content.Successions.All.Where(succession => known.Resolve(succession.Former) is null && known.Resolve(succession.Heir) is not null)
            .Select(succession => succession with { Heir = known.Resolve(succession.Heir)!.Value });
        return [.. known.All.Concat(led).DistinctBy(succession => (succession.Former, succession.Heir))];
    }

    private async Task WriteTerritoriesAsync(EmbeddedContent content, CancellationToken cancellation)
    {
        var vintage = folder.Source(SourceIds.TerritoryMembers).Vintage;
        var territories = content.Territories.Where(territory => !held.Phases.Contains(territory.Key.Phase)).ToList();
        await _writer.ReplaceAsync(
            MemberTable.Listings(vintage) with { Replaced = held.FreeTerritories("id") }, territories, cancellation);
        await _writer.ReplaceAsync(
            MemberTable.Members with { Replaced = held.FreeTerritories("territory") }, territories.SelectMany(territory => territory.Members),
            cancellation);
    }

    private Task WriteCellsAsync(IReadOnlyList<Area> cells, int vintage, CancellationToken cancellation) => _writer.ReplaceAsync(
        BoundaryTable.Boundaries with { Replaced = $"source = '{SourceIds.Outline}'" },
        cells.Select(cell => BoundaryTable.Cell(cell, vintage)), cancellation);

    // Two files may speak of one site, so that official ones are matched again with what the embedded ones now say.
    private async Task WriteSitesAsync(EmbeddedContent content, CancellationToken cancellation)
    {
        if (!held.Sources.Contains(SourceIds.Friches))
        {
            await MergeAsync(
                LandTable.Of, SourceIds.Friches, content.Friches.Select(row => row.ToSite()),
                new SiteMerge(connection, SiteTable.Land) { Completion = FricheOutlines.Completion }, cancellation);
        }

        await MergeAsync(
            TurnkeyTable.Of, SourceIds.TurnkeySites, content.TurnkeySites.Select(row => row.ToSite()),
            new SiteMerge(connection, SiteTable.Turnkey), cancellation);
        await FricheOutlines.RefreshAsync(connection, cancellation);
        await TurnkeyTwins.RefreshAsync(connection, cancellation);
        await SiteRefresh.RunAsync(connection, areasChanged: true, cancellation);
    }

    private async Task MergeAsync<T>(
        Func<SourceEntry, int, BulkTable<T>> table, string id, IEnumerable<T> sites, SiteMerge merge, CancellationToken cancellation)
    {
        var source = folder.Source(id);
        await _writer.StageAsync(table(source, source.Vintage), sites.ToAsyncEnumerable(), cancellation);
        await merge.RunAsync(id, [], cancellation);
    }
}
