using System.Text.Json;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Emprise.Core.Database;
using Emprise.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Emprise.Api.Features.Sources;

/// <summary>Reads the accounts that imports left.</summary>
internal static class ImportsQuery
{
    public static async Task<(IReadOnlyList<ImportAccount> Imports, long Matched)> ReadPageAsync(
        int limit, int offset, string api, Snapshot data, CancellationToken cancellation)
    {
        await using var context = data.OpenContext();
        var runs = await Entitled(context).OrderByDescending(run => run.Run.Id).Skip(offset).Take(limit).ToListAsync(cancellation);
        return ([.. runs.Select(run => AccountOf(run, api))], await context.ImportRuns.LongCountAsync(cancellation));
    }

    public static async Task<ImportAccount?> FindAsync(long id, string api, Snapshot data, CancellationToken cancellation)
    {
        await using var context = data.OpenContext();
        return await Entitled(context).FirstOrDefaultAsync(run => run.Run.Id == id, cancellation) is { } run ? AccountOf(run, api) : null;
    }

    private static IQueryable<EntitledRun> Entitled(GeoDbContext context) =>
        from run in context.ImportRuns
        join source in context.Sources on run.Source equals source.Id into sources
        from source in sources.DefaultIfEmpty()
        select new EntitledRun { Run = run, Title = source.Title };

    private static ImportAccount AccountOf(EntitledRun entitled, string api)
    {
        var run = entitled.Run;
        var details = JsonSerializer.Deserialize<ImportDetails>(run.Report, ApiJson.Options)!;
        return new ImportAccount(
            run.Id, run.Source, entitled.Title, run.File, run.Origin, run.Checksum, run.Vintage, run.Outcome, run.Failure,
            run.StartedOn, run.FinishedOn, Math.Round((run.FinishedOn - run.StartedOn).TotalSeconds, 3),
            run.Read, run.Loaded, run.Unchanged, run.Retired, run.Rejected, run.Repaired,
            details.Repairs, details.UnknownValues, details.Completeness, details.Warnings, details.Steps,
            LinksOf($"{api}/imports/{run.Id}"));
    }

    private static Link[] LinksOf(string address) =>
    [
        new("self", MediaTypes.Json, "This account", address),
        new("related", MediaTypes.Json, "Rows that were refused", $"{address}/rejections"),
        new("related", "text/csv", "Rows that were refused, as a table", $"{address}/rejections?f=csv"),
    ];

    /// <summary>A run and the title of its source.</summary>
    private sealed record EntitledRun
    {
        public required ImportRun Run { get; init; }

        public string? Title { get; init; }
    }
}
