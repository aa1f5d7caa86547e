using Emprise.Core.Geography;

namespace Emprise.Api.GeoJson;

/// <summary>Prints a coordinate: at most six decimals, no trailing zeros, never an exponent.</summary>
internal static class Degrees
{
    /// <summary>The longest form, <c>-180.123456</c>, and room to spare.</summary>
    public const int MostBytes = 16;

    private const long Whole = 1_000_000; // ten to the power of Wgs84.Decimals

    // 00, 01, … 99.
    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"u8
        + "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

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

    // All six digits, two at a time, and then as many less as there are zeros at the end.
    private static int WriteFraction(Span<byte> target, int fraction)
    {
        var (high, rest) = Math.DivRem(fraction, 10_000);
        var (middle, low) = Math.DivRem(rest, 100);
        target[0] = (byte)'.';
        Pairs.Slice(2 * high, 2).CopyTo(target[1..]);
        Pairs.Slice(2 * middle, 2).CopyTo(target[3..]);
        Pairs.Slice(2 * low, 2).CopyTo(target[5..]);
        var length = 1 + Wgs84.Decimals;
        while (target[length - 1] == '0') length--;
        return length;
    }
}
