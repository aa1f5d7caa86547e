using Emprise.Core.Database;
using Npgsql;

namespace Emprise.Bench;

/// <summary>The database as any program with Npgsql would read it: as the API's role, with plans that are kept, on one connection.</summary>
internal static class PlainAddress
{
    public static string Of() => new NpgsqlConnectionStringBuilder(DatabaseAddress.ForReader())
    {
        MaxAutoPrepare = 100,
        AutoPrepareMinUsages = 2,
        ReadBufferSize = 256 * 1024,
        Options = "-c jit=off",
        MaxPoolSize = 1,
    }.ConnectionString;
}
