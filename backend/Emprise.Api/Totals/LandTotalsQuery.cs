using Emprise.Api.Database;
using Emprise.Api.Filters;

namespace Emprise.Api.Totals;

/// <summary>The totals of one list of industrial land.</summary>
internal static class LandTotalsQuery
{
    private const string NoAreas = "SELECT NULL::text AS id";

    public static async Task<LandTotals> ReadAsync(IReadOnlyList<Condition> conditions, Snapshot data, CancellationToken cancellation)
    {
        var sql = new SqlText();
        await using var command = sql.ToCommand($"""
            {TallySql.With(conditions, sql, "NULL::text", NoAreas)}
            SELECT {TallyRow.Columns} FROM tally WHERE is_total
            """, data.Connection);
        return TallyRow.Total(await command.ListAsync(row => TallyRow.Read(row, 0), cancellation));
    }
}
