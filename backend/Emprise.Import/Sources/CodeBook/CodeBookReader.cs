using Emprise.Core.Codes;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>Reads the code book of a year from its data library.</summary>
public sealed class CodeBookReader(DataFolder folder, Ledger ledger)
{
    public async Task<CodeBookYear> YearAsync(int vintage, CancellationToken cancellation)
    {
        var communes = await ReadAsync(vintage, "communes.json", CommuneRow.Parse, row => row.Identity, cancellation);
        var current = communes.Rows.Where(row => row.Value.IsCurrent).Select(row => row.Value.Insee).ToHashSet();
        var epci = await ReadAsync(vintage, "epci.json", EpciRow.Parse, row => row.Identity, cancellation);
        var ept = await ReadAsync(vintage, "ept.json", EpciRow.Parse, row => row.Identity, cancellation);
        return new CodeBookYear(
            vintage, communes.Rows.Select(row => row.Value), [.. Known(epci, current, vintage), .. Known(ept, current, vintage)]);
    }

    public Task<IReadOnlyList<AreaRow>> DepartmentsAsync(int vintage, CancellationToken cancellation) =>
        AreasAsync(vintage, "departements.json", cancellation);

    public Task<IReadOnlyList<AreaRow>> RegionsAsync(int vintage, CancellationToken cancellation) =>
        AreasAsync(vintage, "regions.json", cancellation);

    private async Task<IReadOnlyList<AreaRow>> AreasAsync(int vintage, string file, CancellationToken cancellation)
    {
        var (rows, _) = await ReadAsync(vintage, file, AreaRow.Parse, row => row.Identity, cancellation);
        return [.. rows.Select(row => row.Value)];
    }

    private async Task<(IReadOnlyList<Numbered<T>> Rows, FileAccount Account)> ReadAsync<T>(
        int vintage, string file, Func<RowFields, T> parse, Func<T, (string, string)> identity, CancellationToken cancellation)
    {
        var account = ledger.Open(folder.File(SourceIds.CodeBook(vintage), file));
        var rows = JsonFile.RowsAsync(account.File.Path, cancellation);
        return (await Rows.ReadAsync(rows, account, parse, identity, cancellation), account);
    }

    private static IEnumerable<EpciRow> Known(
        (IReadOnlyList<Numbered<EpciRow>> Rows, FileAccount Account) epci, HashSet<InseeCode> communes, int vintage)
    {
        foreach (var (row, value) in epci.Rows)
        {
            var strangers = value.Members.Where(member => !communes.Contains(member)).ToList();
            if (strangers.Count == 0) yield return value;
            else epci.Account.Reject(new Rejection(row, "membres", strangers[0].Value, Reasons.UnknownCommune(vintage)));
        }
    }
}
