using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.EpciMembers;

/// <summary>How the composition is staged: as rows of the code book.</summary>
internal static class EpciMembersTables
{
    public static BulkTable<EpciMembersRow> Communes(int vintage) => new("code_book_commune",
    [
        new("vintage", Small, _ => (short)vintage),
        new("insee", Text, row => row.Commune.Value),
        new("name", Text, row => row.CommuneName),
        new("siren", Text, row => row.CommuneSiren?.Value),
        new("department", Text, row => row.Department),
        new("epci", Text, row => row.Epci.Value),
        new("population", Whole, row => row.Population),
    ]);

    public static BulkTable<EpciMembersRow> Epci(int vintage) => new("code_book_epci",
    [
        new("vintage", Small, _ => (short)vintage),
        new("siren", Text, row => row.Epci.Value),
        new("name", Text, row => row.EpciName),
        new("kind", Text, row => row.Kind),
    ]);
}
