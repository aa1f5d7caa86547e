using System.Globalization;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Emprise.Api.SearchIndex;
using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>Finds the place that is meant.</summary>
internal static class OriginQuery
{
    private const int MostAlternatives = 5;
    private const int Decimals = 6;

    private const string ById = "SELECT name, ST_X(point), ST_Y(point) FROM search_entry WHERE collection = $1 AND feature = $2";

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
        if (!await reader.ReadAsync(cancellation) || reader.IsDBNull(1)) return null;
        double[] point = [Math.Round(reader.GetDouble(1), Decimals), Math.Round(reader.GetDouble(2), Decimals)];
        return new Origin(feature.Kind.Kind, reader.GetString(0), feature.Kind.Collection, feature.Id, point, []);
    }

    private static async Task<Origin?> OfNameAsync(AtNamed named, string api, Snapshot data, CancellationToken cancellation)
    {
        var found = await SearchQuery.ForWordsAsync(named.Words, 1 + MostAlternatives, api, data, cancellation);
        var placed = found.Where(result => result.Point is not null).ToList();
        if (placed.Count == 0) return null;
        var best = placed[0];
        return new Origin("text", Label(best), best.Collection, best.Id, best.Point!, [.. placed.Skip(1).Select(Other)]);
    }

    private static OtherPlace Other(SearchResult result) =>
        new(Label(result), $"{NearKind.OfCollection(result.Collection).Prefix}:{result.Id}");

    private static string Label(SearchResult result) => result.Context.Length == 0 ? result.Name : $"{result.Name} ({result.Context})";
}
