using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using Xunit;

namespace Emprise.Import.Tests.Boundaries;

/// <summary>What every coverage must be, whoever made it.</summary>
internal static class CoverageClaims
{
    private const string InteriorsMeet = "2********";

    public static void IsSound(IReadOnlyList<Area> areas)
    {
        Assert.All(areas, area => Assert.False(area.Geometry.IsEmpty, $"{area.Key} is empty"));
        Assert.All(areas, area => Assert.True(area.Geometry.IsValid, $"{area.Key} is invalid: {area.Geometry.AsText()}"));
        Assert.All(areas, area => Assert.True(Coverage.IsOnGrid(area.Geometry), $"{area.Key} leaves the grid"));
        Assert.All(areas, area => Assert.Equal(4326, area.Geometry.SRID));
    }

    public static void HasNoOverlap(IReadOnlyList<Area> areas)
    {
        var tree = new STRtree<Area>();
        foreach (var area in areas) tree.Insert(area.Geometry.EnvelopeInternal, area);
        var pairs =
            from area in areas
            from other in tree.Query(area.Geometry.EnvelopeInternal)
            where string.CompareOrdinal(area.Key, other.Key) < 0 && area.Geometry.Relate(other.Geometry, InteriorsMeet)
            select $"{area.Key} and {other.Key}";
        Assert.Empty(pairs);
    }

    /// <summary>Sound, without overlap, and without a gap that <paramref name="before"/> did not have.</summary>
    public static void IsAsTightAs(IReadOnlyList<Area> before, IReadOnlyList<Area> areas)
    {
        IsSound(areas);
        HasNoOverlap(areas);
        Assert.Equal(before.Select(area => area.Key), areas.Select(area => area.Key));
        var union = Coverage.Union(areas);
        Assert.Equal(union.Area, areas.Sum(area => area.Geometry.Area), union.Area * 1e-9);
        Assert.Equal(Coverage.Holes(Coverage.Union(before)), Coverage.Holes(union));
    }

    /// <summary>Every edge of the coverage lies on one area, or on two that run along it in opposite directions.</summary>
    public static void SharesItsEdges(IReadOnlyList<Area> areas, int expectedOuterEdges)
    {
        var edges = areas.SelectMany(area => Rings(area.Geometry)).SelectMany(Edges).ToList();
        Assert.Equal(edges.Count, edges.Distinct().Count());
        var all = edges.ToHashSet();
        Assert.Equal(expectedOuterEdges, edges.Count(edge => !all.Contains((edge.To, edge.From))));
    }

    private static IEnumerable<LineString> Rings(MultiPolygon shape) =>
        shape.Geometries.Cast<Polygon>().SelectMany(polygon => polygon.InteriorRings.Prepend(polygon.ExteriorRing));

    private static IEnumerable<(Coordinate From, Coordinate To)> Edges(LineString ring) =>
        ring.Coordinates.Zip(ring.Coordinates.Skip(1));
}
