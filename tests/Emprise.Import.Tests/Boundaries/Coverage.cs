using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.OverlayNG;

namespace Emprise.Import.Tests.Boundaries;

/// <summary>Coverages to test with: written by hand, or grown from a seed so that a failure can be run again.</summary>
internal static class Coverage
{
    public static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    private static readonly PrecisionModel Grid = new(1e6);

    extension(Area area)
    {
        public MultiPolygon Geometry => area.Shape.ToGeometry();
    }

    public static Area Area(string key, string wkt) => new(key, GridShape.Of(Multi(Factory.CreateGeometry(new WKTReader().Read(wkt)))));

    public static Area Square(string key, double west, double south, double size = 1) =>
        Box(key, west, south, west + size, south + size);

    public static Area Box(string key, double west, double south, double east, double north) =>
        new(key, GridShape.Of(Multi(Factory.ToGeometry(new Envelope(west, east, south, north)))));

    /// <summary>The cells of random points in a box of 2 by 2 degrees about 46.5° north, on the grid, with common vertices.</summary>
    public static IReadOnlyList<Area> RandomCells(int seed, int count)
    {
        var random = new Random(seed);
        var points = Enumerable.Range(0, count).Select(_ => new CommunePoint(
            "", 2 + Math.Round(random.NextDouble() * 2, 6), 45.5 + Math.Round(random.NextDouble() * 2, 6)));
        var named = points.Select((point, number) => point with { Insee = $"{number:00000}" }).ToList();
        return SchematicCommunes.Build(named, Factory.ToGeometry(new Envelope(1.9, 4.1, 45.4, 47.6)));
    }

    /// <summary>
    /// Areas with ragged borders: many small cells, united by the nearest of a few coarse ones. Every seventh cell is left to
    /// an area of its own kind, so that enclaves, exclaves and touching corners occur.
    /// </summary>
    public static IReadOnlyList<Area> Ragged(int seed, int cells = 1500, int areas = 25)
    {
        var small = RandomCells(seed, cells);
        var centres = small.Take(areas).Select(cell => cell.Geometry.Centroid).ToList();
        var groups = small
            .Select((cell, number) => (cell.Key, Group: GroupOf(cell, number)))
            .ToDictionary(pair => pair.Key, pair => pair.Group);
        return CoverageDissolve.By(small, key => groups[key]);

        string GroupOf(Area cell, int number) => number % 7 == 3
            ? $"scattered-{number % 5}"
            : $"area-{centres.IndexOf(centres.MinBy(centre => centre.Distance(cell.Geometry.Centroid))!)}";
    }

    /// <summary>How far two neighbours disagree: the sum of the areas minus the area of their union, in square degrees.</summary>
    public static double Overlap(IReadOnlyList<Area> areas) =>
        areas.Sum(area => area.Geometry.Area) - Union(areas).Area;

    public static Geometry Union(IReadOnlyList<Area> areas) =>
        OverlayNGRobust.Union(areas.Select(area => (Geometry)area.Geometry));

    public static bool IsOnGrid(Geometry geometry) =>
        geometry.Coordinates.All(point => point.X == Grid.MakePrecise(point.X) && point.Y == Grid.MakePrecise(point.Y));

    public static int Holes(Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Sum(part => ((Polygon)geometry.GetGeometryN(part)).NumInteriorRings);

    public static MultiPolygon Multi(Geometry geometry) =>
        geometry as MultiPolygon ?? Factory.CreateMultiPolygon([(Polygon)geometry]);
}
