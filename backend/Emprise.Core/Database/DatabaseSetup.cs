using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emprise.Core.Database;

/// <summary>Brings a database to the present schema and lets the reader in. Only the import program calls it.</summary>
public static class DatabaseSetup
{
    // Two programs may start at once: the lock makes the second wait for the first.
    private const string Prepare = $"""
        SELECT pg_advisory_lock(hashtext('emprise setup'));
        CREATE EXTENSION IF NOT EXISTS postgis;
        CREATE SCHEMA IF NOT EXISTS {DatabaseAddress.Schema};
        """;

    // A role belongs to the whole server, and the lock above to one database: setting up two databases at once may collide
    // here ("tuple concurrently updated", or the role made by the other), so it is tried again.
    // Passwords cannot be parameters of a utility statement: format() quotes it on the server.
    private const string LetReaderIn = $"""
        DO $$ BEGIN
            FOR attempt IN 1..20 LOOP
                BEGIN
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{DatabaseAddress.ReaderRole}') THEN
                        CREATE ROLE {DatabaseAddress.ReaderRole};
                    END IF;
                    EXECUTE format('ALTER ROLE {DatabaseAddress.ReaderRole} LOGIN NOCREATEDB NOCREATEROLE PASSWORD %L',
                        current_setting('emprise.reader_password'));
                    EXIT;
                EXCEPTION WHEN unique_violation OR duplicate_object OR internal_error THEN
                    PERFORM pg_sleep(0.05);
                END;
            END LOOP;
        END $$;
        GRANT USAGE ON SCHEMA {DatabaseAddress.Schema} TO {DatabaseAddress.ReaderRole};
        GRANT SELECT ON ALL TABLES IN SCHEMA {DatabaseAddress.Schema} TO {DatabaseAddress.ReaderRole};
        ALTER DEFAULT PRIVILEGES IN SCHEMA {DatabaseAddress.Schema} GRANT SELECT ON TABLES TO {DatabaseAddress.ReaderRole};
        """;

    /// <summary>Creates extension, schema, tables and reader where they are missing; changes nothing where all is there.</summary>
    public static async Task ApplyAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await RunAsync(connection, Prepare, cancellation);
        try
        {
            await MigrateAsync(connection, cancellation);
        }
        finally
        {
            // By name, whatever happened: a pooled connection outlives its use, and would keep the lock.
            await RunAsync(connection, "SELECT pg_advisory_unlock(hashtext('emprise setup'))", CancellationToken.None);
        }
    }

    private static async Task MigrateAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await connection.ReloadTypesAsync(cancellation);
        var options = new DbContextOptionsBuilder<GeoDbContext>();
        GeoDbContext.Configure(options, connection);
        // The provider's asynchronous migrator ends in a driver method that driver 9 removed (docs/adr/0001); this one does not.
        using (var context = new GeoDbContext(options.Options)) context.Database.Migrate();
        await using (var password = new NpgsqlCommand("SELECT set_config('emprise.reader_password', $1, false)", connection))
        {
            password.Parameters.AddWithValue(DatabaseAddress.ReaderPassword());
            await password.ExecuteNonQueryAsync(cancellation);
        }

        await RunAsync(connection, LetReaderIn, cancellation);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
