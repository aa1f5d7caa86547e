namespace Emprise.Import.Boundaries;

/// <summary>Numbers places from 0 in the order in which they are first met. An open-addressed table: 16 bytes or so a place.</summary>
internal sealed class VertexTable
{
    private GridPoint[] _points;
    private int[] _slots;

    public VertexTable(int expected)
    {
        _points = new GridPoint[Math.Max(16, expected)];
        _slots = NewSlots(_points.Length);
    }

    public int Count { get; private set; }

    /// <summary>The places by number; the table is not needed for them any longer.</summary>
    public GridPoint[] Points => _points;

    public int Number(GridPoint point)
    {
        for (var slot = SlotOf(point); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var number = _slots[slot];
            if (number < 0) return Add(point, slot);
            if (_points[number] == point) return number;
        }
    }

    private int Add(GridPoint point, int slot)
    {
        if (Count == _points.Length)
        {
            Array.Resize(ref _points, Count + Count / 2);
            _slots = NewSlots(_points.Length);
            for (var number = 0; number < Count; number++) _slots[FreeSlotFor(_points[number])] = number;
            slot = FreeSlotFor(point);
        }

        _points[Count] = point;
        _slots[slot] = Count;
        return Count++;
    }

    private int FreeSlotFor(GridPoint point)
    {
        var slot = SlotOf(point);
        while (_slots[slot] >= 0) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private int SlotOf(GridPoint point) => point.GetHashCode() & (_slots.Length - 1);

    // A power of two, at least a third of it free.
    private static int[] NewSlots(int places)
    {
        var slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(places * 1.5))];
        Array.Fill(slots, -1);
        return slots;
    }
}
