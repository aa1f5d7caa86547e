namespace Emprise.Api.Tests.Loaded;

/// <summary>Vincenty's inverse formula on WGS84 (Survey Review 23, 1975): distances that owe nothing to PostGIS.</summary>
internal static class Spheroid
{
    private const double Equatorial = 6378137;
    private const double Flattening = 1 / 298.257223563;
    private const double Polar = Equatorial * (1 - Flattening);
    private const int MostRounds = 200;

    /// <summary>Metres between two points in degrees that are not antipodes.</summary>
    public static double Metres(double longitude1, double latitude1, double longitude2, double latitude2)
    {
        if (longitude1 == longitude2 && latitude1 == latitude2) return 0;
        var difference = double.DegreesToRadians(longitude2 - longitude1);
        var (sin1, cos1) = Math.SinCos(Reduced(latitude1));
        var (sin2, cos2) = Math.SinCos(Reduced(latitude2));
        var lambda = difference;
        for (var round = 0; round < MostRounds; round++)
        {
            var (sinLambda, cosLambda) = Math.SinCos(lambda);
            var sinSigma = Math.Sqrt(Square(cos2 * sinLambda) + Square(cos1 * sin2 - sin1 * cos2 * cosLambda));
            var cosSigma = sin1 * sin2 + cos1 * cos2 * cosLambda;
            var sigma = Math.Atan2(sinSigma, cosSigma);
            var sinAlpha = cos1 * cos2 * sinLambda / sinSigma;
            var cosSquareAlpha = 1 - Square(sinAlpha);
            var cosMiddle = cosSquareAlpha == 0 ? 0 : cosSigma - 2 * sin1 * sin2 / cosSquareAlpha;
            var c = Flattening / 16 * cosSquareAlpha * (4 + Flattening * (4 - 3 * cosSquareAlpha));
            var last = lambda;
            lambda = difference + (1 - c) * Flattening * sinAlpha
                * (sigma + c * sinSigma * (cosMiddle + c * cosSigma * (-1 + 2 * Square(cosMiddle))));
            if (Math.Abs(lambda - last) < 1e-13) return Arc(sigma, sinSigma, cosSigma, cosSquareAlpha, cosMiddle);
        }

        throw new InvalidOperationException("Antipodes.");
    }

    private static double Arc(double sigma, double sinSigma, double cosSigma, double cosSquareAlpha, double cosMiddle)
    {
        var u = cosSquareAlpha * (Square(Equatorial) - Square(Polar)) / Square(Polar);
        var a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
        var b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
        var correction = b * sinSigma * (cosMiddle + b / 4 * (cosSigma * (-1 + 2 * Square(cosMiddle))
            - b / 6 * cosMiddle * (-3 + 4 * Square(sinSigma)) * (-3 + 4 * Square(cosMiddle))));
        return Polar * a * (sigma - correction);
    }

    private static double Reduced(double latitude) => Math.Atan((1 - Flattening) * Math.Tan(double.DegreesToRadians(latitude)));

    private static double Square(double number) => number * number;
}
