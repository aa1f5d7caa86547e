using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Emprise.Api.Http;

/// <summary>Reads the percent-encoding of a query strictly: what the framework would pass on garbled is refused here.</summary>
internal static class PercentDecoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Decodes one name or value (plus is a blank). False for a broken escape, bytes that are not UTF-8, and control characters.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? decoded)
    {
        decoded = null;
        var bytes = new byte[Strict.GetMaxByteCount(text.Length)];
        return TryReadBytes(text, bytes, out var length) && TryReadText(bytes.AsSpan(0, length), out decoded);
    }

    private static bool TryReadBytes(ReadOnlySpan<char> text, Span<byte> bytes, out int length)
    {
        length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%')
            {
                if (!TryReadEscape(text[(i + 1)..], out bytes[length++])) return false;
                i += 2;
            }
            else if (text[i] == '+') bytes[length++] = (byte)' ';
            else if (char.IsAscii(text[i])) bytes[length++] = (byte)text[i];
            else return false; // a URL is ASCII
        }

        return true;
    }

    private static bool TryReadEscape(ReadOnlySpan<char> rest, out byte value)
    {
        value = 0;
        return rest.Length >= 2 && byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsControl(byte value) => value is < 0x20 or 0x7F;

    private static bool TryReadText(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        text = null;
        foreach (var value in bytes) if (IsControl(value)) return false;
        if (!Utf8.IsValid(bytes)) return false;
        text = Strict.GetString(bytes);
        return !text.Contains('\uFFFE'); // no character; the framework cannot normalise it
    }
}
