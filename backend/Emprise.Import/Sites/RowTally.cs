using Emprise.Import.Pipeline;

namespace Emprise.Import.Sites;

/// <summary>Things the steward should know of many rows of a file, told once each: what, how many rows, which first.</summary>
public sealed class RowTally(FileAccount account)
{
    private readonly Dictionary<string, (int Rows, int First)> _topics = [];

    public void Count(string topic, int row) =>
        _topics[topic] = _topics.TryGetValue(topic, out var known) ? (known.Rows + 1, known.First) : (1, row);

    /// <summary>Writes a sentence for each topic into the account.</summary>
    public void Tell()
    {
        foreach (var (topic, (rows, first)) in _topics) account.Warn(SiteReasons.Tallied(topic, rows, first));
        _topics.Clear();
    }
}
