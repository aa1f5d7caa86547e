using Emprise.Core.Geography;

namespace Emprise.Api.GeoJson;

/// <summary>Prints a coordinate: at most six decimals, no trailing zeros, never an exponent.</summary>
internal static class Degrees
{
    /// <summary>The longest form, <c>-180.123456</c>, and room to spare.</summary>
    public const int MostBytes = 16;

    private const int Whole = 1_000_000; // ten to the power of Wgs84.Decimals

    // 00, 01, … 99.
    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"u8
        + "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Writes the number, of at most three digits before the point, and returns how many bytes it took.</summary>
    public static int Write(Span<byte> target, double degrees)
    {
        var millionths = (int)Math.Round(degrees * Whole);
        var length = 0;
        if (millionths < 0)
        {
            target[length++] = (byte)'-';
            millionths = -millionths;
        }

        // Unsigned and of 32 bits: the division is one multiplication.
        var whole = (uint)millionths / Whole;
        var fraction = (uint)millionths - whole * Whole;
        length += WriteWhole(target[length..], whole);
        return fraction == 0 ? length : length + WriteFraction(target[length..], fraction);
    }

    private static int WriteWhole(Span<byte> target, uint number)
    {
        if (number < 10)
        {
            target[0] = (byte)('0' + number);
            return 1;
        }

        if (number < 100)
        {
            WritePair(target, number);
            return 2;
        }

        var hundreds = number / 100;
        target[0] = (byte)('0' + hundreds);
        WritePair(target[1..], number - hundreds * 100);
        return 3;
    }

    // All six digits, two at a time, and then as many less as there are zeros at the end.
    private static int WriteFraction(Span<byte> target, uint fraction)
    {
        var high = fraction / 10_000;
        var rest = fraction - high * 10_000;
        var middle = rest / 100;
        target[0] = (byte)'.';
        WritePair(target[1..], high);
        WritePair(target[3..], middle);
        WritePair(target[5..], rest - middle * 100);
        var length = 1 + Wgs84.Decimals;
        while (target[length - 1] == '0') length--;
        return length;
    }

    private static void WritePair(Span<byte> target, uint number)
    {
        var pair = Pairs.Slice((int)number * 2, 2);
        target[1] = pair[1]; // the last first: one check of the bounds for both
        target[0] = pair[0];
    }
}
