using Emprise.Core.Codes;
using Xunit;

namespace Emprise.Core.Tests.Codes;

public sealed class CodeTests
{
    [Theory]
    [InlineData("01004", "01004")]
    [InlineData(" 2a004 ", "2A004")]
    [InlineData("97101", "97101")]
    public void An_insee_code_is_five_characters_of_text(string text, string expected) =>
        Assert.Equal(expected, InseeCode.Parse(text).Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1004")]
    [InlineData("010045")]
    [InlineData("A1004")]
    [InlineData("2C004")]
    [InlineData("3A004")]
    [InlineData("0100'")]
    [InlineData("٠١٠٠٤")]
    public void What_is_not_an_insee_code_is_refused_with_an_example(string? text)
    {
        Assert.False(InseeCode.TryParse(text, out _));
        Assert.Contains("2A004", Assert.Throws<FormatException>(() => InseeCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("200071082")]
    [InlineData("200 054 781")]
    public void A_siren_is_nine_digits_with_a_valid_key(string text) =>
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), EpciCode.Parse(text).Value);

    [Theory]
    [InlineData("200071083")]
    [InlineData("20007108")]
    [InlineData("2000710820")]
    [InlineData("20007108a")]
    [InlineData(null)]
    public void What_is_not_a_siren_is_refused(string? text)
    {
        Assert.False(EpciCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => EpciCode.Parse(text));
    }

    [Fact]
    public void The_same_territory_code_is_another_territory_in_the_other_phase() =>
        Assert.NotEqual(TerritoryKey.Of(1, "ti-0101"), TerritoryKey.Of(2, "ti-0101"));

    [Theory]
    [InlineData("3-ti-0101")]
    [InlineData("2-ti-010")]
    [InlineData("2-tx-0101")]
    [InlineData("ti-0101")]
    [InlineData("2-ti-01O1")]
    [InlineData(null)]
    public void What_is_not_a_territory_is_refused(string? text) => Assert.False(TerritoryKey.TryParse(text, out _));

    [Fact]
    public void A_territory_key_reads_what_it_writes()
    {
        Assert.True(TerritoryKey.TryParse("2-ti-7506", out var key));
        Assert.Equal((2, "ti-7506", "2-ti-7506"), (key.Phase, key.Code, key.ToString()));
        Assert.Throws<FormatException>(() => TerritoryKey.Of(3, "ti-7506"));
    }
}
