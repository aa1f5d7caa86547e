using System.CommandLine;
using Emprise.Import.Fetching;

namespace Emprise.Import.Commands;

/// <summary><c>--mirror BASE-URL</c>.</summary>
internal static class MirrorOption
{
    public static Option<string?> Mirror { get; } = new("--mirror")
    {
        HelpName = "BASE-URL",
        Description = "Take the manifest's files from here in place of the publishers: BASE-URL/SOURCE-ID/FILE. Also a folder of this machine.",
    };

    public static Uri? Of(ParseResult arguments) => arguments.GetValue(Mirror) is { } text ? InputResolver.Mirror(text) : null;
}
