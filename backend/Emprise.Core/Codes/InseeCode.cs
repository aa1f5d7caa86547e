using System.Diagnostics.CodeAnalysis;

namespace Emprise.Core.Codes;

/// <summary>
/// Code of a commune in the official code book (COG): five characters, text and not a number
/// (<c>01004</c>, <c>2A004</c>, <c>97101</c>). Source of the rule: INSEE, code officiel géographique.
/// </summary>
public readonly record struct InseeCode
{
    private const int Length = 5;

    private InseeCode(string value) => Value = value;

    /// <summary>The five characters; Corsica in upper case.</summary>
    public string Value { get; }

    /// <summary>Reads a code; surrounding blanks and a lower-case Corsican letter are accepted.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out InseeCode code)
    {
        code = default;
        var value = text?.Trim().ToUpperInvariant();
        if (value is not { Length: Length } || !HasShape(value)) return false;
        code = new InseeCode(value);
        return true;
    }

    /// <summary>Reads a code or throws <see cref="FormatException"/> that says what a code looks like.</summary>
    public static InseeCode Parse(string? text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is not an INSEE commune code: five characters such as 01004 or 2A004.");

    public override string ToString() => Value;

    // The second character is A or B in Corsica; every other one is a digit.
    private static bool HasShape(string value) =>
        char.IsAsciiDigit(value[0])
        && (char.IsAsciiDigit(value[1]) || (value[0] == '2' && value[1] is 'A' or 'B'))
        && value.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
