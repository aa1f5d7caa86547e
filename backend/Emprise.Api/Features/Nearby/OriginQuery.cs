using System.Globalization;
using System.Text.RegularExpressions;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Emprise.Api.SearchIndex;
using Emprise.Core.Search;
using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>Finds the place that is meant.</summary>
internal static partial class OriginQuery
{
    private const int MostAlternatives = 5;
    private const int Decimals = 6;

    // What bears the code; where nothing does, the commune that has taken the place of the one that did.
    private static readonly string ById = $"""
        SELECT feature, name, ST_X(point), ST_Y(point) FROM search_entry
        WHERE collection = $1 AND feature IN ($2, CASE WHEN $1 = 'communes' THEN ({HeirSql.Of("$2")}) END)
        ORDER BY feature = $2 DESC LIMIT 1
        """;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>The place, or null where nothing is known by that name or id, or not where it lies.</summary>
    public static async Task<Origin?> FindAsync(
        Whereabouts where, string api, Snapshot data, CancellationToken cancellation) => where switch
        {
            AtPoint point => OfPoint(point),
            InArea area => OfArea(area),
            AtFeature feature => await OfFeatureAsync(feature, data, cancellation),
            AtNamed named => await OfNameAsync(named, api, data, cancellation),
            _ => throw new NotSupportedException($"{where}"),
        };

    /// <summary>The answer where there is no such place.</summary>
    public static Problem Missing(Whereabouts where) => Problem.NotFound(where switch
    {
        AtFeature { Near: var near } => $"'{near}' is not known, or it is not known where it lies. {NearKind.Allowed}",
        AtNamed { Text: var text } => $"Nothing is called '{text}'. {NearKind.Allowed}",
        _ => NearKind.Allowed,
    }) with
    {
        Parameter = "near",
    };

    private static Origin OfPoint(AtPoint point)
    {
        var (north, east) = (point.Latitude < 0 ? "S" : "N", point.Longitude < 0 ? "O" : "E");
        var label = string.Create(French, $"{Math.Abs(point.Latitude):0.####}° {north}, {Math.Abs(point.Longitude):0.####}° {east}");
        return new Origin("point", label, null, null, [point.Longitude, point.Latitude], []);
    }

    private static Origin OfArea(InArea drawn)
    {
        var inside = drawn.Area.Shape.InteriorPoint;
        return new Origin("area", "Zone dessinée", null, null, [Math.Round(inside.X, Decimals), Math.Round(inside.Y, Decimals)], []);
    }

    private static async Task<Origin?> OfFeatureAsync(AtFeature feature, Snapshot data, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(ById, data.Connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = feature.Kind.Collection });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = feature.Id });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (!await reader.ReadAsync(cancellation) || reader.IsDBNull(2)) return null;
        var (id, name) = (reader.GetString(0), reader.GetString(1));
        double[] point = [Math.Round(reader.GetDouble(2), Decimals), Math.Round(reader.GetDouble(3), Decimals)];
        var label = id == feature.Id ? name : $"{name}, qui a succédé à {feature.Id}";
        return new Origin(feature.Kind.Kind, label, feature.Kind.Collection, id, point, []);
    }

    private static async Task<Origin?> OfNameAsync(AtNamed named, string api, Snapshot data, CancellationToken cancellation)
    {
        Origin? guess = null;
        foreach (var words in Readings(named))
        {
            var found = await SearchQuery.ForWordsAsync(words, 1 + MostAlternatives, api, data, cancellation);
            if (found.Where(result => result.Point is not null).ToList() is not [var best, .. var others]) continue;
            var origin = new Origin("text", Label(best), best.Collection, best.Id, best.Point!, [.. others.Select(Other)]) { IsGuess = IsGuess(best) };
            if (!origin.IsGuess) return origin;
            guess ??= origin;
        }

        return guess;
    }

    // An address ends with its town: "12 rue de la République, 18100 Vierzon" is looked for whole, then from its last comma and its postcode on.
    private static IEnumerable<string> Readings(AtNamed named)
    {
        yield return named.Words;
        var town = SearchText.Normalise(named.Text[(named.Text.LastIndexOf(',') + 1)..]);
        if (town.Length > 0 && town != named.Words) yield return town;
        if (PostcodeOn().Match(town) is { Success: true, Index: > 0 } match) yield return match.Value;
    }

    // What the words stand in was found by them; anything else by being like them.
    private static bool IsGuess(SearchResult result) => result.Score < SearchQuery.LeastExactScore;

    [GeneratedRegex(@"\b\d{5}\b.*$")]
    private static partial Regex PostcodeOn();

    private static OtherPlace Other(SearchResult result) =>
        new(Label(result), $"{NearKind.OfCollection(result.Collection).Prefix}:{result.Id}");

    private static string Label(SearchResult result) => result.Context.Length == 0 ? result.Name : $"{result.Name} ({result.Context})";
}
