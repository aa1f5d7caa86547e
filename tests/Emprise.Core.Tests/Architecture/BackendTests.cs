using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emprise.Fixtures;
using Xunit;

namespace Emprise.Core.Tests.Architecture;

/// <summary>The invariants of ARCHITECTURE.md about the backend, read from its sources and project files.</summary>
public sealed partial class BackendTests
{
    private static readonly string[] Executables = ["Emprise.Api", "Emprise.Import"];

    [Fact]
    public void Both_executables_know_the_core_and_not_each_other() => Assert.All(
        Executables,
        project => Assert.Equal(["Emprise.Core"], ReferencesOf(project)));

    [Fact]
    public void The_core_knows_no_web_server()
    {
        Assert.DoesNotContain("AspNetCore", File.ReadAllText(ProjectFile("Emprise.Core")), StringComparison.Ordinal);
        Assert.DoesNotContain(typeof(Emprise.Core.Layers.Layer).Assembly.GetReferencedAssemblies(),
            assembly => assembly.Name!.Contains("AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void No_feature_names_another_feature() => AssertNone(
        from file in Sources("backend/Emprise.Api/Features")
        let own = FeatureOf(file)
        from Match other in FeatureName().Matches(File.ReadAllText(file))
        where other.Groups[1].Value != own
        select $"{Short(file)} names the feature {other.Groups[1].Value}");

    [Fact]
    public void A_source_of_the_importer_names_no_other_but_the_code_book() => AssertNone(
        from file in Sources("backend/Emprise.Import/Sources")
        let own = FeatureOf(file)
        from Match other in SourceName().Matches(File.ReadAllText(file))
        where other.Groups[1].Value != own && other.Groups[1].Value != "CodeBook"
        select $"{Short(file)} names the source {other.Groups[1].Value}");

    [Fact]
    public void Handlers_catch_nothing() => AssertNone(
        from file in Sources("backend/Emprise.Api/Features")
        where Catch().IsMatch(File.ReadAllText(file))
        select $"{Short(file)} catches an exception: only Http turns one into a status");

    [Fact]
    public void Coordinates_are_transformed_in_one_place() => AssertNone(
        from file in Sources("backend")
        where Path.GetFileName(file) != "Reprojection.cs"
        where Transformation().IsMatch(File.ReadAllText(file))
        select $"{Short(file)} transforms coordinates");

    [Fact]
    public void Only_the_layer_catalogue_names_a_table_to_items_and_filters() => AssertNone(
        from file in Sources("backend/Emprise.Api/Features/Items").Concat(Sources("backend/Emprise.Api/Filters"))
        from table in Emprise.Core.Layers.LayerCatalogue.All.Select(layer => layer.Table)
        where Regex.IsMatch(File.ReadAllText(file), $@"(FROM|JOIN)\s+{table}\b")
        select $"{Short(file)} names the table {table}");

    [Fact]
    public void There_are_three_backend_projects_and_the_compat_ones() => Assert.Equal(
        ["Emprise.Api", "Emprise.Core", "Emprise.Import", "compat"],
        Directory.GetDirectories(Path.Combine(Repository.Root, "backend")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Fact]
    public void An_interface_has_more_than_one_implementation()
    {
        var sources = Sources("backend").Select(File.ReadAllText).ToList();
        AssertNone(
            from source in sources
            from Match declared in Interface().Matches(source)
            let name = declared.Groups[1].Value
            where sources.Count(other => Regex.IsMatch(other, $@"(class|record|struct)\b[^{{;]*:[^{{;]*\b{name}\b")) < 2
            select $"{name} has fewer than two implementations");
    }

    private static void AssertNone(IEnumerable<string> faults) => Assert.Empty(faults);

    private static IEnumerable<string> Sources(string folder) => Repository.Files(folder, ".cs");

    private static string Short(string file) => Path.GetRelativePath(Repository.Root, file);

    private static string ProjectFile(string project) => Path.Combine(Repository.Root, "backend", project, project + ".csproj");

    private static IEnumerable<string> ReferencesOf(string project) =>
        from reference in XDocument.Load(ProjectFile(project)).Descendants("ProjectReference")
        select Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'));

    // …/Features/<Feature>/X.cs and …/Sources/<Source>/X.cs
    private static string FeatureOf(string file) => Short(file).Split(Path.DirectorySeparatorChar)[3];

    [GeneratedRegex(@"Features\.([A-Z]\w+)")]
    private static partial Regex FeatureName();

    [GeneratedRegex(@"Emprise\.Import\.Sources\.([A-Z]\w+)")]
    private static partial Regex SourceName();

    [GeneratedRegex(@"\bcatch\b\s*(\(|\{)")]
    private static partial Regex Catch();

    [GeneratedRegex(@"\bST_Transform\b|\bProjNet\b", RegexOptions.IgnoreCase)]
    private static partial Regex Transformation();

    [GeneratedRegex(@"\binterface\s+(I[A-Z]\w+)")]
    private static partial Regex Interface();
}
