using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emprise.Api.GeoJson;

/// <summary>Writes UTF-8 JSON piece by piece; the caller sees to the grammar.</summary>
internal sealed class JsonOutput(IBufferWriter<byte> output)
{
    private const int MostBytesOfNumber = 32;

    // A UTF-16 unit becomes at most three bytes, an escaped one six.
    private const int MostBytesPerCharacter = 6;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. "\"\\", .. Enumerable.Range(0, ' ').Select(code => (char)code)]);

    public void Raw(ReadOnlySpan<byte> json) => output.Write(json);

    public void Text(string text)
    {
        if (text.AsSpan().IndexOfAny(Escaped) >= 0)
        {
            Escape(text);
            return;
        }

        var target = output.GetSpan(text.Length * MostBytesPerCharacter + 2);
        target[0] = (byte)'"';
        var length = Encoding.UTF8.GetBytes(text, target[1..]) + 1;
        target[length++] = (byte)'"';
        output.Advance(length);
    }

    public void Texts(IReadOnlyList<string> texts)
    {
        Raw("["u8);
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0) Raw(","u8);
            Text(texts[i]);
        }

        Raw("]"u8);
    }

    public void Number(long number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(MostBytesOfNumber), out var length);
        output.Advance(length);
    }

    /// <summary>Four decimals at most: of a hectare, a square metre.</summary>
    public void Number(double number)
    {
        number = Math.Round(number, 4);
        Utf8Formatter.TryFormat(number, output.GetSpan(MostBytesOfNumber), out var length);
        output.Advance(length);
    }

    public void Flag(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Geometry(ReadOnlySpan<byte> wkb) => new GeometryWriter(output).Write(wkb);

    private void Escape(string text)
    {
        Raw("\""u8);
        Raw(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        Raw("\""u8);
    }
}
