using System.Globalization;
using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>Reads one geometry in well-known text, with or without Z and M, and with the SRID that PostGIS puts before it.</summary>
internal sealed class WktText(string text)
{
    private readonly RawShapeBuilder _builder = new();
    private int _at;

    /// <summary>The shape, or why there is none.</summary>
    public (RawShape? Shape, string? Fault) Read(int epsg)
    {
        if (Word() is var word && word == "SRID")
        {
            if (!Take('=') || !int.TryParse(Token(), NumberStyles.None, CultureInfo.InvariantCulture, out epsg) || !Take(';')) return Unreadable;
            word = Word();
        }

        if (KindOf(ref word) is not { } kind) return (null, ShapeReasons.UnknownKind(word));
        if (kind is ShapeKind.Collection or ShapeKind.Curve) return (_builder.Build(kind, epsg), null);
        var dimensions = Word();
        if (dimensions is "Z" or "M" or "ZM") dimensions = Word();
        if (dimensions == "EMPTY") return AtEnd ? (_builder.Build(kind, epsg), null) : Unreadable;
        return dimensions.Length == 0 && Body(kind) && AtEnd ? (_builder.Build(kind, epsg), null) : Unreadable;
    }

    private static (RawShape? Shape, string? Fault) Unreadable => (null, ShapeReasons.Wkt);

    private bool AtEnd
    {
        get
        {
            PassBlanks();
            return _at == text.Length || text[_at] == ';';
        }
    }

    // POINTZ and POINT Z are the same.
    private static ShapeKind? KindOf(ref string word)
    {
        var name = word.EndsWith("ZM", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('Z', 'M');
        return name switch
        {
            "POINT" => ShapeKind.Point,
            "LINESTRING" => ShapeKind.LineString,
            "POLYGON" => ShapeKind.Polygon,
            "MULTIPOINT" => ShapeKind.MultiPoint,
            "MULTILINESTRING" => ShapeKind.MultiLineString,
            "MULTIPOLYGON" => ShapeKind.MultiPolygon,
            "GEOMETRYCOLLECTION" => ShapeKind.Collection,
            "CIRCULARSTRING" or "COMPOUNDCURVE" or "CURVEPOLYGON" or "MULTICURVE" or "MULTISURFACE" or "TRIANGLE" or "TIN"
                or "POLYHEDRALSURFACE" => ShapeKind.Curve,
            _ => null,
        };
    }

    private bool Body(ShapeKind kind) => kind switch
    {
        ShapeKind.Point => Take('(') && Point() && Take(')'),
        ShapeKind.MultiPoint => List(PointInOrOutOfBrackets),
        ShapeKind.LineString => Ring(),
        ShapeKind.Polygon => Polygon(),
        ShapeKind.MultiLineString => List(Ring),
        _ => List(Polygon),
    };

    private bool Polygon()
    {
        if (!List(Ring)) return false;
        _builder.EndPolygon();
        return true;
    }

    private bool Ring()
    {
        if (!List(Point)) return false;
        _builder.EndRing();
        return true;
    }

    private bool PointInOrOutOfBrackets() => Take('(') ? Point() && Take(')') : Point();

    private bool List(Func<bool> item)
    {
        if (!Take('(')) return false;
        do
        {
            if (!item()) return false;
        }
        while (Take(','));
        return Take(')');
    }

    private bool Point()
    {
        if (!ShapeText.TryNumber(Token(), out var x) || !ShapeText.TryNumber(Token(), out var y)) return false;
        _builder.Add(x, y);
        for (var more = 0; more < 2 && Token() is { Length: > 0 } height; more++)
        {
            // A height that is no number is of no consequence: it is dropped.
            if (!char.IsAsciiDigit(height[^1]) && !height.Equals("nan", StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private bool Take(char expected)
    {
        PassBlanks();
        if (_at >= text.Length || text[_at] != expected) return false;
        _at++;
        return true;
    }

    private string Word()
    {
        PassBlanks();
        var start = _at;
        while (_at < text.Length && char.IsAsciiLetter(text[_at])) _at++;
        return text[start.._at].ToUpperInvariant();
    }

    // A number, or whatever stands in its place.
    private string Token()
    {
        PassBlanks();
        var start = _at;
        while (_at < text.Length && text[_at] is not ('(' or ')' or ',' or ';') && !char.IsWhiteSpace(text[_at])) _at++;
        return text[start.._at];
    }

    private void PassBlanks()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
    }
}
