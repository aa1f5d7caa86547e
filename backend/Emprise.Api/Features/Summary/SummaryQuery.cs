using System.Globalization;
using Emprise.Api.Database;
using Emprise.Api.Totals;
using Emprise.Core.Model;
using Npgsql;

namespace Emprise.Api.Features.Summary;

/// <summary>Reads the rows of a summary, which come area by area.</summary>
internal static class SummaryQuery
{
    private const int FirstOfTally = 4;

    // The order of a French list of names. Here and not in the statement: the database takes longer over it than over all the totals.
    private static readonly CompareInfo French = CultureInfo.GetCultureInfo("fr-FR").CompareInfo;
    private static readonly Comparer<SortKey> SortKeys = Comparer<SortKey>.Create(SortKey.Compare);

    public static async Task<LandSummary> ReadAsync(SummaryRequest request, Snapshot data, CancellationToken cancellation)
    {
        await using var command = SummarySql.For(request, data.Connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var (whole, outside, areas) = (new List<TallyRow>(), new List<TallyRow>(), new List<(Area Area, List<TallyRow> Rows)>());
        while (await reader.ReadAsync(cancellation))
        {
            if (ReadArea(reader) is not { } area) (reader.GetBoolean(0) ? whole : outside).Add(TallyRow.Read(reader, FirstOfTally));
            else
            {
                if (areas.LastOrDefault().Area != area) areas.Add((area, []));
                if (!reader.IsDBNull(FirstOfTally + 2)) areas[^1].Rows.Add(TallyRow.Read(reader, FirstOfTally));
            }
        }

        var groups = areas.OrderBy(pair => French.GetSortKey(pair.Area.Name), SortKeys).Select(pair => new AreaTotals(
            pair.Area.Id, pair.Area.Name, request.Division.Areas.Id, pair.Area.Inventory, TallyRow.Total(pair.Rows)));
        return new LandSummary(request.Division.Word, request.Phase, TallyRow.Total(whole), [.. groups], TallyRow.Total(outside));
    }

    private static Area? ReadArea(NpgsqlDataReader row) => row.IsDBNull(1)
        ? null
        : new Area(row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : InventoryState.All[row.GetInt32(3)]);

    private sealed record Area(string Id, string Name, string? Inventory);
}
