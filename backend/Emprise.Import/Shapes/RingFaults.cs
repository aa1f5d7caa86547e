using Emprise.Import.Pipeline;

namespace Emprise.Import.Shapes;

/// <summary>
/// What was wrong with the rings of a shape as they were written, before any rounding: the first point of each kind of fault.
/// </summary>
internal readonly record struct RingFaults(int? Unclosed, int? Duplicate, int? Collapsed)
{
    public static RingFaults Of(RawShape shape)
    {
        int? unclosed = null, duplicate = null, collapsed = null;
        var ordinates = shape.Ordinates;
        for (var ring = 0; ring < shape.RingEnds.Length; ring++)
        {
            var (first, end) = shape.PointsOf(ring);
            var distinct = end > first ? 1 : 0;
            for (var point = first + 1; point < end; point++)
            {
                if (AreSame(ordinates, point - 1, point)) duplicate ??= point;
                else distinct++;
            }

            if (end > first && !AreSame(ordinates, first, end - 1)) unclosed ??= end - 1;
            else distinct--;
            if (distinct < 3) collapsed ??= first;
        }

        return new RingFaults(unclosed, duplicate, collapsed);
    }

    /// <summary>Counts what is mended when the shape is used.</summary>
    /// <param name="row">Number of the row.</param>
    /// <param name="account">Where it is counted.</param>
    /// <param name="placed">The ordinates in WGS84.</param>
    public void Count(int row, FileAccount account, double[] placed)
    {
        if (Unclosed is { } open) account.CountRepair(row, Repair.RingClosed, PlaceOf(placed, open));
        if (Duplicate is { } twice) account.CountRepair(row, Repair.DuplicateVertex, PlaceOf(placed, twice));
    }

    /// <summary>Where the ring without a surface begins, or null.</summary>
    public string? PlaceOfCollapse(double[] placed) => Collapsed is { } point ? PlaceOf(placed, point) : null;

    private static string PlaceOf(double[] placed, int point) => ShapeReasons.Place(placed[2 * point], placed[2 * point + 1]);

    private static bool AreSame(double[] ordinates, int a, int b) =>
        ordinates[2 * a] == ordinates[2 * b] && ordinates[2 * a + 1] == ordinates[2 * b + 1];
}
