using Emprise.Api.Database;
using Emprise.Core.Database;
using Emprise.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Emprise.Api.Features.Sources;

internal sealed class SourcesQuery(IDbContextFactory<GeoDbContext> contexts, CurrentVersion version)
{
    public async Task<LoadedSources> ReadSourcesAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return new LoadedSources(
            await version.AskAsync(cancellation),
            await WorstQualityAsync(context, cancellation),
            await context.Sources.OrderBy(source => source.Id).ToListAsync(cancellation),
            await context.ProgrammeFacts.CountAsync(cancellation));
    }

    public async Task<ImportAccounts> ReadImportsAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var runs = await context.ImportRuns.Include(run => run.Rejections.OrderBy(rejection => rejection.Id))
            .OrderByDescending(run => run.Id).AsSplitQuery().ToListAsync(cancellation);
        return new ImportAccounts([.. runs.Select(AccountOf)]);
    }

    public async Task<ProgrammeFacts> ReadFactsAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return new ProgrammeFacts(await context.ProgrammeFacts.OrderBy(fact => fact.Id)
            .Select(fact => new Fact(fact.Kind, fact.Place, fact.Year, fact.Figure, fact.Unit, fact.Text, fact.Source))
            .ToListAsync(cancellation));
    }

    private static async Task<string?> WorstQualityAsync(GeoDbContext context, CancellationToken cancellation)
    {
        var found = await context.Database.SqlQuery<string>($"SELECT DISTINCT boundary_quality AS \"Value\" FROM epci")
            .ToListAsync(cancellation);
        return BoundaryQuality.All.LastOrDefault(found.Contains);
    }

    private static ImportAccount AccountOf(ImportRun run) => new(
        run.Id, run.Source, run.File, run.Vintage, run.StartedOn, run.FinishedOn, run.Read, run.Loaded, run.Unchanged, run.Retired,
        run.Rejected, run.Repaired, Math.Round((run.FinishedOn - run.StartedOn).TotalSeconds, 3),
        [.. run.Rejections.Select(rejection => new RejectedRow(rejection.Row, rejection.Field, rejection.Value, rejection.Reason))]);
}
