using Emprise.Api.Http;
using Emprise.Core.Geography;
using Emprise.Core.Layers;
using Emprise.Core.Search;

namespace Emprise.Api.Filters;

/// <summary>Reads every parameter that narrows what is returned.</summary>
internal static class ConditionReader
{
    /// <summary>What <c>retired</c> may say; the first where it is absent.</summary>
    public static string[] RetiredWords { get; } = ["exclude", "include", "only"];

    private const int MostNameCharacters = 200;
    private const double MostHectares = 1e9; // more than the land of the Earth

    public static IEnumerable<Condition> Read(Layer layer, QueryParameters query)
    {
        if (query.Text("bbox") is { } bbox) yield return Box(bbox);
        if (query.Text("datetime") is { } datetime) yield return DayInterval.Read(datetime);
        if (query.Text("q") is { } name) yield return Name(name);
        if (HasHectares(layer) && Hectares(query) is { } hectares) yield return hectares;
        if (layer.RetiredColumn is not null && Retirement(query) is { } retired) yield return retired;
        foreach (var property in layer.Properties)
        {
            if (query.Text(property.Name) is { } value) yield return PropertyReader.Compare(property, value);
        }
    }

    /// <summary>Whether the features of the layer have a surface.</summary>
    public static bool HasHectares(Layer layer) => layer.Properties.Any(property => property.Column == Layer.HectaresColumn);

    private static Meets Box(string text) => BoundingBox.TryParse(text, out var box, out var problem)
        ? new Meets(box)
        : throw new MalformedInputException("bbox", $"'bbox' {problem}");

    private static NameHolds Name(string text) => SearchText.Normalise(text) is { Length: > 0 and <= MostNameCharacters } words
        ? new NameHolds([.. words.Split(' ').Distinct()])
        : throw new MalformedInputException("q", $"'q' needs a letter or a digit, and may have {MostNameCharacters} characters at most.");

    private static Retired? Retirement(QueryParameters query) => query.OneOf("retired", RetiredWords) switch
    {
        "include" => null,
        var word => new Retired(word == "only"),
    };

    private static HectaresBetween? Hectares(QueryParameters query)
    {
        var least = query.Number("minHectares", 0, MostHectares);
        var most = query.Number("maxHectares", 0, MostHectares);
        var includesUnstated = query.Flag("includeUnstated");
        if (least > most) throw new MalformedInputException("minHectares", "'minHectares' is greater than 'maxHectares'.");
        return least is null && most is null ? null : new HectaresBetween(least, most, includesUnstated);
    }
}
