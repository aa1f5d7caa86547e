using Emprise.Core.Layers;
using Xunit;

namespace Emprise.Core.Tests.Layers;

public sealed class LayerCatalogueTests
{
    [Fact]
    public void A_reference_names_a_layer_of_the_catalogue() => Assert.All(
        LayerCatalogue.All.SelectMany(layer => layer.Properties).Where(property => property.RefersTo is not null),
        property => Assert.NotNull(LayerCatalogue.Find(property.RefersTo!)));

    [Fact]
    public void No_layer_has_two_properties_of_one_name() => Assert.All(
        LayerCatalogue.All,
        layer => Assert.Equal(layer.Properties.Count, layer.Properties.DistinctBy(property => property.Name).Count()));

    [Fact]
    public void Every_feature_says_its_source_vintage_and_how_far_its_geometry_can_be_trusted() => Assert.All(
        LayerCatalogue.All,
        layer =>
        {
            Assert.NotNull(layer.Find("source"));
            Assert.NotNull(layer.Find("vintage"));
            Assert.NotNull(layer.Find(layer.HasZoomBands ? "boundaryQuality" : "geometryPrecision"));
        });

    [Fact]
    public void A_table_that_is_not_a_layer_cannot_be_reached() => Assert.Null(LayerCatalogue.Find("import_run"));
}
