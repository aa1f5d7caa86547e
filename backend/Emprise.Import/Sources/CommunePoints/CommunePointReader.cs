using Emprise.Core.Codes;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources.CodeBook;

namespace Emprise.Import.Sources.CommunePoints;

/// <summary>Reads the place of every town hall.</summary>
public static class CommunePointReader
{
    /// <exception cref="ImportException">A commune has no point: it could not be drawn, and sums over the map would be wrong.</exception>
    public static async Task<IReadOnlyDictionary<InseeCode, CommunePointRow>> ReadAsync(
        DataFolder folder, Ledger ledger, CodeBookYear newest, CancellationToken cancellation)
    {
        var account = ledger.Open(folder.OnlyFile(SourceIds.CommunePoints));
        var rows = await CsvFile.ReadAsync(account, CommunePointRow.Columns, CommunePointRow.Parse, row => row.Identity, cancellation);
        var arrondissements = newest.Former.Select(row => row.Insee).ToHashSet();
        foreach (var (row, point) in rows.Where(row => !newest.Communes.ContainsKey(row.Value.Insee)))
        {
            var reason = arrondissements.Contains(point.Insee) ? Reasons.Arrondissement : Reasons.UnknownCommune(newest.Vintage);
            account.Reject(new Rejection(row, "insee", point.Insee.Value, reason));
        }

        var points = rows.Select(row => row.Value)
            .Where(point => newest.Communes.ContainsKey(point.Insee)).ToDictionary(point => point.Insee);
        RequireAll(newest, points, account);
        return points;
    }

    private static void RequireAll(CodeBookYear newest, Dictionary<InseeCode, CommunePointRow> points, FileAccount account)
    {
        var missing = newest.Communes.Keys.Where(insee => !points.ContainsKey(insee)).ToList();
        if (missing.Count == 0) return;
        var faults = string.Join(' ', account.Rejections.Where(rejection => rejection.Reason != Reasons.Arrondissement).Take(3)
            .Select(rejection => $"Row {rejection.Row}, {rejection.Field} '{rejection.Value}': {rejection.Reason}"));
        throw new ImportException(
            $"{account.File.Name} has no usable point for {missing.Count} commune(s), the first is {missing[0]}. {faults}");
    }
}
