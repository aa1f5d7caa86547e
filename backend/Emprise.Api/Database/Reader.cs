using Emprise.Api.Http;
using Emprise.Core.Database;
using Emprise.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emprise.Api.Database;

/// <summary>The connections of the API: a role that can only read, statements that end, plans that are kept.</summary>
internal static class Reader
{
    // A snapshot holds its tables while it reads them. Where it meets a migration, the reader gives way long before the server looks for a
    // deadlock (after a second) and perhaps ends the migration; Production asks again.
    // jit costs more than it saves on short queries. The trigram threshold is that of search (small typos found).
    private const string ServerOptions =
        "-c statement_timeout=10000 -c lock_timeout=200 -c default_transaction_read_only=on -c jit=off "
        + "-c pg_trgm.word_similarity_threshold=0.5";

    public static IServiceCollection AddReader(this IServiceCollection services)
    {
        return services
            .AddSingleton(GeoDbContext.CreateDataSource(Address()))
            .AddSingleton<CurrentEdition>()
            .AddSingleton<Snapshots>()
            .AddHostedService<VersionWatch>()
            .AddHostedService<EntityWarmUp>();
    }

    /// <summary>The entities over an open connection, not tracked.</summary>
    public static GeoDbContext OpenContext(NpgsqlConnection connection)
    {
        var options = new DbContextOptionsBuilder<GeoDbContext>();
        GeoDbContext.Configure(options, connection);
        options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        return new GeoDbContext(options.Options);
    }

    private static string Address()
    {
        var address = new NpgsqlConnectionStringBuilder(ReaderAddress())
        {
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            ReadBufferSize = 256 * 1024, // geometry comes in large rows: fewer and longer reads
            MaxPoolSize = 32, // a private cluster takes 100 connections, and imports need some
            NoResetOnClose = true, // nothing here changes a session: every statement of a connection runs under the options below
            Timeout = 5,
            CommandTimeout = 15,
        };
        address.Options = $"{address.Options} {ServerOptions}".Trim();
        return address.ConnectionString;
    }

    private static string ReaderAddress()
    {
        try
        {
            return DatabaseAddress.ForReader();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw SettingReader.Fault(Setting.Database, $"cannot be used: {exception.Message}");
        }
    }
}
