using System.Data;
using Emprise.Core.Database;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emprise.Api.Database;

/// <summary>
/// The data as they were at one moment, and their edition at that moment. Whatever is read here, in as many statements as it takes,
/// is of that edition, also while an import commits.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly NpgsqlConnection? _connection;
    private readonly NpgsqlTransaction? _transaction;

    private Snapshot(NpgsqlConnection? connection, NpgsqlTransaction? transaction, Edition edition) =>
        (_connection, _transaction, Edition) = (connection, transaction, edition);

    /// <summary>For documents that have no data in them.</summary>
    public static Snapshot OfNothing { get; } = new(null, null, Edition.None);

    public Edition Edition { get; }

    /// <summary>For one statement at a time.</summary>
    public NpgsqlConnection Connection => _connection ?? throw new InvalidOperationException("A document without data reads none.");

    public static async Task<Snapshot> OpenAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        try
        {
            // The first statement, which reads the edition, fixes what all later ones see.
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            return new Snapshot(connection, transaction, await Edition.ReadAsync(connection, cancellation));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The entities, read in this snapshot.</summary>
    public GeoDbContext OpenContext()
    {
        var context = Reader.OpenContext(Connection);
        context.Database.UseTransaction(_transaction);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null) await _transaction.DisposeAsync();
        if (_connection is not null) await _connection.DisposeAsync();
    }
}
