using Emprise.Api.Database;
using Npgsql;

namespace Emprise.Api.Features.Coverage;

/// <summary>What may have been meant by a code that is none.</summary>
internal static class Suggestions
{
    private const int MostCodes = 50;
    private const int Most = 3;
    private const int MostWrongDigits = 2;

    private const string Epci = "SELECT siren, name FROM code_book_epci WHERE vintage = $1 ORDER BY siren";

    private const string Communes = "SELECT insee, name FROM code_book_commune WHERE vintage = $1 AND insee = ANY($2)";

    public static async Task<IEnumerable<Issue>> ForAsync(
        IReadOnlyList<WrittenCode> unknown, int vintage, Snapshot data, CancellationToken cancellation)
    {
        if (unknown.Count == 0) return [];
        var epci = await data.ListAsync(Epci, [(short)vintage], Named, cancellation);
        var padded = unknown.Take(MostCodes).Select(Padded).OfType<string>().ToArray();
        var communes = (await data.ListAsync(Communes, [(short)vintage, padded], Named, cancellation))
            .ToDictionary(commune => commune.Code);
        return unknown.Select((code, i) => Issues.Unknown(code, i >= MostCodes ? []
            : Padded(code) is { } insee && communes.TryGetValue(insee, out var commune) ? [commune]
            : Like(code.Siren ?? code.Text, epci)));
    }

    private static CodedName Named(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1));

    // A spreadsheet takes the zero off the code of a commune of the first nine departments.
    private static string? Padded(WrittenCode code) => code.Text.Length == 4 && code.Text.All(char.IsAsciiDigit) ? $"0{code.Text}" : null;

    private static IReadOnlyList<CodedName> Like(string text, IReadOnlyList<CodedName> epci)
    {
        if (text.Length != 9 || !text.All(char.IsAsciiDigit)) return [];
        return [.. epci.Select(named => (named, wrong: WrongDigits(text, named.Code))).Where(pair => pair.wrong <= MostWrongDigits)
            .OrderBy(pair => pair.wrong).Take(Most).Select(pair => pair.named)];
    }

    private static int WrongDigits(string a, string b) => a.Zip(b).Count(pair => pair.First != pair.Second);
}
