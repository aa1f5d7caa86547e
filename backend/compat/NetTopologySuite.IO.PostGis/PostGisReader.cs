using NetTopologySuite.Geometries;

namespace NetTopologySuite.IO;

/// <summary>Reads PostGIS's extended WKB: the part of NetTopologySuite.IO.PostGIS that Npgsql's spatial plugin calls.</summary>
public sealed class PostGisReader(CoordinateSequenceFactory sequenceFactory, PrecisionModel precisionModel, Ordinates handleOrdinates)
{
    private readonly WKBReader _reader = new(new NtsGeometryServices(sequenceFactory, precisionModel, srid: -1));

    /// <summary>Ordinates the caller wants to keep; WKB declares which are present, so all present ones are read.</summary>
    public Ordinates HandleOrdinates { get; set; } = handleOrdinates;

    public Geometry Read(Stream stream) => _reader.Read(stream);
}
