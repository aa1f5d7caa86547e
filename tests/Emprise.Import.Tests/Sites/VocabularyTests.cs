using Emprise.Core.Model;
using Emprise.Import.Sources.EconomicSites;
using Emprise.Import.Sources.Friches;
using Emprise.Import.Sources.TurnkeySitesOfficial;
using Xunit;

namespace Emprise.Import.Tests.Sites;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("friche industrielle", "industrial")]
    [InlineData("Friches Industrielles", "industrial")]
    [InlineData("FRICHE  HOSPITALIERE", "hospital")]
    [InlineData("friche d’équipement public", "public-facility")]
    [InlineData("friche d’habitation", "housing")]
    [InlineData("agro-industrielle", "agro-industrial")]
    [InlineData("mixte – dominante habitat", "mixed-housing")]
    [InlineData("inconnu", "unknown")]
    [InlineData("sans objet", "not-applicable")]
    public void Accents_apostrophes_case_and_number_make_no_difference(string stated, string code) =>
        Assert.Equal(code, FricheVocabulary.SiteType.Find(stated));

    [Theory]
    [InlineData("friche cosmique")]
    [InlineData("industrie")]
    public void A_word_that_the_table_lacks_is_not_guessed(string stated) => Assert.Null(FricheVocabulary.SiteType.Find(stated));

    [Theory]
    [InlineData("friche sans projet", "without-project")]
    [InlineData("Friche potentielle", "potential")]
    public void The_status_of_a_friche_is_read(string stated, string code) => Assert.Equal(code, FricheVocabulary.SiteStatut.Find(stated));

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("Entre 2025 et 2027", "2025-2027")]
    [InlineData("2027 - 2030", "2027-2030")]
    public void The_readiness_of_an_official_site_is_one_of_three_classes(string stated, string code) =>
        Assert.Equal(code, TurnkeySiteOfficialRow.Readiness.Find(stated));

    [Fact]
    public void Every_code_is_in_the_vocabulary_of_the_core()
    {
        Assert.Subset(LandVocabulary.FricheSubkinds.ToHashSet(), FricheVocabulary.SiteType.Codes.ToHashSet());
        Assert.Subset(LandVocabulary.FricheStatuses.ToHashSet(), FricheVocabulary.SiteStatut.Codes.ToHashSet());
        Assert.Subset(LandVocabulary.Subkinds.ToHashSet(), EconomicSiteVocabulary.SiteType.Codes.ToHashSet());
        Assert.Subset(LandVocabulary.Statuses.ToHashSet(), EconomicSiteVocabulary.SiteEtat.Codes.ToHashSet());
        Assert.Subset(LandVocabulary.Statuses.ToHashSet(), EconomicSiteVocabulary.SaleStage.Codes.ToHashSet());
        Assert.Subset(LandVocabulary.Stages.ToHashSet(), EconomicSiteVocabulary.DevelopmentStage.Codes.ToHashSet());
        Assert.Subset(LandVocabulary.Readiness.ToHashSet(), TurnkeySiteOfficialRow.Readiness.Codes.ToHashSet());
    }
}
