using NetTopologySuite.Geometries;

namespace NetTopologySuite.IO;

/// <summary>Writes PostGIS's extended WKB (little endian, with SRID): the part of NetTopologySuite.IO.PostGIS that Npgsql calls.</summary>
public sealed class PostGisWriter
{
    /// <summary>Ordinates written for every geometry.</summary>
    public Ordinates HandleOrdinates { get; set; } = Ordinates.XY;

    public void Write(Geometry geometry, Stream stream)
    {
        var writer = new WKBWriter(ByteOrder.LittleEndian, handleSRID: geometry.SRID > 0) { HandleOrdinates = HandleOrdinates };
        writer.Write(geometry, stream);
    }
}
