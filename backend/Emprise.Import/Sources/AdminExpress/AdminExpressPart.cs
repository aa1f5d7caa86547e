using Emprise.Core.Model;
using Emprise.Import.Reading;

namespace Emprise.Import.Sources.AdminExpress;

/// <summary>A table of a file that is read.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">The table.</param>
/// <param name="Layer">What it holds.</param>
/// <param name="Quality">How true its contours are, which the names tell.</param>
internal sealed record AdminExpressPart(InputFile File, string Name, AdminExpressLayer Layer, string Quality)
{
    /// <summary>The tables of a file. Where it has an area layer in full and for small scales (COMMUNE, COMMUNE_CARTO), in full only.</summary>
    public static IEnumerable<AdminExpressPart> Of(InputFile file) =>
        from name in GeoPackageFile.Layers(file.Path)
        let layer = AdminExpressLayer.Of(name)
        where layer is not null
        group (name, layer) by layer into same
        from part in same.Where(part => part.name.Length == same.Min(other => other.name.Length))
        select new AdminExpressPart(file, part.name, part.layer, QualityOf(file.Name, part.name));

    private static string QualityOf(string file, string name) =>
        AdminExpressLayer.IsSimplified(file, name) ? BoundaryQuality.Generalised : BoundaryQuality.Official;
}
