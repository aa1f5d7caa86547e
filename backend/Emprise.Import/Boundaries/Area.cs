namespace Emprise.Import.Boundaries;

/// <summary>
/// One area of a coverage: its code and its shape in WGS84, every coordinate on the grid of 10⁻⁶ degree. Neighbours that share
/// a border share its vertices exactly.
/// </summary>
public sealed record Area(string Key, GridShape Shape);
