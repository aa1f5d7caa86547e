using Emprise.Import.Boundaries;

namespace Emprise.Import.Areas;

/// <summary>The geometry of an area: exact, and one generalised copy for each zoom band (null where nothing is left of it).</summary>
public sealed record Shape(GridShape Exact, IReadOnlyList<GridShape?> Bands, BoundaryOrigin Origin);

/// <summary>An area and its geometry, ready to be written.</summary>
public sealed record Drawn<T>(T Area, Shape Shape);
