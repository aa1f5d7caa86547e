namespace Emprise.Import.Sources.CodeBook;

/// <summary>The code book's own division of the country.</summary>
internal static class Zone
{
    /// <summary>Collectivities overseas: they belong to none of the 101 departments and 18 regions.</summary>
    public const string Collectivity = "com";

    /// <summary>Mainland with Corsica, the five overseas departments, and the collectivities.</summary>
    public static readonly string[] All = ["metro", "drom", Collectivity];
}
