using Emprise.Core.Model;
using Emprise.Import.Areas;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Search;

/// <summary>The words under a search result: what it is and where, in French because the screen shows them as they are.</summary>
internal static class FrenchContext
{
    private const string Separator = " · ";

    private static readonly Dictionary<string, string> EpciKinds = new()
    {
        ["CC"] = "Communauté de communes",
        ["CA"] = "Communauté d'agglomération",
        ["CU"] = "Communauté urbaine",
        ["METRO"] = "Métropole",
        ["MET69"] = "Métropole à statut particulier",
        [EpciKind.Ept] = "Établissement public territorial",
    };

    public static string Region(AreaRecord region) =>
        Join("Région", Counted(region.Communes.Codes(place => place.Department).Length, "département"));

    public static string Department(AreaRecord department) => Join("Département", department.Communes[0].Region?.Name);

    public static string Commune(CommunePlace place) => place.Department is null
        ? Join(OverseasCollectivity.Of(place.Commune.Insee), "Collectivité d'outre-mer")
        : Join(place.Department.Name, place.Epci?.Name);

    public static string Epci(EpciRecord epci) =>
        Join(EpciKinds[epci.Epci.Kind], Counted(epci.Communes.Count, "commune"), epci.Department?.Name);

    public static string Territory(TerritoryRecord territory)
    {
        var members = territory.Territory.Members.ToLookup(member => member.Kind);
        return Join(
        [
            $"Territoire d'industrie, phase {territory.Territory.Key.Phase}",
            members[MemberRow.Epci].Any() ? $"{members[MemberRow.Epci].Count()} EPCI" : null,
            members[MemberRow.Ept].Any() ? $"{members[MemberRow.Ept].Count()} EPT" : null,
            members[MemberRow.Commune].Any() ? Counted(members[MemberRow.Commune].Count(), "commune") : null,
            .. territory.Communes.Select(place => place.Region?.Name).Distinct().Order(StringComparer.Ordinal),
        ]);
    }

    private static string Counted(int count, string noun) => count > 1 ? $"{count} {noun}s" : $"{count} {noun}";

    private static string Join(params IEnumerable<string?> parts) => string.Join(Separator, parts.OfType<string>());
}
