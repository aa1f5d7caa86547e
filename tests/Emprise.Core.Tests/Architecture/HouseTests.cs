using System.Text.RegularExpressions;
using Emprise.Core.Settings;
using Emprise.Fixtures;
using Xunit;

namespace Emprise.Core.Tests.Architecture;

/// <summary>Rules of the whole house: names, sizes, doors of the front end, settings that are documented.</summary>
public sealed partial class HouseTests
{
    // 200 lines is the rule, 220 the stop.
    private const int LongestFile = 220;

    private static IEnumerable<string> Code =>
        Repository.Files("backend", ".cs").Concat(Repository.Files("frontend/src", ".ts", ".tsx")).Concat(Repository.Files("tests", ".cs"));

    public static TheoryData<string> Settings => [.. Setting.All.Select(setting => setting.Name)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_is_documented(string name) =>
        Assert.Contains($"`{name}`", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);

    [Fact]
    public void Every_setting_that_code_reads_is_in_the_list()
    {
        var known = Setting.All.Select(setting => setting.Name).ToHashSet();
        Assert.Empty(Repository.Files("backend", ".cs")
            .SelectMany(file => SettingName().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .Where(name => !known.Contains(name)).Distinct());
    }

    [Fact]
    public void No_file_is_too_long_to_be_read_at_once() => Assert.Empty(
        from file in Code
        let lines = File.ReadLines(file).Count()
        where lines > LongestFile
        select $"{Short(file)}: {lines} lines");

    [Fact]
    public void No_type_or_file_has_a_name_that_says_nothing() => Assert.Empty(
        from file in Code
        where EmptyName().IsMatch(Path.GetFileNameWithoutExtension(file))
        select Short(file));

    [Fact]
    public void Only_the_map_folder_imports_leaflet() => Assert.Empty(
        from file in Repository.Files("frontend/src", ".ts", ".tsx", ".css")
        where !Short(file).StartsWith("frontend/src/map/", StringComparison.Ordinal)
        where Regex.IsMatch(File.ReadAllText(file), "from ['\"](leaflet|supercluster)")
        select Short(file));

    [Fact]
    public void No_front_end_feature_imports_another() => Assert.Empty(
        from file in Repository.Files("frontend/src/features", ".ts", ".tsx")
        let own = Short(file).Split('/')[3]
        from Match import in Import().Matches(File.ReadAllText(file))
        let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, import.Groups[1].Value))
        let path = Short(target).Split('/')
        where path is ["frontend", "src", "features", _, ..] && path[3] != own
        select $"{Short(file)} imports {import.Groups[1].Value}");

    [Fact]
    public void The_project_stands_alone() => Assert.Empty(
        from file in Repository.Files(".", ".cs", ".ts", ".tsx", ".json", ".md", ".csproj", ".props", ".yml", ".sh")
        where !Short(file).StartsWith(".local", StringComparison.Ordinal) && !Short(file).StartsWith(".git/", StringComparison.Ordinal)
        where !file.EndsWith("HouseTests.cs", StringComparison.Ordinal)
        where OutsidePath().IsMatch(File.ReadAllText(file))
        select Short(file));

    private static string Short(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    [GeneratedRegex("EMPRISE_[A-Z_]+")]
    private static partial Regex SettingName();

    [GeneratedRegex("(Manager|Helper|Helpers|Utils|Util|Service|Common|Shared|Base|Data|Info)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex("from ['\"](\\.[^'\"]+)['\"]")]
    private static partial Regex Import();

    [GeneratedRegex(@"\.\./shared|registry\.npmjs|api\.nuget\.org|""/(work|root)/")]
    private static partial Regex OutsidePath();
}
