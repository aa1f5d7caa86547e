using Emprise.Import.Sources;

namespace Emprise.Import.Pipeline;

/// <summary>The account of one file, or of one layer of it: every row that was read is either loaded or rejected, once.</summary>
public sealed class FileAccount(InputFile file, string? part = null)
{
    /// <summary>Longest value that a report repeats; a cell may hold megabytes.</summary>
    private const int LongestValue = 200;

    /// <summary>Distinct unknown values that are kept for each account; a column full of free text has as many as rows.</summary>
    private const int MostUnknownValues = 1_000;

    /// <summary>Repairs that are told one by one; all are counted.</summary>
    private const int MostRepairsTold = 1_000;

    private readonly Dictionary<int, Rejection> _rejections = [];
    private readonly SortedDictionary<Repair, int> _repairs = [];
    private readonly HashSet<int> _repairedRows = [];
    private readonly List<RepairedRow> _mended = [];
    private readonly Dictionary<(string Field, string Text), int> _unknown = [];
    private readonly Dictionary<string, (int Stated, int Of)> _fields = [];
    private readonly HashSet<string> _warnings = [];

    public InputFile File => file;

    /// <summary>What the report calls it.</summary>
    public string Name => part is null ? file.Name : $"{file.Name} ({part})";

    public int Read { get; private set; }

    public int Loaded => Read - _rejections.Count;

    /// <summary>Number of refused rows.</summary>
    public int Rejected => _rejections.Count;

    /// <summary>The refused rows, in the order of the file.</summary>
    public IEnumerable<Rejection> Rejections => _rejections.Values.OrderBy(rejection => rejection.Row);

    /// <summary>How often each kind of repair was made.</summary>
    public IReadOnlyDictionary<Repair, int> Repairs => _repairs;

    /// <summary>Rows whose geometry had to be mended in any way, and that were loaded.</summary>
    public int Repaired => _repairedRows.Count(row => !_rejections.ContainsKey(row));

    /// <summary>The first repairs, one by one.</summary>
    public IReadOnlyList<RepairedRow> Mended => _mended;

    /// <summary>Words outside the vocabulary of their field, and how often each was met.</summary>
    public IReadOnlyDictionary<(string Field, string Text), int> UnknownValues => _unknown;

    /// <summary>How many of the rows that could state a field did, fields in the order in which they were first met.</summary>
    public IReadOnlyDictionary<string, (int Stated, int Of)> Fields => _fields;

    /// <summary>What the steward should know besides, in French.</summary>
    public IReadOnlyCollection<string> Warnings => _warnings;

    public void CountRow() => Read++;

    /// <summary>Refuses a row that was counted. What was wrong first is what is reported.</summary>
    public void Reject(Rejection rejection) => _rejections.TryAdd(rejection.Row, rejection with { Value = Shortened(rejection.Value) });

    /// <summary>Notes that the geometry of a row was mended.</summary>
    /// <param name="row">Number of the row.</param>
    /// <param name="repair">What was wrong.</param>
    /// <param name="place">Where, longitude then latitude, as the report writes it; null where it is the whole geometry.</param>
    public void CountRepair(int row, Repair repair, string? place = null)
    {
        if (_mended.Count < MostRepairsTold) _mended.Add(new RepairedRow(row, repair, place));
        _repairs[repair] = _repairs.GetValueOrDefault(repair) + 1;
        _repairedRows.Add(row);
    }

    /// <summary>Notes a word that the vocabulary of a field lacks; the row is loaded, the field says "unknown".</summary>
    public void CountUnknown(string field, string text)
    {
        var key = (field, Shortened(text)!);
        if (_unknown.Count < MostUnknownValues || _unknown.ContainsKey(key)) _unknown[key] = _unknown.GetValueOrDefault(key) + 1;
    }

    /// <summary>Notes whether a row states a field.</summary>
    public void CountField(string field, bool isStated)
    {
        var (stated, of) = _fields.GetValueOrDefault(field);
        _fields[field] = (stated + (isStated ? 1 : 0), of + 1);
    }

    /// <summary>Notes a sentence for the steward, once.</summary>
    public void Warn(string sentence) => _warnings.Add(sentence);

    private static string? Shortened(string? value) => value is { Length: > LongestValue } ? value[..LongestValue] + "…" : value;
}
