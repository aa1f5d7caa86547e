using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>Reads from a row what ranks it.</summary>
internal sealed class FindingReader(NearbyRequest request)
{
    private const int Decimals = 4;

    private const int FirstProperty = 2; // id and geometry come before

    private readonly int _distance = FirstProperty + request.Layer.Properties.Count;

    /// <summary>Column of the last update, in the rows of a feed.</summary>
    public static int UpdateColumn(NearbyRequest request) => FirstProperty + request.Layer.Properties.Count + 2 + 2 * request.Criteria.Count;

    /// <summary>Column of a property.</summary>
    public static int ColumnOf(Layer layer, string property) =>
        FirstProperty + layer.Properties.TakeWhile(candidate => candidate.Name != property).Count();

    public Finding Read(NpgsqlDataReader row, int number) => new(
        number, row.GetString(0), row.GetDouble(_distance), row.GetDouble(_distance + 1),
        request.Criteria.Count == 0 ? [] : [.. request.Criteria.Select((criterion, i) => Judge(row, criterion, _distance + 2 + 2 * i))]);

    private static Verdict Judge(NpgsqlDataReader row, Criterion criterion, int column) => new(
        criterion, row.IsDBNull(column) ? null : row.GetBoolean(column), row.IsDBNull(column + 1) ? null : Value(row.GetValue(column + 1)));

    private static object Value(object value) => value is double number ? Math.Round(number, Decimals) : value;
}
