using Emprise.Import.Pipeline;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Shapes;

/// <summary>Being written.</summary>
public static class SiteShape
{
    /// <summary>The shape in WGS84 at full precision, valid; null where the row is refused.</summary>
    public static Geometry? Read(RowFields row, string field, RawShape shape, FileAccount account, bool surfacesOnly) =>
        throw new NotSupportedException(field);
}
