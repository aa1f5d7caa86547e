using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sites;

namespace Emprise.Import.Sources.TurnkeySites;

/// <summary>One row of <c>turnkey-sites.csv</c>: a labelled site as public announcements tell it. Null is "not stated".</summary>
public sealed record TurnkeySiteRow(
    string Id, string Name, IReadOnlyList<string> Waves, InseeCode? Insee, double? AreaHectares, double? MinPlotHectares,
    double? MaxPlotHectares, string? Readiness, int? AvailableFrom, bool? IsRecycled, string? Networks, string? IcpeSeveso,
    IReadOnlyList<string> SourceUrls)
{
    private const string UnknownWave = "unknown";
    private const string Yes = "yes";

    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "name", "waves", "insee", "area_ha", "min_plot_ha", "max_plot_ha", "readiness", "available_from", "recycled", "networks",
        "icpe_seveso", "source",
    ];

    public static TurnkeySiteRow Parse(RowFields fields) => new(
        fields.Text("id"),
        fields.Text("name"),
        WavesOf(fields),
        fields.OptionalInsee("insee"),
        Hectares(fields, "area_ha"),
        Hectares(fields, "min_plot_ha"),
        Hectares(fields, "max_plot_ha"),
        fields.OptionalOneOf("readiness", LandVocabulary.Readiness),
        fields.OptionalWholeNumber("available_from", 2000, 2100),
        fields.OptionalOneOf("recycled", [Yes, "no"]) is { } answer ? answer == Yes : null,
        fields.OptionalText("networks"),
        fields.OptionalText("icpe_seveso"),
        fields.List("source"));

    public TurnkeySite ToSite() => new(Id, Name, Waves)
    {
        Insee = Insee?.Value,
        Readiness = Readiness,
        AreaHectares = AreaHectares,
        MinPlotHectares = MinPlotHectares,
        MaxPlotHectares = MaxPlotHectares,
        IsRecycled = IsRecycled,
        Networks = Networks,
        AvailableFrom = AvailableFrom,
        IcpeSeveso = IcpeSeveso,
        SourceUrls = SourceUrls,
    };

    public (string Field, string Value) Identity => ("id", Id);

    private static double? Hectares(RowFields fields, string field) => fields.OptionalNumber(field, 0, 100_000);

    private static List<string> WavesOf(RowFields fields) => [.. fields.List("waves").Where(wave => wave != UnknownWave)
        .Select(wave => LandVocabulary.Waves.Contains(wave) ? wave : RefuseWave(fields, wave))];

    private static string RefuseWave(RowFields fields, string wave) =>
        fields.Refuse("waves", wave, Reasons.OneOf([.. LandVocabulary.Waves, UnknownWave]), wave);
}
