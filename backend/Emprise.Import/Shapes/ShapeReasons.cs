using System.Globalization;

namespace Emprise.Import.Shapes;

/// <summary>Why a geometry is refused and what would be accepted, in French for the steward.</summary>
public static class ShapeReasons
{
    public const string Json = "Objet GeoJSON mal formé, ou imbriqué sur plus de 64 niveaux.";

    public const string Feature = "Objet « Feature » attendu, avec « properties » et « geometry ».";

    public const string Coordinates =
        "Coordonnées illisibles : deux nombres par sommet sont attendus, imbriqués comme le veut le type de géométrie.";

    public const string Wkt = "Géométrie illisible : WKT (« POINT (2.35 48.85) »), GeoJSON ou « longitude, latitude » attendu.";

    public const string Blob = "Géométrie GeoPackage illisible : en-tête « GP » puis WKB attendus.";

    public const string Empty = "Géométrie vide.";

    public const string NoArea = "Surface nulle : au moins trois sommets qui ne sont pas alignés sont attendus.";

    public static string UnknownKind(string kind) => $"Type de géométrie inconnu : « {kind} ».";

    public static string NotSurface(ShapeKind kind) => $"{Named(kind)} au lieu d'un polygone : Polygon ou MultiPolygon attendu.";

    public static string NotSite(ShapeKind kind) => $"{Named(kind)} : point ou polygone attendu.";

    public static string Swapped(double longitude, double latitude) =>
        $"Coordonnées inversées, semble-t-il : {Place(longitude, latitude)} est hors de France, l'inverse y est. Longitude puis latitude attendues.";

    public static string OtherSystem(double x, double y, int told, int likely) =>
        $"Le point {Place(x, y)} n'est pas en EPSG:{told} en France ; ces nombres semblent en EPSG:{likely} (option --crs {likely}).";

    public static string Outside(double longitude, double latitude) =>
        $"Le point {Place(longitude, latitude)} est hors de France (métropole et outre-mer).";

    /// <summary>A place as it is written in the report: longitude (or easting) then latitude, no more digits than a centimetre needs.</summary>
    public static string Place(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"({Math.Round(x, 6)} {Math.Round(y, 6)})");

    private static string Named(ShapeKind kind) => kind switch
    {
        ShapeKind.Collection => "GeometryCollection",
        ShapeKind.Curve => "Géométrie courbe ou d'un type peu courant",
        _ => kind.ToString(),
    };
}
