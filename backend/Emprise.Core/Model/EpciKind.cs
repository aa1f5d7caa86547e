namespace Emprise.Core.Model;

/// <summary>Legal kinds of intercommunality, as the code book writes them (code général des collectivités territoriales).</summary>
public static class EpciKind
{
    /// <summary>Établissement public territorial: a part of Grand Paris, inside its metropolis.</summary>
    public const string Ept = "EPT";

    /// <summary>SIREN of the Métropole du Grand Paris, inside which every EPT lies.</summary>
    public const string MetropolisOfEpt = "200054781";

    /// <summary>Communauté de communes, d'agglomération, urbaine, métropole, métropole de Lyon, EPT.</summary>
    public static IReadOnlyList<string> All { get; } = ["CC", "CA", "CU", "METRO", "MET69", Ept];
}
