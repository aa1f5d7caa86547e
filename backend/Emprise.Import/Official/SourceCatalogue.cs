using Emprise.Import.Sources;

namespace Emprise.Import.Official;

/// <summary>Every source of official files, in the order in which <c>import official</c> takes them.</summary>
public static class SourceCatalogue
{
    public static IReadOnlyList<Source> All { get; } = [];
}
