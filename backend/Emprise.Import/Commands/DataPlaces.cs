using Emprise.Core.Settings;

namespace Emprise.Import.Commands;

/// <summary>Where data/geo is looked for.</summary>
internal static class DataPlaces
{
    public static IReadOnlyList<string> All =>
        Setting.Root.Value is { } root ? [root] : [AppContext.BaseDirectory, Environment.CurrentDirectory];
}
