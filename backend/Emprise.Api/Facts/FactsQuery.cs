using Emprise.Api.Database;
using Microsoft.EntityFrameworkCore;

namespace Emprise.Api.Facts;

internal static class FactsQuery
{
    /// <summary>Every fact, in the order of the table that they come from.</summary>
    public static async Task<List<Fact>> ReadAsync(Snapshot data, CancellationToken cancellation)
    {
        await using var context = data.OpenContext();
        return await context.ProgrammeFacts.OrderBy(fact => fact.Id)
            .Select(fact => new Fact(fact.Kind, fact.Place, fact.Year, fact.Figure, fact.Unit, fact.Text, fact.Source))
            .ToListAsync(cancellation);
    }
}
