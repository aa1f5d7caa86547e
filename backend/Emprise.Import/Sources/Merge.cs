using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Sources;

/// <summary>The second half of an import: staged rows become rows of the base tables, inside the import's transaction.</summary>
public sealed class Merge(NpgsqlConnection connection, Staging staging)
{
    public NpgsqlConnection Connection => connection;

    public Staging Staging => staging;

    /// <summary>Of the loaded rows, those that were there already and say the same.</summary>
    public int Unchanged { get; set; }

    /// <summary>Rows of earlier files that this one lacks: kept, with a date.</summary>
    public int Retired { get; set; }

    /// <summary>Whether the layers of areas must be derived anew; sites are then given their place again too.</summary>
    public bool ChangesAreas { get; private set; }

    /// <summary>Whether only what is told of areas from their sites must be derived anew.</summary>
    public bool ChangesSites { get; private set; }

    public void RebuildAreas() => ChangesAreas = true;

    public void RefreshSites() => ChangesSites = true;

    public Task RunAsync(string sql, CancellationToken cancellation) => new BulkWriter(connection).RunAsync(sql, cancellation);

    /// <summary>The only value of a query, a count.</summary>
    public async Task<long> CountAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
