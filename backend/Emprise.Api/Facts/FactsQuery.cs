using Emprise.Api.Database;

namespace Emprise.Api.Facts;

internal static class FactsQuery
{
    /// <summary>Every fact, in the order of the table that they come from.</summary>
    public static Task<List<Fact>> ReadAsync(Snapshot data, CancellationToken cancellation) => data.ListAsync(
        "SELECT kind, place, year, figure, unit, text, source FROM programme_fact ORDER BY id",
        row => new Fact(
            row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6)),
        cancellation);
}
