using Emprise.Core.Codes;
using Emprise.Core.Geography;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sites;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Sources.Friches;

/// <summary>One row of <c>friches.csv</c>: disused industrial land, a point of WGS84 stated by the producer, surface in hectares.</summary>
public sealed record FricheRow(
    string Id, string Name, string Subkind, string Status, InseeCode Insee, double Longitude, double Latitude, double? AreaHectares,
    DateOnly? UpdatedOn, string? Producer)
{
    private const double SquareMetresPerHectare = 10_000;

    // A square metre: what the API prints is what is stored, so that a filter on a printed value finds it.
    private const int HectareDecimals = 4;

    // The producer's mark of an empty cell, and what the screen shows in its place: a feature needs a name to be listed by.
    private const string NotStated = "NA";
    private const string Unnamed = "Friche sans nom";

    public static IReadOnlyList<string> Columns { get; } =
        ["id", "name", "kind", "status", "insee", "lon", "lat", "area_m2", "updated_on", "producer"];

    public static FricheRow Parse(RowFields fields) => new(
        fields.Text("id"),
        fields.Text("name") is NotStated ? Unnamed : fields.Text("name"),
        fields.OneOf("kind", LandVocabulary.Subkinds),
        fields.OneOf("status", LandVocabulary.Statuses),
        fields.Insee("insee"),
        fields.Number("lon", -180, 180),
        fields.Number("lat", -90, 90),
        fields.OptionalNumber("area_m2", 0, 1e9) is { } area ? Math.Round(area / SquareMetresPerHectare, HectareDecimals) : null,
        fields.OptionalDay("updated_on"),
        fields.OptionalText("producer"));

    public LandSite ToSite() => new(Id, Name, LandVocabulary.Friche)
    {
        Subkind = Subkind,
        Status = Status,
        AreaHectares = AreaHectares,
        Insee = Insee.Value,
        UpdatedOn = UpdatedOn,
        Producer = Producer,
        Shape = new Point(Longitude, Latitude) { SRID = Wgs84.Srid },
    };

    public (string Field, string Value) Identity => ("id", Id);
}
