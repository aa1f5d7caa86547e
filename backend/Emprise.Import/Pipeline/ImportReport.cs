using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emprise.Import.Pipeline;

/// <summary>The account of an import or a check as a whole, for the screen and as JSON (<c>--json</c>).</summary>
public sealed class ImportReport
{
    // People read the file too: accents stay letters.
    internal static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="source">What was imported.</param>
    /// <param name="file">The file or folder it came from.</param>
    /// <param name="vintage">Year it speaks of.</param>
    /// <param name="outcome">One of <see cref="ImportOutcome"/>.</param>
    /// <param name="accounts">The account of every file that was read; none where all was loaded already.</param>
    /// <param name="startedOn">When the import began.</param>
    public ImportReport(
        string source, string file, int vintage, string outcome, IReadOnlyList<FileAccount> accounts, DateTimeOffset startedOn)
    {
        (Source, File, Vintage, Outcome) = (source, file, vintage, outcome);
        Files = [.. accounts.Select(account => new FileReport(
            account.File.Source.Id, account.Name, account.Read, account.Loaded, account.Rejected))];
        Rejections = accounts.SelectMany(account => account.Rejections, (account, rejection) => new RejectionReport(
            account.Name, rejection.Row, rejection.Field, rejection.Value, rejection.Reason));
        Repaired = accounts.Sum(account => account.Repaired);
        Details = AccountDetails.Of(accounts);
        Seconds = Math.Round((DateTimeOffset.UtcNow - startedOn).TotalSeconds, 1);
    }

    /// <summary>Account of one file.</summary>
    public sealed record FileReport(string Source, string File, int Read, int Loaded, int Rejected);

    /// <summary>One refused row.</summary>
    public sealed record RejectionReport(string File, int Row, string Field, string? Value, string Reason);

    /// <summary>A step of the work and how long it took.</summary>
    public sealed record TimedStep(string Name, double Seconds);

    public string Source { get; }

    public string File { get; }

    public int Vintage { get; }

    public string Outcome { get; }

    public int Read => Files.Sum(file => file.Read);

    public int Loaded => Files.Sum(file => file.Loaded);

    public int Unchanged { get; init; }

    public int Retired { get; init; }

    public int Rejected => Files.Sum(file => file.Rejected);

    public int Repaired { get; }

    public double Seconds { get; }

    public IReadOnlyList<FileReport> Files { get; }

    public IReadOnlyDictionary<string, int> Repairs => Details.Repairs;

    /// <summary>The first of them one by one, with their place.</summary>
    public IReadOnlyList<AccountDetails.MendedRow> RepairedRows => Details.RepairedRows;

    public IReadOnlyList<AccountDetails.UnknownValue> UnknownValues => Details.UnknownValues;

    public IReadOnlyList<AccountDetails.FieldCount> Completeness => Details.Completeness;

    public IReadOnlyList<string> Warnings => Details.Warnings;

    public IReadOnlyList<TimedStep> Steps { get; init; } = [];

    /// <summary>May be a million: streamed, never copied.</summary>
    public IEnumerable<RejectionReport> Rejections { get; }

    [JsonIgnore]
    public AccountDetails Details { get; }

    /// <summary>Writes the report as JSON in place of what the file held.</summary>
    public async Task WriteAsync(FileStream file, CancellationToken cancellation)
    {
        file.SetLength(0);
        await JsonSerializer.SerializeAsync(file, this, Json, cancellation);
    }
}
