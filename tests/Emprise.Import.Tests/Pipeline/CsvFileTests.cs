using Emprise.Import.Pipeline;
using Xunit;

namespace Emprise.Import.Tests.Pipeline;

public sealed class CsvFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task Rows_are_numbered_by_the_line_on_which_they_start()
    {
        var rows = await ReadAsync("a,b\n1,\"two\nlines\"\n3,four\n");
        Assert.Equal([(2, "two\nlines"), (4, "four")], rows.Select(row => (row.Row, row.Text("b"))));
    }

    [Fact]
    public async Task A_byte_order_mark_and_windows_line_ends_are_no_content()
    {
        var row = Assert.Single(await ReadAsync("\uFEFFa,b\r\n1,é\r\n"));
        Assert.Equal(("1", "é"), (row.Text("a"), row.Text("b")));
    }

    [Theory]
    [InlineData("1\n", "1 cellules au lieu de 2")]
    [InlineData("1,2,3\n", "3 cellules au lieu de 2")]
    [InlineData("1,tw\"o\"\n", "mal formée")]
    [InlineData("1,\"two\n", "mal formée")]
    public async Task A_malformed_row_carries_its_fault_and_the_next_is_read(string line, string reason)
    {
        var rows = await ReadAsync("a,b\n0,0\n" + line);
        Assert.Null(rows[0].Fault);
        Assert.Equal(3, rows[1].Fault!.Row);
        Assert.Contains(reason, rows[1].Fault!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,c\n1,2\n")]
    [InlineData("")]
    public async Task A_missing_column_is_named(string content)
    {
        var failure = await Assert.ThrowsAsync<ImportException>(() => ReadAsync(content));
        Assert.Contains("column(s)", failure.Message, StringComparison.Ordinal);
        Assert.Contains("b", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);

    private async Task<List<RowFields>> ReadAsync(string content)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(_file, content, cancellation);
        return await CsvFile.RowsAsync(_file, ["a", "b"], cancellation).ToListAsync(cancellation);
    }
}
