using System.CommandLine;
using System.CommandLine.Help;
using Emprise.Import.Official;

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
        With(new Command("import", "Loads a source into the database."), [EmbeddedCommand.Create(), OfficialCommand.Create(), .. SourceCatalogue.All.Select(SourceCommand.Import)]),
        With(
            new Command("check", """
                Reads a file as an import would, reports on every row and loads nothing. Needs no database.

                For whoever publishes a file: completeness of each field, faults of geometry with their place, confidential columns.

                Exit codes: 0 checked (refused rows are in the report), 1 the file cannot be read, 2 wrong usage.
                """),
            [.. SourceCatalogue.All.Select(SourceCommand.Check)]),
        With(new Command("export", "Writes what is loaded in a standard that other programs read."), [ExportCommand.Create()]),
    };

    private static Command With(Command verb, IEnumerable<Command> sources)
    {
        foreach (var source in sources) verb.Add(source);
        return verb;
    }
}
