using NetTopologySuite.Geometries;

namespace Emprise.Import.Areas;

/// <summary>The geometry of an area: exact, and one generalised copy for each zoom band (null where nothing is left of it).</summary>
public sealed record Shape(MultiPolygon Exact, IReadOnlyList<MultiPolygon?> Bands);
