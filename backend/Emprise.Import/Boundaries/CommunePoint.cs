namespace Emprise.Import.Boundaries;

/// <summary>The place of a commune's town hall, in degrees of WGS84 (fact table commune-points.csv).</summary>
public sealed record CommunePoint(string Insee, double Longitude, double Latitude);
