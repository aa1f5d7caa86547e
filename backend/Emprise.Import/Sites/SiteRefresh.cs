using Npgsql;

namespace Emprise.Import.Sites;

/// <summary>What follows from sites and from the areas they lie in, derived in the transaction that changed either.</summary>
public static class SiteRefresh
{
    /// <param name="connection">The connection of the import.</param>
    /// <param name="areasChanged">Whether the layers of areas were derived anew: sites then get their place again.</param>
    /// <param name="cancellation">Stops the work; the transaction is then to be given up.</param>
    public static async Task RunAsync(NpgsqlConnection connection, bool areasChanged, CancellationToken cancellation)
    {
        if (areasChanged) await PlaceRefresh.RunAsync(connection, cancellation);
        await InventoryRefresh.RunAsync(connection, cancellation);
        await SiteSearch.RefreshAsync(connection, cancellation);
    }
}
