using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Npgsql;

namespace Emprise.Import.Embedded;

/// <summary>What official files have loaded in place of embedded data: the embedded import leaves it alone.</summary>
/// <param name="Sources">Sources of the manifest whose rows came from a file.</param>
/// <param name="Vintages">Years of the code book whose membership came from a file.</param>
/// <param name="Phases">Phases of the programme whose territories came from a file.</param>
internal sealed record HeldContent(IReadOnlySet<string> Sources, IReadOnlySet<int> Vintages, IReadOnlySet<int> Phases)
{
    public static async Task<HeldContent> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation) => new(
        (await connection.ListAsync(
            $"SELECT id FROM source WHERE origin <> '{ImportOrigin.Embedded}'", row => row.GetString(0), cancellation)).ToHashSet(),
        (await connection.ListAsync(
            $"SELECT vintage FROM code_book_year WHERE source <> '{SourceIds.CodeBookPrefix}' || vintage", row => (int)row.GetInt16(0), cancellation))
            .ToHashSet(),
        (await connection.ListAsync(
            $"SELECT DISTINCT phase FROM territory_listing WHERE source <> '{SourceIds.TerritoryMembers}'", row => (int)row.GetInt16(0), cancellation))
            .ToHashSet());

    /// <summary>Condition for the rows of years that may be replaced.</summary>
    public string FreeVintages => $"NOT (vintage = ANY ('{{{string.Join(',', Vintages)}}}'::smallint[]))";

    /// <summary>Condition for the territories that may be replaced, by their id.</summary>
    public string FreeTerritories(string id) => $"NOT (left({id}, 1) = ANY ('{{{string.Join(',', Phases)}}}'::text[]))";
}
