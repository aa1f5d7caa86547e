using Emprise.Import.Sources;
using Emprise.Import.Sources.AdminExpress;
using Emprise.Import.Sources.Contours;
using Emprise.Import.Sources.EconomicSites;
using Emprise.Import.Sources.EpciMembers;
using Emprise.Import.Sources.Friches;
using Emprise.Import.Sources.Territories;
using Emprise.Import.Sources.TurnkeySitesOfficial;

namespace Emprise.Import.Official;

/// <summary>Every source of official files, in the order in which <c>import official</c> takes them.</summary>
public static class SourceCatalogue
{
    public static IReadOnlyList<Source> All { get; } =
    [
        ContoursSource.Communes, ContoursSource.Epci, ContoursSource.Departments, ContoursSource.Regions, new AdminExpressSource(),
        new EpciMembersSource(), new TerritoriesSource(),
        new TurnkeySitesSource(), new FrichesSource(), new FricheSurfacesSource(), new EconomicSitesSource(),
    ];
}
