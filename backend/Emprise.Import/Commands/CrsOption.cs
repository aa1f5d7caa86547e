using System.CommandLine.Parsing;
using System.Globalization;

namespace Emprise.Import.Commands;

/// <summary>Reads <c>EPSG:2154</c>, or the bare number.</summary>
internal static class CrsOption
{
    private const string Prefix = "EPSG:";

    public static int? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var number = text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? text[Prefix.Length..] : text;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return code;
        result.AddError($"'{text}' is no reference system: --crs takes an EPSG code, such as EPSG:2154.");
        return null;
    }
}
