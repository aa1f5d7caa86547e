using System.Text.Json.Nodes;

namespace Emprise.Import.Tests.Embedded;

/// <summary>A copy of data/geo that holds two departments only, quick to load, whose tables a test may spoil.</summary>
public sealed class SampleFolder : IDisposable
{
    // A box around both departments stands for the country: cutting cells to a coast would take most of the time.
    private const string Outline = """
        {"type":"Topology","transform":{"scale":[0.001,0.001],"translate":[-2,47]},"arcs":[[[0,0],[0,3000],[5000,0],[0,-3000],[-5000,0]]],
         "objects":{"countries":{"type":"GeometryCollection","geometries":[{"type":"Polygon","id":"250","arcs":[[0]]}]}}}
        """;

    private static readonly string[] Departments = ["14", "41"];
    private readonly HashSet<string> _communes = [];
    private readonly HashSet<string> _members = [];

    public SampleFolder()
    {
        foreach (var year in new[] { 2026, 2025, 2024, 2023 }) CopyCodeBook(Path.Combine("node_modules", $"decoupage-{year}", "data"));
        CopyWhole("sources.json");
        Write(Path.Combine("node_modules", "world-atlas", "countries-10m.json"), Outline);
        CopyWhole("programme-facts.csv");
        CopyRows("commune-points.csv", cells => _communes.Contains(cells[0]));
        CopyRows("territory-members.csv", cells => _members.Contains(cells[^1]));
        CopyRows("friches.csv", cells => Departments.Any(code => cells[0].StartsWith(code, StringComparison.Ordinal)));
        CopyRows("turnkey-sites.csv", cells => cells[0] is "scm-2109-06" or "scm-2001-06");
    }

    /// <summary>What stands for the checkout.</summary>
    public string Checkout { get; } = Directory.CreateTempSubdirectory("emprise-sample-").FullName;

    public string Root => Path.Combine(Checkout, "data", "geo");

    /// <summary>Replaces a text that occurs once or more in a table.</summary>
    public void Replace(string file, string old, string text)
    {
        var path = Path.Combine(Root, file);
        var content = File.ReadAllText(path);
        if (!content.Contains(old, StringComparison.Ordinal)) throw new ArgumentException($"{file} does not hold '{old}'.");
        File.WriteAllText(path, content.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Adds a row at the end of a table and returns its line.</summary>
    public int Append(string file, string row)
    {
        var path = Path.Combine(Root, file);
        File.AppendAllText(path, row + "\n");
        return File.ReadLines(path).Count();
    }

    public void Dispose() => Directory.Delete(Checkout, recursive: true);

    private void CopyCodeBook(string folder)
    {
        CopyObjects(Path.Combine(folder, "communes.json"), IsOfSample);
        CopyObjects(Path.Combine(folder, "epci.json"), HasOnlySampleCommunes);
        CopyObjects(Path.Combine(folder, "ept.json"), _ => false);
        if (!folder.Contains("2026", StringComparison.Ordinal)) return;
        CopyObjects(Path.Combine(folder, "departements.json"), area => Departments.Contains((string?)area["code"]));
        CopyObjects(Path.Combine(folder, "regions.json"), area => (string?)area["code"] is "24" or "28");
    }

    private bool IsOfSample(JsonNode commune)
    {
        if (!Departments.Contains((string?)commune["departement"])) return false;
        if ((string?)commune["type"] == "commune-actuelle") _communes.Add((string)commune["code"]!);
        if ((string?)commune["siren"] is { } siren) _members.Add(siren);
        return true;
    }

    private bool HasOnlySampleCommunes(JsonNode epci)
    {
        var isOfSample = epci["membres"]!.AsArray().All(member => _communes.Contains((string)member!["code"]!));
        if (isOfSample) _members.Add((string)epci["code"]!);
        return isOfSample;
    }

    private void CopyObjects(string file, Func<JsonNode, bool> keep)
    {
        var all = JsonNode.Parse(File.ReadAllText(Path.Combine(LoadedFrance.Folder, file)))!.AsArray();
        Write(file, new JsonArray([.. all.Where(node => keep(node!)).Select(node => node!.DeepClone())]).ToJsonString());
    }

    private void CopyRows(string file, Func<string[], bool> keep)
    {
        var lines = File.ReadAllLines(Path.Combine(LoadedFrance.Folder, file));
        Write(file, string.Concat(lines.Where((line, index) => index == 0 || keep(line.Split(','))).Select(line => line + "\n")));
    }

    private void CopyWhole(string file) => Write(file, File.ReadAllText(Path.Combine(LoadedFrance.Folder, file)));

    private void Write(string file, string content)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
