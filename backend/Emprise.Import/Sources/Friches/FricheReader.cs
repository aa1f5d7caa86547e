using Emprise.Import.Pipeline;
using Emprise.Import.Sources.CodeBook;

namespace Emprise.Import.Sources.Friches;

/// <summary>Reads the friches; an outdated commune code is replaced by that of the commune of today.</summary>
public static class FricheReader
{
    public static async Task<IReadOnlyList<FricheRow>> ReadAsync(
        FileAccount account, Successions successions, int vintage, CancellationToken cancellation)
    {
        var rows = await CsvFile.ReadAsync(account, FricheRow.Columns, FricheRow.Parse, row => row.Identity, cancellation);
        var friches = new List<FricheRow>(rows.Count);
        foreach (var (row, friche) in rows)
        {
            if (successions.Resolve(friche.Insee) is { } insee) friches.Add(friche with { Insee = insee });
            else account.Reject(new Rejection(row, "insee", friche.Insee.Value, Reasons.UnknownCommune(vintage)));
        }

        return friches;
    }
}
