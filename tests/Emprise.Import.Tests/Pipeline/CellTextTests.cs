using Emprise.Import.Pipeline;
using Emprise.Import.Tests.Sources;
using Xunit;

namespace Emprise.Import.Tests.Pipeline;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("12.5", 12.5)]
    [InlineData("12,5", 12.5)]
    [InlineData("12 500,5", 12500.5)]
    [InlineData("1\u00A0234\u202F567", 1234567)]
    [InlineData("-0,3", -0.3)]
    [InlineData("1e3", 1000)]
    public void A_number_is_read(string text, double number) => Assert.Equal(number, Row(text).Number("a", -1e9, 1e9));

    [Theory]
    [InlineData("1.234,5")]
    [InlineData("12 34")]
    [InlineData("1,2,3")]
    [InlineData("NaN")]
    [InlineData("douze")]
    public void What_is_no_clear_number_is_refused(string text)
    {
        var row = Row(text);
        row.Number("a", -1e9, 1e9);
        Assert.Equal(("a", text), (row.Fault!.Field, row.Fault.Value));
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("12.0", 12)]
    [InlineData("1 200", 1200)]
    public void A_whole_number_is_read(string text, int number) => Assert.Equal(number, Row(text).WholeNumber("a", 0, 10_000));

    [Theory]
    [InlineData("12,5")]
    [InlineData("10001")]
    public void What_is_no_whole_number_within_bounds_is_refused(string text)
    {
        var row = Row(text);
        row.WholeNumber("a", 0, 10_000);
        Assert.NotNull(row.Fault);
    }

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("01/03/2024")]
    [InlineData("1/3/2024")]
    [InlineData("2024/03/01")]
    [InlineData("20240301")]
    [InlineData("2024-03-01T10:20:30.5Z")]
    [InlineData("2024/03/01 00:00:00+01")]
    public void A_day_is_read_in_every_style(string text) => Assert.Equal(new DateOnly(2024, 3, 1), Row(text).OptionalDay("a"));

    [Theory]
    [InlineData("30/02/2024")]
    [InlineData("2023-02-29")]
    [InlineData("03-01-2024")]
    [InlineData("2024-03-01 demain")]
    [InlineData("mars 2024")]
    public void An_impossible_day_is_refused_with_the_styles_that_are_read(string text)
    {
        var row = Row(text);
        Assert.Null(row.OptionalDay("a"));
        Assert.Contains("JJ/MM/AAAA", row.Fault!.Reason, StringComparison.Ordinal);
    }

    private static RowFields Row(string text) => RowOf.Csv(["a"], ("a", text));
}
