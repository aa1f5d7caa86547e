using System.Net.Sockets;
using Npgsql;

namespace Emprise.Api.Database;

/// <summary>What an exception of the driver says of the database.</summary>
internal static class DatabaseFault
{
    /// <summary>A statement was cut off by its time limit.</summary>
    public static bool IsTimeout(Exception exception) => exception is PostgresException fault
        && (fault.SqlState == PostgresErrorCodes.QueryCanceled || IsInterrupted(fault));

    // Where the limit runs out inside GEOS, that says so in its own words.
    private static bool IsInterrupted(PostgresException fault) => fault.SqlState == PostgresErrorCodes.InternalError
        && fault.MessageText.Contains("InterruptedException", StringComparison.Ordinal);

    /// <summary>The database is there, our tables or the right to read them are not: nothing was imported yet.</summary>
    public static bool IsNotLoaded(Exception exception) => exception is PostgresException
    {
        SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.InsufficientPrivilege,
    };

    /// <summary>The database cannot be reached, lets nobody in, or takes no more work.</summary>
    public static bool IsAway(Exception exception) =>
        exception is PostgresException refused
            ? IsAwayState(refused.SqlState)
            : exception is NpgsqlException or SocketException or TimeoutException
                || (exception.InnerException is { } inner && IsAway(inner));

    /// <summary>The statement gave way to a change of the tables, or was in its way: once that is done, it goes through.</summary>
    public static bool IsInTheWay(Exception exception) => exception is PostgresException
    {
        SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
    };

    /// <summary>A connection that was there broke; a new one may well work.</summary>
    public static bool IsBrokenConnection(Exception exception) => exception switch
    {
        PostgresException { SqlState: var state } => state.StartsWith("57P", StringComparison.Ordinal),
        NpgsqlException { InnerException: IOException or SocketException } => true,
        _ => false,
    };

    // Classes: connection, no such database, authorisation, insufficient resources, operator intervention.
    private static bool IsAwayState(string state) =>
        state[..2] is "08" or "3D" or "28" or "53" || state.StartsWith("57P", StringComparison.Ordinal);
}
