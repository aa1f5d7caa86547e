using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using Xunit;

namespace Emprise.Import.Tests.Boundaries;

public sealed class FranceOutlineTests
{
    /// <summary>Steps of 0.5 degree from 1° east, 40° north: a square of 5 degrees with a hole, and another in one of two arcs.</summary>
    private const string TwoParts = """
        {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[1,40]},
         "objects":{"countries":{"type":"GeometryCollection","geometries":[
           {"type":"Polygon","id":"056","arcs":[[3]]},
           {"type":"MultiPolygon","id":"250","arcs":[[[0],[1]],[[2,-4]]]}]}},
         "arcs":[[[0,0],[10,0],[0,10],[-10,0],[0,-10]],
                 [[4,4],[0,2],[2,0],[0,-2],[-2,0]],
                 [[20,0],[2,0],[0,2]],
                 [[20,0],[0,2],[2,0]]]}
        """;

    [Fact]
    public void Arcs_are_decoded_joined_and_walked_backwards()
    {
        var outline = Read(TwoParts);
        Assert.Equal((2, true, 4326), (outline.NumGeometries, outline.IsValid, outline.SRID));
        Assert.Equal(25 - 1 + 1, outline.Area, 1e-9);
        Assert.Equal(1, Coverage.Holes(outline));
        Assert.Equal(12, outline.EnvelopeInternal.MaxX);
    }

    [Fact]
    public void The_outline_of_the_data_library_holds_the_mainland_corsica_and_five_departments_overseas()
    {
        var file = RepositoryFile.Path("data/geo/node_modules/world-atlas/countries-10m.json");
        Assert.SkipUnless(File.Exists(file), "npm ci has not been run in data/geo");
        var outline = FranceOutline.Read(file);
        Assert.True(outline.IsValid);
        Assert.True(Coverage.IsOnGrid(outline));
        (string Name, double Longitude, double Latitude)[] places =
            [("Bourges", 2.4, 47.08), ("Corte", 9.15, 42.3), ("Guadeloupe", -61.7, 16.1), ("Martinique", -61.0, 14.7),
             ("Guyane", -53.2, 4), ("La Réunion", 55.5, -21.1), ("Mayotte", 45.15, -12.8)];
        Assert.All(places, place => Assert.True(
            outline.Contains(Coverage.Factory.CreatePoint(new Coordinate(place.Longitude, place.Latitude))), place.Name));
    }

    private static Geometry Read(string document)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, document);
            return FranceOutline.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
