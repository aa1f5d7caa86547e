using Emprise.Core.Codes;

namespace Emprise.Api.Features.Coverage;

/// <summary>A code as somebody wrote it, and what it reads as.</summary>
/// <param name="Text">As it was written, cut where it is no code by any means.</param>
/// <param name="Siren">Nine digits with their key; of an EPCI, an EPT or a commune.</param>
/// <param name="Insee">Code of a commune.</param>
internal sealed record WrittenCode(string Text, string? Siren, string? Insee)
{
    private const int LongestText = 80;

    public static WrittenCode Of(string text)
    {
        var trimmed = text.Trim();
        if (EpciCode.TryParse(trimmed, out var siren)) return new WrittenCode(trimmed, siren.Value, null);
        if (InseeCode.TryParse(trimmed, out var insee)) return new WrittenCode(trimmed, null, insee.Value);
        return new WrittenCode(trimmed.Length > LongestText ? trimmed[..LongestText] + "…" : trimmed, null, null);
    }

    /// <summary>The code in its one spelling; null where it is none.</summary>
    public string? Code => Siren ?? Insee;
}
