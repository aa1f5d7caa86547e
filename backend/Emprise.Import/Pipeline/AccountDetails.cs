using System.Text.Json;

namespace Emprise.Import.Pipeline;

/// <summary>What an account tells beyond its counts: of the report, and of the column <c>report</c> of a kept run.</summary>
public sealed record AccountDetails(
    IReadOnlyDictionary<string, int> Repairs, IReadOnlyList<AccountDetails.UnknownValue> UnknownValues,
    IReadOnlyList<AccountDetails.FieldCount> Completeness, IReadOnlyList<string> Warnings,
    IReadOnlyList<AccountDetails.MendedRow> RepairedRows)
{
    /// <summary>A row whose geometry was mended, and where.</summary>
    public sealed record MendedRow(string File, int Row, string Kind, string? Place);

    /// <summary>A word outside the vocabulary of its field.</summary>
    public sealed record UnknownValue(string Field, string Value, int Count);

    /// <summary>How many of the rows that could state a field did.</summary>
    public sealed record FieldCount(string Field, int Stated, int Of);

    public static AccountDetails Of(IReadOnlyList<FileAccount> accounts) => new(
        accounts.SelectMany(account => account.Repairs).GroupBy(repair => repair.Key, repair => repair.Value)
            .ToDictionary(repair => NameOf(repair.Key), repair => repair.Sum()),
        [.. accounts.SelectMany(account => account.UnknownValues).GroupBy(value => value.Key, value => value.Value)
            .Select(value => new UnknownValue(value.Key.Field, value.Key.Text, value.Sum()))
            .OrderBy(value => value.Field, StringComparer.Ordinal).ThenByDescending(value => value.Count)],
        [.. accounts.SelectMany(account => account.Fields).GroupBy(field => field.Key, field => field.Value)
            .Select(field => new FieldCount(field.Key, field.Sum(count => count.Stated), field.Sum(count => count.Of)))],
        [.. accounts.SelectMany(account => account.Warnings).Distinct()],
        [.. accounts.SelectMany(account => account.Mended, (account, row) => new MendedRow(account.Name, row.Row, NameOf(row.Kind), row.Place))]);

    public string ToJson(IReadOnlyList<ImportReport.TimedStep> steps) => JsonSerializer.Serialize(
        new { Repairs, RepairedRows, UnknownValues, Completeness, Warnings, Steps = steps }, JsonSerializerOptions.Web);

    private static string NameOf(Repair repair) => JsonNamingPolicy.CamelCase.ConvertName(repair.ToString());

    public string CompletenessJson => JsonSerializer.Serialize(Completeness, JsonSerializerOptions.Web);
}
