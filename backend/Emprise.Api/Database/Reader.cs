using Emprise.Api.Http;
using Emprise.Core.Database;
using Emprise.Core.Settings;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emprise.Api.Database;

/// <summary>The connections of the API: a role that can only read, statements that end, plans that are kept.</summary>
internal static class Reader
{
    // jit costs more than it saves on short queries. The trigram threshold is that of search (small typos found).
    private const string ServerOptions =
        "-c statement_timeout=10000 -c default_transaction_read_only=on -c jit=off -c pg_trgm.word_similarity_threshold=0.5";

    public static IServiceCollection AddReader(this IServiceCollection services)
    {
        var source = GeoDbContext.CreateDataSource(Address());
        return services
            .AddSingleton(source)
            .AddPooledDbContextFactory<GeoDbContext>(options =>
            {
                GeoDbContext.Configure(options, source);
                options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
            })
            .AddSingleton<CurrentVersion>()
            .AddHostedService<VersionWatch>()
            .AddHostedService<EntityWarmUp>();
    }

    private static string Address()
    {
        var address = new NpgsqlConnectionStringBuilder(ReaderAddress())
        {
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            MaxPoolSize = 32, // a private cluster takes 100 connections, and imports need some
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
            throw new SettingException($"{Setting.Database.Name}: {exception.Message}");
        }
    }
}
