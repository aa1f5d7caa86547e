using Emprise.Import.Boundaries;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Shapes;

/// <summary>Being written.</summary>
public static class Surface
{
    /// <summary>The shape in WGS84, on the grid, valid; null where the row is refused.</summary>
    public static GridShape? Read(RowFields row, string field, RawShape shape, FileAccount account) => throw new NotSupportedException(field);
}
