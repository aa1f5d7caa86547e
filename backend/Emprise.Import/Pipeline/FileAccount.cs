using Emprise.Import.Sources;

namespace Emprise.Import.Pipeline;

/// <summary>The account of one file: every row that was read is either loaded or rejected, once.</summary>
public sealed class FileAccount(InputFile file)
{
    private readonly SortedDictionary<int, Rejection> _rejections = [];

    public InputFile File => file;

    public int Read { get; private set; }

    public int Loaded => Read - _rejections.Count;

    public IReadOnlyCollection<Rejection> Rejections => _rejections.Values;

    public void CountRow() => Read++;

    /// <summary>Refuses a row that was counted. What was wrong first is what is reported.</summary>
    public void Reject(Rejection rejection) => _rejections.TryAdd(rejection.Row, rejection);
}
