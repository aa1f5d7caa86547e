using System.Diagnostics.CodeAnalysis;

namespace Emprise.Core.Codes;

/// <summary>
/// SIREN number of a public body: nine digits. Identifies an EPCI, an EPT of Grand Paris, or (as a member of a territory)
/// a commune. The last digit is the Luhn key that INSEE computes over the first eight.
/// </summary>
public readonly record struct EpciCode
{
    private const int Length = 9;

    private EpciCode(string value) => Value = value;

    /// <summary>The nine digits.</summary>
    public string Value { get; }

    /// <summary>Reads a SIREN; blanks between groups of digits are accepted, a wrong key is not.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EpciCode code)
    {
        code = default;
        var value = text?.Replace(" ", "", StringComparison.Ordinal);
        if (value is not { Length: Length } || value.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0 || !HasKey(value)) return false;
        code = new EpciCode(value);
        return true;
    }

    /// <summary>Reads a SIREN or throws <see cref="FormatException"/> that says what one looks like.</summary>
    public static EpciCode Parse(string? text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is not a SIREN: nine digits with a valid key, such as 200071082.");

    public override string ToString() => Value;

    private static bool HasKey(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            // From the right, every second digit counts double (digits of the product are added).
            var digit = (digits[i] - '0') * (i % 2 == 1 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
