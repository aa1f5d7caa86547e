using Emprise.Core.Codes;
using Npgsql;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>Reads the code books that the database holds, whoever loaded them.</summary>
public static class CodeBookQuery
{
    private const string Communes = """
        SELECT vintage, insee, name, siren, department, region, population, postal_codes, epci, ept
        FROM code_book_commune ORDER BY vintage DESC, insee
        """;

    private const string Epci = "SELECT vintage, siren, name, kind FROM code_book_epci ORDER BY vintage DESC, siren";

    private const string Succession = "SELECT former_insee, insee, former_name FROM commune_succession ORDER BY former_insee, insee";

    public static async Task<CodeBooks> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var communes = (await ReadAsync(connection, Communes, CommuneOf, cancellation)).ToLookup(row => row.Vintage);
        var epci = (await ReadAsync(connection, Epci, EpciOf, cancellation)).ToLookup(row => row.Vintage, row => row.Epci);
        var years = communes.Select(year => YearOf(year.Key, [.. year], epci[year.Key])).ToList();
        var successions = await ReadAsync(connection, Succession, SuccessionOf, cancellation);
        return new CodeBooks(years[0], years[1..], new Successions(years[0], successions));
    }

    private static CodeBookYear YearOf(int vintage, IReadOnlyList<Membership> communes, IEnumerable<EpciRow> epci)
    {
        var members = communes
            .SelectMany(row => new[] { row.Epci, row.Ept }, (row, siren) => (siren, row.Commune.Insee))
            .Where(pair => pair.siren is not null)
            .ToLookup(pair => pair.siren!.Value, pair => pair.Insee);
        return new CodeBookYear(vintage, communes.Select(row => row.Commune), [.. epci.Select(row => row with { Members = [.. members[row.Siren]] })]);
    }

    private static Membership CommuneOf(NpgsqlDataReader row)
    {
        var commune = new CommuneRow(
            IsCurrent: true, InseeCode.Parse(row.GetString(1)), row.GetString(2), SirenAt(row, 3), TextAt(row, 4), TextAt(row, 5),
            Successor: null, row.IsDBNull(6) ? null : row.GetInt32(6), row.GetFieldValue<string[]>(7), FormerCodes: []);
        return new Membership(row.GetInt16(0), commune, SirenAt(row, 8), SirenAt(row, 9));
    }

    private static (int Vintage, EpciRow Epci) EpciOf(NpgsqlDataReader row) =>
        (row.GetInt16(0), new EpciRow(EpciCode.Parse(row.GetString(1)), row.GetString(2), row.GetString(3), []));

    private static Succession SuccessionOf(NpgsqlDataReader row) =>
        new(InseeCode.Parse(row.GetString(0)), InseeCode.Parse(row.GetString(1)), TextAt(row, 2));

    private static string? TextAt(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static EpciCode? SirenAt(NpgsqlDataReader row, int column) => TextAt(row, column) is { } siren ? EpciCode.Parse(siren) : null;

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(
        NpgsqlConnection connection, string sql, Func<NpgsqlDataReader, T> parse, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation)) rows.Add(parse(reader));
        return rows;
    }

    private sealed record Membership(int Vintage, CommuneRow Commune, EpciCode? Epci, EpciCode? Ept);
}
