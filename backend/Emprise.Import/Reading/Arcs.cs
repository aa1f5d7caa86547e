using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>Draws arcs of circles, told by three points, as straight pieces of at most four degrees of the circle.</summary>
internal static class Arcs
{
    private const double LargestStep = Math.PI / 45;

    /// <summary>Adds the points of an arc after the one added last, which is its first.</summary>
    public static void Add(RawShapeBuilder shape, double middleX, double middleY, double endX, double endY)
    {
        var (startX, startY) = shape.Last;
        shape.HasArcs = true;
        if (CentreOf(startX, startY, middleX, middleY, endX, endY) is not var (x, y))
        {
            shape.Add(middleX, middleY);
            shape.Add(endX, endY);
            return;
        }

        var isLeft = startX == endX && startY == endY
            || (middleX - startX) * (endY - startY) - (middleY - startY) * (endX - startX) > 0;
        Sweep(shape, x, y, middleX, middleY, isLeft);
        Sweep(shape, x, y, endX, endY, isLeft);
    }

    private static void Sweep(RawShapeBuilder shape, double centreX, double centreY, double toX, double toY, bool isLeft)
    {
        var (fromX, fromY) = shape.Last;
        var start = Math.Atan2(fromY - centreY, fromX - centreX);
        var turn = Math.Atan2(toY - centreY, toX - centreX) - start;
        if (isLeft && turn < 0) turn += 2 * Math.PI;
        if (!isLeft && turn > 0) turn -= 2 * Math.PI;
        var radius = Math.Sqrt((fromX - centreX) * (fromX - centreX) + (fromY - centreY) * (fromY - centreY));
        var steps = (int)Math.Ceiling(Math.Abs(turn) / LargestStep);
        for (var step = 1; step < steps; step++)
        {
            var (sine, cosine) = Math.SinCos(start + turn * step / steps);
            shape.Add(centreX + radius * cosine, centreY + radius * sine);
        }

        shape.Add(toX, toY);
    }

    /// <summary>Null where the three points are in line. Where the arc ends at its beginning, the circle is whole.</summary>
    private static (double X, double Y)? CentreOf(double ax, double ay, double bx, double by, double cx, double cy)
    {
        if (ax == cx && ay == cy) return ax == bx && ay == by ? null : ((ax + bx) / 2, (ay + by) / 2);

        // Relative to the first point: coordinates of a projection are large.
        (bx, by, cx, cy) = (bx - ax, by - ay, cx - ax, cy - ay);
        var doubled = 2 * (bx * cy - by * cx);
        var (b, c) = (bx * bx + by * by, cx * cx + cy * cy);
        if (Math.Abs(doubled) <= 1e-9 * Math.Max(b, c)) return null;
        return (ax + (cy * b - by * c) / doubled, ay + (bx * c - cx * b) / doubled);
    }
}
