using Emprise.Core.Model;
using Emprise.Import.Fetching;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Xunit;

namespace Emprise.Import.Tests.Fetching;

public sealed class InputResolverTests : DownloadStage
{
    private static readonly string[] Endings = [".geojson", ".geojson.gz"];

    private readonly SourceEntry _communes = new(
        "contours-communes", "Contours des communes", "Etalab", null, "geojson", 4326, "LO", "Etalab", 2026, "communes", [])
    {
        Verb = "communes",
        Named = "communes-*",
        Download = [new SourceDownload(new Uri("https://publisher.invalid/communes-50m.geojson.gz"), "communes-50m.geojson.gz", 1)],
    };

    private string Folder => Directory.CreateDirectory(Path.Combine(Root, "à vérifier, s'il vous plaît")).FullName;

    [Fact]
    public async Task A_file_whose_name_has_spaces_and_accents_is_found()
    {
        var path = Write("communes été 2026.geojson", "{}");
        var file = Assert.Single(await ResolveAsync(_communes, path));
        Assert.Equal((path, "communes été 2026.geojson", ImportOrigin.File), (file.Path, file.Name, file.Origin));
        Assert.Equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", file.Checksum);
        Assert.Equal(path, Assert.Single(await ResolveAsync(_communes, new Uri(path).AbsoluteUri)).Path);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_with_its_whole_path() =>
        Assert.Contains(Path.GetFullPath("nowhere.geojson"), await WhyNotAsync("nowhere.geojson"), StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_gives_the_file_of_the_source_and_not_those_beside_it()
    {
        Write("epci-50m.geojson.gz", "{}");
        var path = Write(Path.Combine("livraison", "communes-50m.geojson.gz"), "{}");
        Assert.Equal(path, Assert.Single(await ResolveAsync(_communes, Folder)).Path);
    }

    [Fact]
    public async Task A_folder_with_two_generalisations_of_the_communes_asks_for_one()
    {
        Write("communes-50m.geojson.gz", "{}");
        Write("communes-5m.geojson.gz", "{}");
        Assert.Contains("communes-50m.geojson.gz, communes-5m.geojson.gz. Name one", await WhyNotAsync(Folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_the_file_says_what_is_looked_for() =>
        Assert.Contains("communes-*.geojson or communes-*.geojson.gz", await WhyNotAsync(Folder), StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_of_an_inventory_gives_every_table_in_the_order_of_their_names()
    {
        string[] paths = [Write("a-sites.GEOJSON", "{}"), Write("b-terrains.geojson", "{}")];
        Assert.Equal(paths, (await ResolveAsync(_communes with { Named = null }, Folder)).Select(file => file.Path));
    }

    [Fact]
    public async Task An_address_is_downloaded()
    {
        var file = Assert.Single(await ResolveAsync(_communes, Publisher.Address("dossier/communes%20%C3%A9t%C3%A9.geojson").AbsoluteUri));
        Assert.Equal(("communes été.geojson", Publisher.Checksum, ImportOrigin.Url), (file.Name, file.Checksum, file.Origin));
    }

    [Fact]
    public async Task A_mirror_stands_in_for_the_publisher()
    {
        Publisher.Content = "{}"u8.ToArray();
        var file = Assert.Single(await ResolveAsync(_communes, null, mirror: Publisher.Address("miroir/")));
        Assert.Equal("/miroir/contours-communes/communes-50m.geojson.gz", Publisher.Asked.Last().Path);
        Assert.Equal(("communes-50m.geojson.gz", ImportOrigin.Url), (file.Name, file.Origin));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_folder_can_be_a_mirror(bool isAddress)
    {
        var path = Write(Path.Combine("contours-communes", "communes-50m.geojson.gz"), "{}");
        var mirror = InputResolver.Mirror(isAddress ? new Uri(Folder).AbsoluteUri : Folder);
        Assert.Equal(path, Assert.Single(await ResolveAsync(_communes, null, mirror: mirror)).Path);
    }

    [Fact]
    public void A_mirror_that_is_nothing_is_refused() =>
        Assert.Contains("--mirror ftp://x", Assert.Throws<ImportException>(() => InputResolver.Mirror("ftp://x")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_phase_chooses_the_file_and_the_file_its_year()
    {
        Publisher.Content = "{}"u8.ToArray();
        var territories = _communes with
        {
            Download =
            [
                new SourceDownload(null, "phase1.csv", 1, 1, null, "Give the list of phase 1."),
                new SourceDownload(Publisher.Address("r/a1aca2c0"), "phase2.csv", 1, 2, 2023),
            ],
        };
        var file = Assert.Single(await ResolveAsync(territories, null, 2));
        Assert.Equal(("phase2.csv", 2023), (file.Name, file.Source.Vintage));
        Assert.Contains("Give the list of phase 1.", await WhyNotAsync(null, territories), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geojson", "id;name", false)]
    [InlineData("geojson", "\ufeff {\"type\":", true)]
    [InlineData("gpkg", "SQLite format 3\0", true)]
    [InlineData("gpkg", "{}", false)]
    [InlineData("xlsx", "PK\u0003\u0004", true)]
    [InlineData("xlsx", "siren;nom", false)]
    [InlineData("csv", "siren;nom", true)]
    public async Task What_the_manifest_names_must_be_of_its_format(string format, string content, bool isTaken)
    {
        Publisher.Content = System.Text.Encoding.UTF8.GetBytes(content);
        var entry = _communes with { Format = format, Download = [new SourceDownload(Publisher.Address(), "file", 1)] };
        if (isTaken) Assert.Single(await ResolveAsync(entry, null));
        else Assert.Contains($"is no {format} file", await WhyNotAsync(null, entry), StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<InputFile>> ResolveAsync(SourceEntry entry, string? argument, int? phase = null, Uri? mirror = null) =>
        new InputResolver(entry, Endings, Downloader, Root).ResolveAsync(argument, phase, mirror, TestContext.Current.CancellationToken);

    private async Task<string> WhyNotAsync(string? argument, SourceEntry? entry = null) =>
        (await Assert.ThrowsAsync<ImportException>(() => ResolveAsync(entry ?? _communes, argument))).Message;

    private string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
