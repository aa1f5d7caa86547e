using Emprise.Import.Pipeline;
using Emprise.Import.Sources.CodeBook;

namespace Emprise.Import.Sources.TurnkeySites;

/// <summary>Reads the turnkey sites. A site without a commune is kept; one with a commune that never was is rejected.</summary>
public static class TurnkeySiteReader
{
    public static async Task<IReadOnlyList<TurnkeySiteRow>> ReadAsync(
        FileAccount account, Successions successions, int vintage, CancellationToken cancellation)
    {
        var rows = await CsvFile.ReadAsync(account, TurnkeySiteRow.Columns, TurnkeySiteRow.Parse, row => row.Identity, cancellation);
        var sites = new List<TurnkeySiteRow>(rows.Count);
        foreach (var (row, site) in rows)
        {
            var insee = site.Insee is { } stated ? successions.Resolve(stated) : null;
            if (insee is null && site.Insee is { } unknown)
                account.Reject(new Rejection(row, "insee", unknown.Value, Reasons.UnknownCommune(vintage)));
            else sites.Add(site with { Insee = insee });
        }

        return sites;
    }
}
