using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>The code books that the database holds, read on the connection of an import.</summary>
public static class CodeBookQuery
{
    /// <summary>All of them; those who derive areas read the newest only.</summary>
    /// <exception cref="ImportException">None is loaded.</exception>
    public static async Task<CodeBooks> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var years = new List<CodeBookYear>();
        var texts = new Dictionary<string, string>();
        foreach (var vintage in await VintagesAsync(connection, cancellation)) years.Add(await YearAsync(connection, vintage, texts, cancellation));
        if (years.Count == 0) throw new ImportException("No code book is loaded yet: run emprise import embedded first.");
        return new CodeBooks(years[0], years[1..], await SuccessionsAsync(connection, years[0], cancellation));
    }

    /// <summary>The years, newest first; none before the embedded data are loaded.</summary>
    public static async Task<IReadOnlyList<int>> VintagesAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        await connection.ListAsync("SELECT vintage FROM code_book_year ORDER BY vintage DESC", reader => (int)reader.GetInt16(0), cancellation);

    public static Task<CodeBookYear> YearAsync(NpgsqlConnection connection, int vintage, CancellationToken cancellation) =>
        YearAsync(connection, vintage, [], cancellation);

    // Years say nearly the same: each text is kept once for all of them.
    private static async Task<CodeBookYear> YearAsync(
        NpgsqlConnection connection, int vintage, Dictionary<string, string> texts, CancellationToken cancellation)
    {
        var rows = await connection.ListAsync(
            $"""
            SELECT insee, name, siren, department, region, population, postal_codes, former_names, epci, ept
            FROM code_book_commune WHERE vintage = {vintage} ORDER BY insee
            """,
            reader => (Commune: Commune(reader, texts), Epci: Kept(reader, 8, texts), Ept: Kept(reader, 9, texts)), cancellation);
        var epci = rows.Where(row => row.Epci is not null).ToLookup(row => row.Epci, row => row.Commune.Insee);
        var ept = rows.Where(row => row.Ept is not null).ToLookup(row => row.Ept, row => row.Commune.Insee);
        return new CodeBookYear(vintage, rows.Select(row => row.Commune), await connection.ListAsync(
            $"SELECT siren, name, kind FROM code_book_epci WHERE vintage = {vintage} ORDER BY siren",
            reader => Epci(reader, reader.GetString(2) == EpciKind.Ept ? ept : epci), cancellation));
    }

    /// <summary>Outdated codes and the communes of the newest year that answer for them.</summary>
    public static async Task<Successions> SuccessionsAsync(NpgsqlConnection connection, CodeBookYear newest, CancellationToken cancellation) =>
        new(newest, await connection.ListAsync(
            "SELECT former_insee, insee, former_name FROM commune_succession ORDER BY former_insee, insee",
            reader => new Succession(InseeCode.Parse(reader.GetString(0)), InseeCode.Parse(reader.GetString(1)), reader.OptionalText(2)),
            cancellation));

    /// <summary>Departments or regions of a year.</summary>
    /// <param name="connection">The connection of the import.</param>
    /// <param name="kind">One of those of <see cref="CodeBookTables"/>.</param>
    /// <param name="vintage">The year.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<IReadOnlyList<AreaRow>> AreasAsync(
        NpgsqlConnection connection, string kind, int vintage, CancellationToken cancellation) => await connection.ListAsync(
        $"SELECT code, name FROM code_book_area WHERE vintage = {vintage} AND kind = '{kind}' ORDER BY code",
        reader => new AreaRow(reader.GetString(0), reader.GetString(1)), cancellation);

    private static CommuneRow Commune(NpgsqlDataReader reader, Dictionary<string, string> texts) => new(
        IsCurrent: true, InseeCode.Parse(Kept(reader, 0, texts)), Kept(reader, 1, texts)!,
        Kept(reader, 2, texts) is { } siren ? EpciCode.Parse(siren) : null, Kept(reader, 3, texts), Kept(reader, 4, texts), Successor: null,
        reader.IsDBNull(5) ? null : reader.GetInt32(5), Kept(reader.GetFieldValue<string[]>(6), texts), FormerCodes: [])
    {
        FormerNames = Kept(reader.GetFieldValue<string[]>(7), texts),
    };

    private static string? Kept(NpgsqlDataReader reader, int column, Dictionary<string, string> texts) =>
        reader.OptionalText(column) is { } text ? Kept(text, texts) : null;

    private static string[] Kept(string[] values, Dictionary<string, string> texts) => Array.ConvertAll(values, value => Kept(value, texts));

    private static string Kept(string text, Dictionary<string, string> texts)
    {
        if (texts.TryGetValue(text, out var kept)) return kept;
        texts.Add(text, text);
        return text;
    }

    private static EpciRow Epci(NpgsqlDataReader reader, ILookup<string?, InseeCode> members) =>
        new(EpciCode.Parse(reader.GetString(0)), reader.GetString(1), reader.GetString(2), [.. members[reader.GetString(0)]]);
}
