using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Emprise.Import.Tests.Embedded;
using Xunit;

namespace Emprise.Import.Tests.Pipeline;

public sealed class DataFolderTests
{
    [Fact]
    public void The_folder_is_found_from_anywhere_inside_the_checkout() =>
        Assert.Equal(LoadedFrance.Folder, DataFolder.Find(AppContext.BaseDirectory));

    [Fact]
    public void A_place_without_data_says_where_it_was_looked_for() =>
        Assert.Contains("sources.json", Assert.Throws<ImportException>(() => DataFolder.Find(Path.GetTempPath())).Message, StringComparison.Ordinal);

    [Fact]
    public void Missing_data_libraries_name_the_command_that_installs_them()
    {
        using var folder = new SampleFolder();
        File.Delete(Path.Combine(folder.Root, "node_modules", "world-atlas", "countries-10m.json"));
        Assert.Contains("npm ci", Assert.Throws<ImportException>(() => DataFolder.Open(folder.Root)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_content_has_another_fingerprint()
    {
        using var folder = new SampleFolder();
        var before = DataFolder.Open(folder.Root).Fingerprint;
        Assert.Equal(before, DataFolder.Open(folder.Root).Fingerprint);
        folder.Replace("friches.csv", "industrial", "railway");
        Assert.NotEqual(before, DataFolder.Open(folder.Root).Fingerprint);
    }

    [Fact]
    public void Every_source_of_the_manifest_states_licence_and_attribution() => Assert.All(
        DataFolder.Open(LoadedFrance.Folder).Sources,
        source => Assert.All([source.Title, source.Producer, source.Licence, source.Attribution, source.Target], text => Assert.NotEmpty(text)));

    [Fact]
    public void An_official_file_that_moved_is_no_other_content()
    {
        using var folder = new SampleFolder();
        var before = DataFolder.Open(folder.Root).Fingerprint;
        folder.Replace("sources.json", "contours-administratifs/2026", "contours-administratifs/2027");
        Assert.Equal(before, DataFolder.Open(folder.Root).Fingerprint);
    }

    [Fact]
    public void Every_official_file_says_where_it_is_or_what_to_do() => Assert.All(
        DataFolder.Open(LoadedFrance.Folder).Sources.SelectMany(source => source.Download, (source, download) => (source, download)),
        offered =>
        {
            Assert.True(offered.download.Address is { Scheme: "https" } || offered.download.Note?.Length > 0, offered.download.File);
            Assert.Equal(Path.GetFileName(offered.download.File), offered.download.File);
            Assert.True(offered.download.Bytes > 0);
            Assert.NotNull(offered.source.Verb);
        });

    [Fact]
    public void No_two_sources_answer_to_one_word()
    {
        var words = DataFolder.Open(LoadedFrance.Folder).Sources.Where(source => source.Verb is not null).Select(source => source.Verb!).ToList();
        Assert.Equal(words.Distinct(), words);
        Assert.Equal(
            ["admin-express", "communes", "departments", "economic-sites", "epci", "epci-members", "friches", "friches-surfaces", "regions", "territories", "turnkey-sites"],
            words.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_lock_file_names_no_registry() => Assert.DoesNotContain(
        "resolved", File.ReadAllText(Path.Combine(LoadedFrance.Folder, "package-lock.json")), StringComparison.Ordinal);
}
