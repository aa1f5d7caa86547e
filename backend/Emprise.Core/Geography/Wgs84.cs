namespace Emprise.Core.Geography;

/// <summary>The one reference system in which geometry is stored and served (longitude first, as OGC CRS84).</summary>
public static class Wgs84
{
    /// <summary>EPSG code of the geometry columns.</summary>
    public const int Srid = 4326;

    /// <summary>Decimals kept of a degree, about 0.1 m: import rounds to them, the API prints them.</summary>
    public const int Decimals = 6;
}
