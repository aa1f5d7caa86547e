namespace Emprise.Core.Layers;

/// <summary>Every layer that a URL can reach, and nothing else can be reached.</summary>
public static class LayerCatalogue
{
    /// <summary>Largest areas first, sites last.</summary>
    public static IReadOnlyList<Layer> All { get; } =
        [AreaLayers.Regions, AreaLayers.Departments, AreaLayers.Communes, AreaLayers.Epci, AreaLayers.Territories,
            SiteLayers.IndustrialLand, SiteLayers.TurnkeySites];

    /// <summary>Labelled sites, whose hectares are never added up.</summary>
    public static Layer TurnkeySites => SiteLayers.TurnkeySites;

    /// <summary>Zones, plots and friches: the layer that totals are made of.</summary>
    public static Layer IndustrialLand => SiteLayers.IndustrialLand;

    /// <summary>The layer of that id, or null.</summary>
    public static Layer? Find(string id) => All.FirstOrDefault(layer => layer.Id == id);
}
