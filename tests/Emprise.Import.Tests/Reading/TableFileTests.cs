using System.Text;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Xunit;

namespace Emprise.Import.Tests.Reading;

public sealed class TableFileTests
{
    private static readonly CsvLayout Layout = new(["site_id"], ["nom", "liste"]) { NullText = "NA" };

    [Theory]
    [InlineData("site_id;nom\n1;a,b\n", "a,b")]
    [InlineData("site_id,nom\n1,a;b\n", "a;b")]
    [InlineData("site_id\tnom\r\n1\ta;b,c\r\n", "a;b,c")]
    [InlineData("\uFEFF\"SITE_ID\";\"Nom\"\n\"1\";\"a \"\"b\"\"\nc\"", "a \"b\"\nc")]
    [InlineData("site_id;nom;\n1;x;\n", "x")]
    [InlineData("site_id;nom\r1;x\r", "x")]
    public async Task A_table_is_read_however_it_is_written(string content, string name)
    {
        var (rows, _) = await ReadAsync(content);
        Assert.Equal(("1", name), (Assert.Single(rows).Text("site_id"), rows[0].Text("nom")));
        Assert.Null(rows[0].Fault);
    }

    [Fact]
    public async Task Rows_are_numbered_by_the_line_on_which_they_start_and_empty_lines_are_none()
    {
        var (rows, _) = await ReadAsync("site_id;nom\n1;\"two\nlines\"\n\n3;four\n");
        Assert.Equal([2, 5], rows.Select(row => row.Row));
    }

    [Fact]
    public async Task A_null_text_states_nothing_and_lists_are_split()
    {
        var (rows, _) = await ReadAsync("site_id;nom;liste\n1;NA;a|b\n");
        Assert.Null(rows[0].OptionalText("nom"));
        Assert.Equal(["a", "b"], rows[0].List("liste"));
        Assert.Null(rows[0].OptionalText("site_type"));
    }

    [Fact]
    public async Task Latin_1_is_understood_with_a_warning()
    {
        using var file = new SampleFile("latin.csv", Encoding.Latin1.GetBytes("site_id;nom\n1;Évry à l'été\n"));
        var rows = await RowsAsync(file);
        Assert.Equal("Évry à l'été", rows[0].Text("nom"));
        Assert.Contains("Windows-1252", Assert.Single(file.Account.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utf_16_is_known_by_its_mark()
    {
        using var file = new SampleFile("wide.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("site_id;nom\n1;Évry\n")]);
        Assert.Equal("Évry", (await RowsAsync(file))[0].Text("nom"));
    }

    [Theory]
    [InlineData("1;a;b", "3 cellules au lieu de 2")]
    [InlineData("1", "1 cellules au lieu de 2")]
    [InlineData("1;\"a\"b", "mal formée")]
    [InlineData("1;\"a", "mal formée")]
    public async Task A_bad_row_is_refused_and_the_next_is_read(string line, string reason)
    {
        var (rows, _) = await ReadAsync($"site_id;nom\n0;z\n{line}\n2;y\n3;x\n");
        Assert.Equal([2, 3, 4, 5], rows.Select(row => row.Row));
        Assert.Contains(reason, rows[1].Fault!.Reason, StringComparison.Ordinal);
        Assert.Equal("1", rows[1].Fault!.Value);
        Assert.Equal(["y", "x"], rows.Skip(2).Select(row => row.Text("nom")));
        Assert.All([rows[0], rows[2], rows[3]], row => Assert.Null(row.Fault));
    }

    [Fact]
    public async Task Quotes_inside_a_cell_that_does_not_begin_with_one_are_content()
    {
        var (rows, _) = await ReadAsync("site_id;nom\n1;{\"type\": \"Point\", \"coordinates\": [2.5,48]}\n");
        Assert.Equal("{\"type\": \"Point\", \"coordinates\": [2.5,48]}", rows[0].Text("nom"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ten_megabytes_in_a_cell_cost_their_row_alone(bool isQuoted)
    {
        var cell = string.Concat(Enumerable.Repeat("0123456789abcdef", 10 << 16)) + (isQuoted ? "\nx;y" : "");
        var quote = isQuoted ? "\"" : "";
        var (rows, _) = await ReadAsync($"site_id;nom\n1;a\n2;{quote}{cell}{quote}\n3;c\n");
        Assert.Equal([2, 3, isQuoted ? 5 : 4], rows.Select(row => row.Row));
        Assert.Contains("8 Mo", rows[1].Fault!.Reason, StringComparison.Ordinal);
        Assert.Equal("c", rows[2].Text("nom"));
    }

    [Fact]
    public async Task A_quote_never_closed_in_a_large_file_costs_its_row_alone()
    {
        var rest = string.Concat(Enumerable.Range(4, 1_000_000).Select(row => $"{row};abcdefgh\n"));
        var (rows, _) = await ReadAsync($"site_id;nom\n1;a\n2;\"b\n{rest}");
        Assert.Contains("mal formée", Assert.Single(rows, row => row.Fault is not null).Fault!.Reason, StringComparison.Ordinal);
        Assert.Equal((3, "2"), (rows[1].Row, rows[1].Fault!.Value));
        Assert.Equal((1_000_002, 1_000_003, "1000003"), (rows.Count, rows[^1].Row, rows[^1].Text("site_id")));
    }

    [Fact]
    public async Task A_quote_never_closed_before_megabytes_that_are_no_rows_stops_the_reading_with_its_line()
    {
        var rest = string.Concat(Enumerable.Range(0, 1_000_000).Select(row => $"{row} abcdefgh\n"));
        var failure = await Assert.ThrowsAsync<ImportException>(() => ReadAsync($"site_id;nom\n1;a\n2;\"b\n{rest}"));
        Assert.Contains("quote on line 3", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_column_is_told_with_the_one_that_was_probably_meant()
    {
        var failure = await Assert.ThrowsAsync<ImportException>(() => ReadAsync("site_idd;nom\n1;a\n"));
        Assert.Equal("essai.csv lacks the column(s) site_id; it has site_idd, nom. site_idd: did you mean site_id?", failure.Message);
    }

    [Fact]
    public async Task A_column_that_is_there_twice_stops_the_reading()
    {
        var failure = await Assert.ThrowsAsync<ImportException>(() => ReadAsync("site_id;nom;NOM\n1;a;b\n"));
        Assert.Contains("nom twice", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_columns_are_warned_of_and_can_be_read()
    {
        var (rows, account) = await ReadAsync("site_id;noms;extra\n1;a;b\n");
        Assert.Equal("Colonnes inconnues : noms, extra. « noms » : vouliez-vous dire « nom » ?", Assert.Single(account.Warnings));
        Assert.Equal("b", rows[0].Stated("extra"));
    }

    private static async Task<(List<RowFields> Rows, FileAccount Account)> ReadAsync(string content)
    {
        using var file = new SampleFile("essai.csv", content);
        return (await RowsAsync(file), file.Account);
    }

    private static async Task<List<RowFields>> RowsAsync(SampleFile file)
    {
        var cancellation = TestContext.Current.CancellationToken;
        return await TableFile.RowsAsync(file.File, Layout, file.Account, cancellation).ToListAsync(cancellation);
    }
}
