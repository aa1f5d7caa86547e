using Emprise.Core.Model;
using static Emprise.Core.Layers.PropertyType;

namespace Emprise.Core.Layers;

/// <summary>The layers of land and sites.</summary>
internal static class SiteLayers
{
    public static Layer IndustrialLand { get; } = new("industrial-land", "industrial_land", "id", "Industrial land",
        "Zones, plots and friches. An area without any may be an area without an inventory.",
    [
        Properties.Name, new("kind", "kind", Text, "Kind of land") { Values = LandVocabulary.Kinds },
        new("subkind", "subkind", Text, "Former use of a friche, type of a zone") { Values = LandVocabulary.Subkinds },
        new("status", "status", Text, "Status of a friche or of a zone, of the sale of a plot") { Values = LandVocabulary.Statuses },
        new("stage", "stage", Text, "Stage of development of a plot") { Values = LandVocabulary.Stages },
        Properties.AreaHectares, new("usableHectares", "usable_hectares", Number, "Of which usable, hectares"),
        new("availableHectares", "available_hectares", Number, "Of which available, hectares"),
        new("zone", "zone", Text, "Zone in which a plot lies") { RefersTo = "industrial-land" }, .. Properties.Place,
        new("updatedOn", "updated_on", Date, "Day of the producer's last update"), new("producer", "producer", Text, "Producer"),
        .. Retirement, .. Properties.SiteProvenance,
    ])
    { HasZoomBands = false, DateColumn = "updated_on", RetiredColumn = "retired_on", ContainerSql = "zone" };

    public static Layer TurnkeySites { get; } = new("turnkey-sites", "turnkey_site", "id", "Turnkey sites",
        "Labelled sites. The label means that procedures were anticipated, not that the site is ready: see readiness. "
        + "The surface may be that of a whole zone and is not to be added up.",
    [
        Properties.Name, new("waves", "waves", TextList, "Waves in which it was labelled") { Values = LandVocabulary.Waves },
        new("readiness", "readiness", Text, "Years in which it should be ready") { Values = LandVocabulary.Readiness },
        Properties.AreaHectares,
        new("minPlotHectares", "min_plot_hectares", Number, "Smallest plot, hectares"),
        new("maxPlotHectares", "max_plot_hectares", Number, "Largest plot in one piece, hectares"),
        new("recycled", "recycled", PropertyType.Boolean, "Whether on recycled land"), new("networks", "networks", Text, "Networks and access"),
        new("availableFrom", "available_from", WholeNumber, "Year from which it is available"), new("procedures", "procedures", Text, "Procedures"),
        new("icpeSeveso", "icpe_seveso", Text, "Classified installations and Seveso"), .. Properties.Place,
        new("sourceUrls", "source_urls", TextList, "Public pages that announce it"), .. Retirement, .. Properties.SiteProvenance,
    ])
    { HasZoomBands = false, IsHectaresAdditive = false, RetiredColumn = "retired_on" };

    private static LayerProperty[] Retirement =>
    [
        new("retiredOn", "retired_on", Date, "Day since which the source no longer lists it; null: current"),
        new("sameAs", "same_as", Text, "The feature of another file that answers for the same site"),
    ];
}
