using System.Collections.Concurrent;
using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Emprise.Import.Pipeline;

/// <summary>
/// A transformation between two reference systems told by their EPSG codes, easting or longitude first whatever the register says
/// about axes. The only place of the program where coordinates change system. A place that a projection cannot hold becomes NaN.
/// </summary>
public sealed class Reprojection
{
    private static readonly CoordinateTransformationFactory Transformations = new();
    private static readonly CoordinateSystemFactory Systems = new();
    private static readonly ConcurrentDictionary<(int From, int To), Reprojection> Known = [];

    private readonly MathTransform? _toDegrees;
    private readonly MathTransform? _fromDegrees;

    private Reprojection(int from, int to)
    {
        if (System(from) is { } source && from != to) _toDegrees = Between(source, source.GeographicCoordinateSystem);
        if (System(to) is { } target && from != to) _fromDegrees = Between(target.GeographicCoordinateSystem, target);
    }

    /// <summary>Whether both systems tell a place by the same numbers.</summary>
    public bool IsIdentity => _toDegrees is null && _fromDegrees is null;

    /// <summary>The transformation between two codes.</summary>
    /// <exception cref="ImportException">A code is none that is read.</exception>
    public static Reprojection Between(int fromEpsg, int toEpsg) =>
        Known.GetOrAdd((fromEpsg, toEpsg), codes => new Reprojection(codes.From, codes.To));

    /// <summary>Stops where a code is none that is read.</summary>
    /// <exception cref="ImportException">It says which codes are.</exception>
    public static void Require(int epsg)
    {
        if (ReferenceSystems.All.Contains(epsg)) return;
        throw new ImportException(epsg is >= 27_561 and <= 27_584
            ? $"EPSG:{epsg} (Lambert on the old NTF) needs a grid of corrections that this program does not have: convert the file first, "
                + "with ogr2ogr -t_srs EPSG:2154 converted.gpkg and its name."
            : $"EPSG:{epsg} is not a reference system this program reads. It reads {string.Join(", ", ReferenceSystems.All.Order())}: "
                + "convert the file first, with ogr2ogr -t_srs EPSG:4326.");
    }

    public Coordinate Apply(Coordinate coordinate)
    {
        Span<double> ordinates = [coordinate.X, coordinate.Y];
        Apply(ordinates);
        return new Coordinate(ordinates[0], ordinates[1]);
    }

    /// <summary>Transforms in place: x0, y0, x1, y1…</summary>
    public void Apply(Span<double> ordinates)
    {
        if (_toDegrees is not null) Apply(_toDegrees, ordinates);
        if (_fromDegrees is not null) Apply(_fromDegrees, ordinates);
    }

    private static void Apply(MathTransform transform, Span<double> ordinates)
    {
        for (var at = 0; at + 1 < ordinates.Length; at += 2)
        {
            try
            {
                transform.Transform(ref ordinates[at], ref ordinates[at + 1]);
            }
            catch (ArgumentException)
            {
                // The library says so of a place it finds no latitude for.
                ordinates[at] = ordinates[at + 1] = double.NaN;
            }
        }
    }

    private static MathTransform Between(CoordinateSystem from, CoordinateSystem to) =>
        Transformations.CreateFromCoordinateSystems(from, to).MathTransform;

    private static ProjectedCoordinateSystem? System(int epsg)
    {
        Require(epsg);
        if (epsg == ReferenceSystems.WebMercator) return ProjectedCoordinateSystem.WebMercator;
        return ReferenceSystems.Projection(epsg) is { } text ? (ProjectedCoordinateSystem)Systems.CreateFromWkt(text) : null;
    }
}
