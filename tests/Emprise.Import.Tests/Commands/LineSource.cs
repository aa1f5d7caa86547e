using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Tests.Commands;

/// <summary>A source whose rows are lines: a line that says <c>bad</c> is refused, a file that says <c>broken</c> fails while it is merged, one that says <c>faulty</c> meets a fault of the program.</summary>
internal sealed class LineSource(string verb, string manifestId, List<string> loaded) : Source
{
    private bool _isBroken;
    private bool _isFaulty;

    public override string Verb => verb;

    public override string Help => "Reads lines.";

    public override string ManifestId => manifestId;

    public override bool TakesPhase => verb == "territories";

    public override IReadOnlyList<string> FileEndings => [".csv", ".geojson.gz", ".xlsx"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        foreach (var file in staging.Files)
        {
            var account = staging.Account(file);
            var row = 0;
            foreach (var line in await File.ReadAllLinesAsync(file.Path, cancellation))
            {
                account.CountRow();
                row++;
                _isBroken |= line == "broken";
                _isFaulty |= line == "faulty";
                if (line == "bad") account.Reject(new Rejection(row, "line", line, "ligne refusée"));
            }
        }
    }

    public override Task MergeAsync(Merge merge, CancellationToken cancellation)
    {
        if (_isBroken) throw new ImportException("It broke.");
        if (_isFaulty) throw new NotSupportedException("Nobody thought of it.");
        loaded.Add($"{verb}{merge.Staging.Options.Phase} {merge.Staging.Vintage}");
        return Task.CompletedTask;
    }
}
