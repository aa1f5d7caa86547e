namespace Emprise.Import.Sources;

/// <summary>What the command line adds to a file: things the file does not tell.</summary>
/// <param name="Phase">Phase of the programme, 1 or 2; null for sources without one.</param>
/// <param name="Vintage">Year the file speaks of; null: that of the manifest.</param>
/// <param name="Crs">EPSG code of the coordinates; null: what the file says, or the format's own.</param>
public sealed record ImportOptions(int? Phase, int? Vintage, int? Crs);
