using System.Text.Json;
using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>Reads the geometry object of GeoJSON: coordinates go straight into flat arrays.</summary>
internal sealed class JsonShape
{
    private readonly RawShapeBuilder _builder = new();

    /// <summary>Why the last geometry could not be read; null where it could.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether the last geometry had heights.</summary>
    public bool HasHeights => _builder.HasHeights;

    /// <summary>Reads the object that the reader stands at the beginning of; null where it is faulty.</summary>
    public RawShape? Read(ref Utf8JsonReader reader, int epsg)
    {
        _builder.Clear();
        Fault = null;
        ShapeKind? kind = null;
        Utf8JsonReader coordinates = default;
        var (isRead, isPending) = (false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isType, isCoordinates) = (reader.ValueTextEquals("type"u8), reader.ValueTextEquals("coordinates"u8));
            reader.Read();
            if (isType) kind = KindOf(ref reader);
            if (isCoordinates && kind is { } known)
            {
                ReadCoordinates(ref reader, known);
                isRead = true;
                continue;
            }

            // The type may come after the coordinates: they are read when it is known.
            if (isCoordinates)
            {
                coordinates = reader;
                isPending = true;
            }

            reader.Skip();
        }

        if (isPending && !isRead && kind is { } late) ReadCoordinates(ref coordinates, late);
        else if (!isRead && kind is not ShapeKind.Collection) Fault ??= ShapeReasons.Coordinates;
        return Fault is null ? _builder.Build(kind!.Value, epsg) : null;
    }

    private ShapeKind? KindOf(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "?";
        if (text == "GeometryCollection") return ShapeKind.Collection;
        if (Enum.TryParse<ShapeKind>(text, out var kind) && kind < ShapeKind.Collection) return kind;
        Fault ??= ShapeReasons.UnknownKind(text);
        return null;
    }

    private static int DepthOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Point => 1,
        ShapeKind.MultiPoint or ShapeKind.LineString => 2,
        ShapeKind.Polygon or ShapeKind.MultiLineString => 3,
        _ => 4,
    };

    private void ReadCoordinates(ref Utf8JsonReader reader, ShapeKind kind)
    {
        if (reader.TokenType != JsonTokenType.StartArray) Fault ??= ShapeReasons.Coordinates;
        if (Fault is not null || kind == ShapeKind.Collection) reader.Skip();
        else if (!Positions(ref reader, kind, DepthOf(kind))) Fault = ShapeReasons.Coordinates;
    }

    // The reader stands at the outermost [ and afterwards at its ], whatever was met.
    private bool Positions(ref Utf8JsonReader reader, ShapeKind kind, int depth)
    {
        var (isGood, level, count) = (true, 1, 0);
        var (x, y) = (0d, 0d);
        while (level > 0 && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.Number when level == depth:
                    var number = reader.GetDouble();
                    isGood &= double.IsFinite(number);
                    if (count == 0) x = number;
                    else if (count == 1) y = number;
                    count++;
                    break;
                case JsonTokenType.StartArray:
                    level++;
                    break;
                case JsonTokenType.EndArray:
                    isGood &= Ended(kind, depth, level--, count, x, y);
                    count = 0;
                    break;
                default:
                    isGood = false;
                    break;
            }
        }

        return isGood;
    }

    /// <summary>What closing an array means: a point, a ring or a polygon is complete.</summary>
    private bool Ended(ShapeKind kind, int depth, int level, int count, double x, double y)
    {
        if (level > depth) return false;
        if (level == depth)
        {
            // An empty point is written as no coordinates at all.
            if (count < 2) return count == 0 && kind == ShapeKind.Point;
            _builder.Add(x, y);
            _builder.HasHeights |= count > 2;
            return true;
        }

        if (level == depth - 1 && kind is not ShapeKind.MultiPoint) _builder.EndRing();
        else if (level == depth - 2 && kind is (ShapeKind.Polygon or ShapeKind.MultiPolygon)) _builder.EndPolygon();
        return true;
    }
}
