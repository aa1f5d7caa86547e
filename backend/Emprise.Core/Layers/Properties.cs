using Emprise.Core.Model;
using static Emprise.Core.Layers.PropertyType;

namespace Emprise.Core.Layers;

/// <summary>The properties that several layers have in common.</summary>
internal static class Properties
{
    public static LayerProperty Name { get; } = new("name", "name", Text, "Name");

    public static LayerProperty Population { get; } = new("population", "population", WholeNumber, "Inhabitants (municipal population)");

    public static LayerProperty AreaHectares { get; } = new("areaHectares", "area_hectares", Number, "Surface, hectares");

    public static LayerProperty CommuneCount { get; } = new("communes", "communes", WholeNumber, "Number of communes");

    public static LayerProperty EpciCount { get; } = new("epci", "epci", WholeNumber, "Number of EPCI");

    public static LayerProperty Department { get; } =
        new("department", "department", Text, "INSEE code of the department") { RefersTo = "departments" };

    public static LayerProperty Region { get; } = new("region", "region", Text, "INSEE code of the region") { RefersTo = "regions" };

    public static LayerProperty DepartmentName { get; } = new("departmentName", "department_name", Text, "Name of the department");

    public static LayerProperty RegionName { get; } = new("regionName", "region_name", Text, "Name of the region");

    // In Grand Paris a commune belongs to the métropole and to one of its EPT, which has a SIREN of its own and is asked for like any EPCI.
    public static LayerProperty EpciCode { get; } = new("epci", "epci", Text, "SIREN of the EPCI")
    {
        RefersTo = "epci",
        AlsoSql = "insee = ANY (ARRAY(SELECT insee FROM commune WHERE ept = ANY ({0})))",
    };

    public static LayerProperty EpciName { get; } = new("epciName", "epci_name", Text, "Name of the EPCI");

    public static LayerProperty[] Territories { get; } =
    [
        new("territory1", "territory1", Text, "Territory of phase 1 (2018-2022)") { RefersTo = "territories" },
        new("territory1Name", "territory1_name", Text, "Name of the territory of phase 1"),
        new("territory2", "territory2", Text, "Territory of phase 2 (2023-2027)") { RefersTo = "territories" },
        new("territory2Name", "territory2_name", Text, "Name of the territory of phase 2"),
    ];

    /// <summary>What is known of the land of an EPCI. No inventory and an inventory without land are not the same.</summary>
    public static LayerProperty[] Inventory { get; } =
    [
        new("landInventory", "land_inventory", Text, "Whether an inventory of any land is published") { Values = InventoryState.All },
        new("zoneInventory", "zone_inventory", Text, "Whether an inventory of zones and plots is published") { Values = InventoryState.All },
        new("fricheInventory", "friche_inventory", Text, "Whether an inventory of friches is published") { Values = InventoryState.All },
        new("landSites", "land_sites", WholeNumber, "Number of sites that are not retired"),
        new("landHectares", "land_hectares", Number, "Surface of these sites where stated, hectares"),
        new("landUpdatedOn", "land_updated_on", Date, "Day of the newest update of these sites"),
        new("zoneUpdatedOn", "zone_updated_on", Date, "Day of the newest update of zones and plots"),
        new("fricheUpdatedOn", "friche_updated_on", Date, "Day of the newest update of friches"),
    ];

    public static LayerProperty[] Place { get; } =
    [
        new("insee", "insee", Text, "INSEE code of the commune") { RefersTo = "communes" },
        new("commune", "commune", Text, "Name of the commune"),
        EpciCode, EpciName, .. Territories, Department, Region,
    ];

    public static LayerProperty[] AreaProvenance { get; } =
    [
        .. Provenance,
        new("boundaryQuality", "boundary_quality", Text, "How far the boundary can be trusted: the worst of the communes it is made of")
        {
            Values = BoundaryQuality.All,
        },
        new("boundarySource", "boundary_source", Text, "Source of the boundary (of most of its communes), see /api/sources"),
        new("boundaryVintage", "boundary_vintage", WholeNumber, "Year of the boundary; vintage is that of the codes and the membership"),
    ];

    public static LayerProperty[] SiteProvenance { get; } =
    [
        .. Provenance,
        new("geometryPrecision", "geometry_precision", Text, "What the geometry stands for") { Values = GeometryPrecision.All },
    ];

    private static LayerProperty[] Provenance =>
        [new("source", "source", Text, "Source, see /api/sources"), new("vintage", "vintage", WholeNumber, "Year the row speaks of")];
}
