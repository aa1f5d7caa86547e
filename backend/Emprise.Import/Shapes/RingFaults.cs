using Emprise.Import.Pipeline;

namespace Emprise.Import.Shapes;

/// <summary>What was wrong with the rings of a shape as they were written, before any rounding.</summary>
internal readonly record struct RingFaults(bool IsUnclosed, bool HasDuplicates, bool HasCollapsed)
{
    public static RingFaults Of(RawShape shape)
    {
        var (isUnclosed, hasDuplicates, hasCollapsed) = (false, false, false);
        var ordinates = shape.Ordinates;
        for (var ring = 0; ring < shape.RingEnds.Length; ring++)
        {
            var (first, end) = shape.PointsOf(ring);
            var distinct = end > first ? 1 : 0;
            for (var point = first + 1; point < end; point++)
            {
                if (AreSame(ordinates, point - 1, point)) hasDuplicates = true;
                else distinct++;
            }

            if (end > first && !AreSame(ordinates, first, end - 1)) isUnclosed = true;
            else distinct--;
            hasCollapsed |= distinct < 3;
        }

        return new RingFaults(isUnclosed, hasDuplicates, hasCollapsed);
    }

    /// <summary>Counts what is mended when the shape is used.</summary>
    public void Count(int row, FileAccount account)
    {
        if (IsUnclosed) account.CountRepair(row, Repair.RingClosed);
        if (HasDuplicates) account.CountRepair(row, Repair.DuplicateVertex);
    }

    private static bool AreSame(double[] ordinates, int a, int b) =>
        ordinates[2 * a] == ordinates[2 * b] && ordinates[2 * a + 1] == ordinates[2 * b + 1];
}
