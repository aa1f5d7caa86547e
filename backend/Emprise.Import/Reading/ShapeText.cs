using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>Being written.</summary>
public static class ShapeText
{
    /// <summary>Reads a field as WKT or GeoJSON; null where nothing is stated or the row is refused.</summary>
    public static RawShape? Read(RowFields row, string field, int epsg) => row.Refuse<RawShape?>(field, null, Reasons.Missing, null);
}
