using Emprise.Core.Model;
using static Emprise.Core.Layers.PropertyType;

namespace Emprise.Core.Layers;

/// <summary>The layers of areas.</summary>
internal static class AreaLayers
{
    public static Layer Regions { get; } = new("regions", "region", "code", "Regions", "The 18 regions of the newest code book.",
    [
        Properties.Name, Properties.Population, Properties.AreaHectares,
        new("departments", "departments", WholeNumber, "Number of departments"),
        Properties.EpciCount, Properties.CommuneCount, .. Properties.AreaProvenance,
    ])
    { HasZoomBands = true };

    public static Layer Departments { get; } = new("departments", "department", "code", "Departments",
        "The 101 departments. The collectivities overseas belong to none.",
    [
        Properties.Name, Properties.Region, Properties.RegionName, Properties.Population, Properties.AreaHectares,
        Properties.CommuneCount, Properties.EpciCount, .. Properties.AreaProvenance,
    ])
    { HasZoomBands = true };

    public static Layer Communes { get; } = new("communes", "commune", "insee", "Communes",
        "Every commune of the newest code book, overseas collectivities included. Municipal arrondissements are not communes.",
    [
        Properties.Name, new("siren", "siren", Text, "SIREN of the commune"),
        Properties.Department, Properties.DepartmentName, Properties.Region, Properties.RegionName, Properties.EpciCode, Properties.EpciName,
        new("ept", "ept", Text, "SIREN of the EPT, in Grand Paris") { RefersTo = "epci" },
        .. Properties.Territories, Properties.Population, Properties.AreaHectares,
        new("postalCodes", "postal_codes", TextList, "Postal codes"), .. Properties.AreaProvenance,
    ])
    { HasZoomBands = true };

    public static Layer Epci { get; } = new("epci", "epci", "siren", "Intercommunalities",
        "EPCI with own tax, and the EPT of Grand Paris (kind EPT), which lie inside its metropolis.",
    [
        Properties.Name, new("siren", "siren", Text, "SIREN"), new("kind", "kind", Text, "Legal kind") { Values = EpciKind.All },
        Properties.CommuneCount, Properties.Population, Properties.AreaHectares,
        Properties.Department, Properties.DepartmentName, Properties.Region, Properties.RegionName,
        .. Properties.Territories, .. Properties.Inventory, .. Properties.AreaProvenance,
    ])
    { HasZoomBands = true, ContainerSql = $"CASE kind WHEN '{EpciKind.Ept}' THEN '{EpciKind.MetropolisOfEpt}' END" };

    public static Layer Territories { get; } = new("territories", "territory", "id", "Territories",
        "Perimeters of the programme in both phases. The code alone is no identity: it changes meaning between phases.",
    [
        Properties.Name, new("phase", "phase", WholeNumber, "Phase: 1 (2018-2022) or 2 (2023-2027)"), new("code", "code", Text, "Code within the phase"),
        new("members", "members", WholeNumber, "Number of members (EPCI, EPT, communes)"), Properties.EpciCount, Properties.CommuneCount,
        Properties.Population, Properties.AreaHectares,
        new("regions", "regions", TextList, "INSEE codes of its regions") { RefersTo = "regions" },
        new("departments", "departments", TextList, "INSEE codes of its departments") { RefersTo = "departments" },
        .. Properties.AreaProvenance,
    ])
    { HasZoomBands = true };
}
