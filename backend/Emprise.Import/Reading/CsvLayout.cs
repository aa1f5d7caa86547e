namespace Emprise.Import.Reading;

/// <summary>What a table in text is expected to hold. Names of columns are compared without regard to case.</summary>
/// <param name="Required">Columns without which nothing can be read.</param>
/// <param name="Known">Columns that may be there besides; any other is warned of.</param>
public sealed record CsvLayout(IReadOnlyList<string> Required, IReadOnlyList<string> Known)
{
    /// <summary>What a cell holds where nothing is stated (<c>NA</c>), besides nothing at all.</summary>
    public string? NullText { get; init; }

    /// <summary>Between the values of a cell that holds several.</summary>
    public char ListSeparator { get; init; } = '|';

    /// <summary>Column of the shape, as WKT or GeoJSON.</summary>
    public string? ShapeColumn { get; init; }

    /// <summary>Reference system of <see cref="ShapeColumn"/>.</summary>
    public int ShapeEpsg { get; init; } = 4326;

    /// <summary>
    /// Column of a place that stands for the shape where <see cref="ShapeColumn"/> states none; WKT, GeoJSON or <c>lon, lat</c>.
    /// Numbers that can be degrees are degrees, others are in <see cref="ShapeEpsg"/>.
    /// </summary>
    public string? PointColumn { get; init; }
}
