namespace Emprise.Core.Geography;

/// <summary>
/// A stored generalisation of an area layer, fit for web map zooms up to <see cref="MaxZoom"/> (256-pixel tiles).
/// Above the last band the exact geometry is served.
/// </summary>
public sealed class ZoomBand
{
    // Ground size of a pixel at the equator at zoom 0, and the cosine of the latitude (46.5°) about which France lies.
    private const double EquatorMetresPerPixel = 156_543.034;
    private const double CosineOfFrance = 0.688;

    private ZoomBand(int maxZoom)
    {
        MaxZoom = maxZoom;
        Column = $"geom_z{maxZoom}";
        PixelMetres = EquatorMetresPerPixel * CosineOfFrance / (1 << maxZoom);
    }

    /// <summary>Every band, coarsest first.</summary>
    public static IReadOnlyList<ZoomBand> All { get; } = [new(6), new(8), new(10), new(12)];

    /// <summary>Greatest map zoom at which the generalisation cannot be seen.</summary>
    public int MaxZoom { get; }

    /// <summary>Column that holds it in every area table.</summary>
    public string Column { get; }

    /// <summary>Ground size of one screen pixel at <see cref="MaxZoom"/>, in metres: the tolerance of the simplification.</summary>
    public double PixelMetres { get; }

    /// <summary>The coarsest band fit for a zoom, or null where only the exact geometry is.</summary>
    public static ZoomBand? For(int zoom) => All.FirstOrDefault(band => zoom <= band.MaxZoom);
}
