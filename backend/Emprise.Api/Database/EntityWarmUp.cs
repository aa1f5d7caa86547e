using Emprise.Core.Geography;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Emprise.Api.Database;

/// <summary>Entity Framework takes a second or two over its first query: better now than on the first visitor's time.</summary>
internal sealed class EntityWarmUp(NpgsqlDataSource source, ILogger<EntityWarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // In no transaction: none is to hold its tables over the seconds that a first query takes to be understood.
            await using var connection = await source.OpenConnectionAsync(stoppingToken);
            await using var context = Reader.OpenContext(connection);
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
