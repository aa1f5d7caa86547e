using System.Globalization;
using System.Text;
using System.Text.Json;
using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>A geometry in a cell of text: WKT, a GeoJSON geometry, or a place as <c>longitude, latitude</c>.</summary>
public static class ShapeText
{
    private static readonly char[] PairSeparators = [',', ';', ' '];

    /// <summary>Reads a field; null where it states nothing, or where it cannot be read and the row is refused.</summary>
    /// <param name="row">The row.</param>
    /// <param name="field">The field that holds the text.</param>
    /// <param name="epsg">Reference system of its numbers, unless the text names one (<c>SRID=2154;POINT…</c>).</param>
    public static RawShape? Read(RowFields row, string field, int epsg)
    {
        if (row.OptionalText(field) is not { } text) return null;
        var (shape, fault) = text[0] switch
        {
            '{' => FromJson(text, epsg),
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' => new WktText(text).Read(epsg),
            _ => FromPair(text, epsg),
        };
        return shape ?? row.Refuse<RawShape?>(field, text, fault!, null);
    }

    private static (RawShape? Shape, string? Fault) FromJson(string text, int epsg)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            reader.Read();
            var json = new JsonShape();
            return (json.Read(ref reader, epsg), json.Fault);
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException)
        {
            return (null, ShapeReasons.Json);
        }
    }

    private static (RawShape? Shape, string? Fault) FromPair(string text, int epsg)
    {
        var parts = text.Trim('(', ')', '[', ']').Split(PairSeparators, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && TryNumber(parts[0], out var x) && TryNumber(parts[1], out var y)
            ? (new RawShape(ShapeKind.Point, epsg, [x, y], [], []), null)
            : (null, ShapeReasons.Wkt);
    }

    internal static bool TryNumber(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
