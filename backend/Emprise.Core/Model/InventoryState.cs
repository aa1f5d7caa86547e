namespace Emprise.Core.Model;

/// <summary>What is known of an inventory of land in an EPCI (code de l'urbanisme L318-8-2 asks for one).</summary>
public static class InventoryState
{
    /// <summary>Nothing of that kind was ever loaded for its communes: nobody knows.</summary>
    public const string None = "none";

    /// <summary>Sites are known, and none is current or they have no surface.</summary>
    public const string Zero = "zero";

    /// <summary>There are current sites.</summary>
    public const string Published = "published";

    /// <summary>Least known first.</summary>
    public static IReadOnlyList<string> All { get; } = [None, Zero, Published];
}
