using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Emprise.Core.Codes;

/// <summary>
/// Identity of a territory: programme phase (1: 2018-2022, 2: 2023-2027) and code. The code alone is not an identity:
/// <c>ti-0101</c> names two different territories in the two phases. Written <c>2-ti-7506</c>.
/// </summary>
public readonly record struct TerritoryKey
{
    private TerritoryKey(int phase, string code) => (Phase, Code) = (phase, code);

    /// <summary>1 or 2.</summary>
    public int Phase { get; }

    /// <summary><c>ti-</c> and four digits.</summary>
    public string Code { get; }

    /// <summary>Builds a key from the two columns of an official file.</summary>
    /// <exception cref="FormatException">The phase is not 1 or 2, or the code is not <c>ti-</c> and four digits.</exception>
    public static TerritoryKey Of(int phase, string? code) => TryParse(
        string.Create(CultureInfo.InvariantCulture, $"{phase}-{code?.Trim()}"), out var key)
        ? key
        : throw new FormatException($"'{phase}-{code}' is not a territory: phase 1 or 2 and a code such as ti-7506.");

    /// <summary>Reads <c>2-ti-7506</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out TerritoryKey key)
    {
        key = default;
        if (text is not { Length: 9 } || text[0] is not ('1' or '2') || !text.AsSpan(1, 4).SequenceEqual("-ti-")) return false;
        if (text.AsSpan(5).IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        key = new TerritoryKey(text[0] - '0', text[2..]);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Phase}-{Code}");
}
