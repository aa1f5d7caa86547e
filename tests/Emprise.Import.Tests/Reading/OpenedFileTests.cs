using System.IO.Compression;
using System.Text;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Xunit;

namespace Emprise.Import.Tests.Reading;

public sealed class OpenedFileTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 50_000).Select(line => $"{line},ligne é\n")));

    [Fact]
    public void A_file_name_with_spaces_and_accents_is_opened()
    {
        using var file = new SampleFile("Friches à jour (été).csv", Content);
        Assert.Equal(Content, Read(file));
    }

    [Fact]
    public void A_gzip_is_unpacked_whatever_it_is_called()
    {
        using var file = new SampleFile("packed.csv", SampleFile.Gzip(Content));
        Assert.Equal(Content, Read(file));
    }

    [Fact]
    public void A_gzip_of_several_members_is_read_to_its_end()
    {
        using var file = new SampleFile("two.csv.gz", [.. SampleFile.Gzip(Content), .. SampleFile.Gzip(Content)]);
        Assert.Equal([.. Content, .. Content], Read(file));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1_000)]
    [InlineData(20_000)]
    [InlineData(-1)]
    [InlineData(-9)]
    public void A_truncated_gzip_is_refused(int length)
    {
        var packed = SampleFile.Gzip(Content);
        using var file = new SampleFile("cut.csv.gz", packed[..(length < 0 ? packed.Length + length : length)]);
        var failure = Assert.Throws<ImportException>(() => Read(file));
        Assert.Equal("cut.csv.gz ends in the middle: download it again.", failure.Message);
    }

    [Fact]
    public void A_damaged_gzip_is_refused()
    {
        var packed = SampleFile.Gzip([.. Enumerable.Range(0, 20).SelectMany(_ => Content)]);
        packed[packed.Length / 3] ^= 0x55;
        using var file = new SampleFile("bad.csv.gz", packed);
        Assert.Contains("download it again", Assert.Throws<ImportException>(() => Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_file_of_a_zip_is_read_and_what_lies_beside_it_is_not()
    {
        using var file = new SampleFile("friches.zip", Zip(("__MACOSX/._a.csv", [1]), ("lisez-moi.pdf", [2]), ("a.csv", Content)));
        Assert.Equal(Content, Read(file));
    }

    [Fact]
    public void A_zip_of_several_data_files_is_refused_with_their_names()
    {
        using var file = new SampleFile("two.zip", Zip(("a.csv", Content), ("b.csv", Content)));
        Assert.Contains("(a.csv, b.csv)", Assert.Throws<ImportException>(() => Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_zip_is_refused()
    {
        using var file = new SampleFile("cut.zip", Zip(("a.csv", Content))[..2_000]);
        Assert.Contains("ends in the middle", Assert.Throws<ImportException>(() => Read(file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bomb.csv.gz")]
    [InlineData("bomb.zip")]
    public void A_bomb_is_refused_before_it_harms(string name)
    {
        var zeros = new byte[200 << 20];
        using var file = new SampleFile(name, name.EndsWith("zip", StringComparison.Ordinal) ? Zip(("a.csv", zeros)) : SampleFile.Gzip(zeros, CompressionLevel.SmallestSize));
        using var stream = OpenedFile.Open(file.File.Path);
        var (buffer, total) = (new byte[1 << 16], 0L);
        var failure = Assert.Throws<ImportException>(() =>
        {
            while (stream.Read(buffer) is var read and > 0) total += read;
        });
        Assert.Contains("swells", failure.Message, StringComparison.Ordinal);
        Assert.True(total < 100 << 20, $"{total} bytes came out first");
    }

    [Fact]
    public void A_large_file_that_packs_well_is_no_bomb()
    {
        var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1_000_000).Select(row =>
            $"{row:D7};friche industrielle;inconnu;NA;NA;NA;NA;sans projet;NA;NA;inconnu;inconnu;inconnu;inconnu\n")));
        using var file = new SampleFile("large.csv.gz", SampleFile.Gzip(rows, CompressionLevel.Optimal));
        Assert.Equal(rows.Length, Read(file).Length);
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        using var file = new SampleFile("empty.csv", "");
        Assert.Equal("empty.csv is empty.", Assert.Throws<ImportException>(() => Read(file)).Message);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        using var file = new SampleFile("a.csv", "a");
        var folder = Path.GetDirectoryName(file.File.Path)! + Path.DirectorySeparatorChar;
        Assert.Contains("is a folder", Assert.Throws<ImportException>(() => OpenedFile.Open(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("nowhere.csv was not found", Assert.Throws<ImportException>(() => OpenedFile.Open("/nowhere.csv")).Message, StringComparison.Ordinal);

    private static byte[] Read(SampleFile file)
    {
        using var stream = OpenedFile.Open(file.File.Path);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }
}
