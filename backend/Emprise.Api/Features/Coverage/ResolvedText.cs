using System.Text.Json.Serialization;

namespace Emprise.Api.Features.Coverage;

/// <summary>What a text was found to name, in its order.</summary>
/// <param name="Codes">Codes of all that was found, each once: what coverage can be asked of.</param>
internal sealed record ResolvedText(IReadOnlyList<ResolvedEntry> Entries, IReadOnlyList<string> Codes);

/// <summary>A code or a name in the text.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Code">SIREN of an EPCI or EPT, INSEE code of a commune; null where nothing was found.</param>
/// <param name="Kind">epci, ept or commune.</param>
/// <param name="Status">found, outdated (a successor answers), ambiguous (one of the candidates) or unknown.</param>
internal sealed record ResolvedEntry(
    string Text, string? Code, string? Name, string? Kind, string Status, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Successor? Successor,
    IReadOnlyList<Candidate> Candidates)
{
    public static ResolvedEntry Unknown(string text) => new(text, null, null, null, "unknown", null, []);

    public static ResolvedEntry Found(string text, Candidate found) => new(text, found.Code, found.Name, found.Kind, "found", null, []);

    public static ResolvedEntry Outdated(string text, string? code, string? name, Candidate heir) => new(text, code ?? heir.Code, name ?? heir.Name, heir.Kind, "outdated",
        heir.Kind == Candidate.Commune ? new Successor(heir.Code, null, heir.Name) : new Successor(null, heir.Code, heir.Name), []);

    public static ResolvedEntry Among(string text, IReadOnlyList<Candidate> candidates) => candidates.Count == 0
        ? Unknown(text)
        : new(text, null, null, null, "ambiguous", null, candidates);
}

/// <summary>What may be meant.</summary>
/// <param name="Context">Where it lies, in French.</param>
internal sealed record Candidate(string Code, string Name, string Kind, string Context)
{
    public const string Commune = "commune";

    /// <summary>The kind in this report for one of the search index: of a commune, an EPT, or any other EPCI.</summary>
    public static string KindOf(string kind) => kind switch
    {
        Commune => Commune,
        Core.Model.EpciKind.Ept => "ept",
        _ => "epci",
    };
}
