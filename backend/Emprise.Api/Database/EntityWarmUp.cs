using Emprise.Core.Database;
using Emprise.Core.Geography;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace Emprise.Api.Database;

/// <summary>Entity Framework takes a second or two over its first query: better now than on the first visitor's time.</summary>
internal sealed class EntityWarmUp(IDbContextFactory<GeoDbContext> contexts, ILogger<EntityWarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(stoppingToken);
            var point = new Point(0, 0) { SRID = Wgs84.Srid };
            await context.Communes.AnyAsync(commune => commune.Geom.Covers(point), stoppingToken);
            await context.Sources.ToListAsync(stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogDebug(exception, "Nothing to warm up with yet"); // the first visitor waits; nothing is lost
        }
    }
}
