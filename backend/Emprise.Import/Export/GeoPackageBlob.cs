using System.Buffers.Binary;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Emprise.Import.Export;

/// <summary>A geometry as GeoPackage stores it: a header with reference system and envelope, then WKB, little-endian (OGC 12-128r14, 2.1.3).</summary>
internal static class GeoPackageBlob
{
    private const int HeaderLength = 8 + (4 * sizeof(double));

    // Little-endian, an envelope of x and y.
    private const byte Flags = 0b0000_0011;

    public static byte[] Of(Geometry geometry, int srid)
    {
        var wkb = new WKBWriter(ByteOrder.LittleEndian, handleSRID: false).Write(geometry);
        var blob = new byte[HeaderLength + wkb.Length];
        var envelope = geometry.EnvelopeInternal;
        (blob[0], blob[1], blob[2], blob[3]) = ((byte)'G', (byte)'P', 0, Flags);
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), srid);
        BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(8), envelope.MinX);
        BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(16), envelope.MaxX);
        BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(24), envelope.MinY);
        BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(32), envelope.MaxY);
        wkb.CopyTo(blob, HeaderLength);
        return blob;
    }
}
