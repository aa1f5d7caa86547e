using Npgsql;

namespace Emprise.Import.Pipeline;

/// <summary>Gives back the room of replaced rows, after the commit: what goes wrong here is no reason to call an import a failure.</summary>
internal static class Tidying
{
    private static readonly string[] Tables =
    [
        "code_book_commune", "code_book_epci", "code_book_area", "code_book_year", "commune_succession", "commune_part", "town_hall",
        "territory_listing", "territory_member", "boundary", "region", "department", "commune", "epci", "territory", "industrial_land", "turnkey_site",
        "search_entry",
    ];

    public static async Task RunAsync(NpgsqlConnection connection, Progress progress, CancellationToken cancellation)
    {
        progress.Begin("Tidying the database");
        try
        {
            await new BulkWriter(connection).RunAsync($"VACUUM (ANALYZE) {string.Join(", ", Tables)}", cancellation);
        }
        catch (NpgsqlException failure)
        {
            progress.Say($"Tidying is left to the server's own vacuum: {failure.Message}");
        }
    }
}
