using Emprise.Core.Search;
using Xunit;

namespace Emprise.Core.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("L'Haÿ-les-Roses", "l hay les roses")]
    [InlineData("  ÉVREUX ", "evreux")]
    [InlineData("Œuilly", "oeuilly")]
    [InlineData("St-Étienne", "saint etienne")]
    [InlineData("Ste Foy", "sainte foy")]
    [InlineData("Vallée de l’Eure – Portes", "vallee de l eure portes")]
    [InlineData("!?-", "")]
    [InlineData("\uD83D Vierzon \uFFFE", "vierzon")] // half a character, and what is none
    public void Names_are_compared_without_accents_case_or_signs(string name, string expected) =>
        Assert.Equal(expected, SearchText.Normalise(name));

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Assert.Equal(SearchText.Normalise("Saint-Ouën l'Aumône"), SearchText.Normalise(SearchText.Normalise("Saint-Ouën l'Aumône")));
}
