using System.Text;
using System.Text.Unicode;

namespace Emprise.Import.Reading;

/// <summary>Bytes that are text: UTF-8 where they can be, else Windows-1252, of which Latin-1 is a part.</summary>
internal static class TextBytes
{
    public const string NotUtf8 = "Le fichier n'est pas en UTF-8 : les textes concernés ont été lus en Windows-1252 (Latin-1).";

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, and whether it was UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool isUtf8)
    {
        isUtf8 = Utf8.IsValid(bytes);
        return (isUtf8 ? Encoding.UTF8 : Windows1252).GetString(bytes);
    }
}
