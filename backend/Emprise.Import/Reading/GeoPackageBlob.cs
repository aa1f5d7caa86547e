using System.Buffers.Binary;
using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>Reads the geometry blobs of a GeoPackage: a header of their own, then well-known binary.</summary>
internal sealed class GeoPackageBlob
{
    private const int HeaderBytes = 8;

    // What the envelope takes, by the code in the flags.
    private static readonly int[] EnvelopeBytes = [0, 32, 48, 48, 64];

    private readonly RawShapeBuilder _builder = new();

    /// <summary>Whether the last one had heights or measures.</summary>
    public bool HasHeights => _builder.HasHeights;

    /// <summary>Whether the last one had arcs.</summary>
    public bool HasArcs => _builder.HasArcs;

    /// <summary>The reference system that the header names, as the file numbers it; 0 or -1 where it names none.</summary>
    public static int SystemOf(ReadOnlySpan<byte> blob)
    {
        if (blob.Length < HeaderBytes || blob[0] != 'G' || blob[1] != 'P') return 0;
        return (blob[3] & 1) == 1 ? BinaryPrimitives.ReadInt32LittleEndian(blob[4..]) : BinaryPrimitives.ReadInt32BigEndian(blob[4..]);
    }

    /// <summary>The shape; null where the blob is malformed.</summary>
    public RawShape? Read(ReadOnlySpan<byte> blob, int epsg)
    {
        _builder.Clear();
        if (blob.Length < HeaderBytes || blob[0] != 'G' || blob[1] != 'P') return null;
        var envelope = (blob[3] >> 1) & 7;
        if (envelope >= EnvelopeBytes.Length || blob.Length < HeaderBytes + EnvelopeBytes[envelope]) return null;
        try
        {
            var kind = new WkbShape(blob[(HeaderBytes + EnvelopeBytes[envelope])..], _builder).Read();
            return _builder.Build(kind, epsg);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
