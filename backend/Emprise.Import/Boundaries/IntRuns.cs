using System.Runtime.InteropServices;

namespace Emprise.Import.Boundaries;

/// <summary>A list of lists of whole numbers, end to end in one array.</summary>
internal sealed class IntRuns(int capacity)
{
    private readonly List<int> _numbers = new(capacity);
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    public ReadOnlySpan<int> this[int run]
    {
        get
        {
            var start = run == 0 ? 0 : _ends[run - 1];
            return CollectionsMarshal.AsSpan(_numbers)[start.._ends[run]];
        }
    }

    /// <summary>Appends to the run that is being made.</summary>
    public void Append(int number) => _numbers.Add(number);

    public void EndRun() => _ends.Add(_numbers.Count);

    public void Add(ReadOnlySpan<int> run)
    {
        _numbers.AddRange(run);
        EndRun();
    }
}
