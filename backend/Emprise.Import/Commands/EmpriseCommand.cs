using System.CommandLine;
using System.CommandLine.Help;

namespace Emprise.Import.Commands;

/// <summary>The tree of verbs.</summary>
public static class EmpriseCommand
{
    public static Command Create() => new("emprise", """
        Fills the database of Emprise and tells what became of every row.

        The database is that of ./run: the private cluster, or the one that EMPRISE_DATABASE names. An import is all or nothing: while it
        runs, and if it fails, the map goes on serving what was there. Importing the same again changes nothing.

        Exit codes: 0 loaded or unchanged, 1 nothing loaded (the reason is on standard error), 2 wrong usage.
        """)
    {
        new HelpOption(),
        new VersionOption(),
        new Command("import", "Loads a source into the database.") { EmbeddedCommand.Create() },
    };
}
