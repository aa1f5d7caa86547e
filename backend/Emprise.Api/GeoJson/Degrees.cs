using Emprise.Core.Geography;

namespace Emprise.Api.GeoJson;

/// <summary>Prints a coordinate: at most six decimals, no trailing zeros, never an exponent.</summary>
internal static class Degrees
{
    /// <summary>The longest form, <c>-180.123456</c>, and room to spare.</summary>
    public const int MostBytes = 16;

    private const long Whole = 1_000_000; // ten to the power of Wgs84.Decimals

    /// <summary>Writes the number and returns how many bytes it took.</summary>
    public static int Write(Span<byte> target, double degrees)
    {
        var millionths = (long)Math.Round(degrees * Whole);
        var length = 0;
        if (millionths < 0)
        {
            target[length++] = (byte)'-';
            millionths = -millionths;
        }

        var (whole, fraction) = Math.DivRem(millionths, Whole);
        length += WriteWhole(target[length..], (int)whole);
        return fraction == 0 ? length : length + WriteFraction(target[length..], (int)fraction);
    }

    private static int WriteWhole(Span<byte> target, int number)
    {
        var digits = number < 10 ? 1 : number < 100 ? 2 : 3;
        for (var i = digits - 1; i >= 0; i--)
        {
            (number, var digit) = Math.DivRem(number, 10);
            target[i] = (byte)('0' + digit);
        }

        return digits;
    }

    private static int WriteFraction(Span<byte> target, int fraction)
    {
        var digits = Wgs84.Decimals;
        while (fraction % 10 == 0)
        {
            fraction /= 10;
            digits--;
        }

        target[0] = (byte)'.';
        for (var i = digits; i > 0; i--)
        {
            (fraction, var digit) = Math.DivRem(fraction, 10);
            target[i] = (byte)('0' + digit);
        }

        return digits + 1;
    }
}
