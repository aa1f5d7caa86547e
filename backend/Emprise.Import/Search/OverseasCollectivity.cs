using Emprise.Core.Codes;

namespace Emprise.Import.Search;

/// <summary>
/// Names of the collectivities overseas, which belong to no department and no region of the code book: people look for them by name, and
/// find their communes.
/// </summary>
internal static class OverseasCollectivity
{
    private const int CodeLength = 3;

    // Code officiel géographique (INSEE): what the codes of their communes begin with.
    private static readonly Dictionary<string, string> Names = new()
    {
        ["975"] = "Saint-Pierre-et-Miquelon",
        ["977"] = "Saint-Barthélemy",
        ["978"] = "Saint-Martin",
        ["984"] = "Terres australes et antarctiques françaises",
        ["986"] = "Wallis-et-Futuna",
        ["987"] = "Polynésie française",
        ["988"] = "Nouvelle-Calédonie",
        ["989"] = "Île de Clipperton",
    };

    /// <summary>The collectivity that a commune is of; null where it is of none.</summary>
    public static string? Of(InseeCode commune) => Names.GetValueOrDefault(commune.Value[..CodeLength]);
}
