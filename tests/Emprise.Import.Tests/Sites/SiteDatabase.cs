using System.Text;
using System.Text.Json;
using Emprise.Core.Codes;
using Emprise.Core.Database;
using Emprise.Fixtures;
using Emprise.Import.Pipeline;
using Emprise.Import.Sites;
using Emprise.Import.Sources;
using Emprise.Import.Sources.CodeBook;
using Npgsql;
using Xunit;

namespace Emprise.Import.Tests.Sites;

/// <summary>A database with four communes of three EPCI, one of them in La Réunion, and imports of small files into it.</summary>
public sealed class SiteDatabase : IAsyncDisposable
{
    private const string Communes = """
        INSERT INTO commune (insee, name, department, region, epci, epci_name, territory2, territory2_name, population, area_hectares,
            postal_codes, town_hall, source, vintage, boundary_quality, geom)
        SELECT insee, name, CASE WHEN insee LIKE '97%' THEN left(insee, 3) ELSE left(insee, 2) END, '24', epci, 'EPCI', '2-ti-1', 'Territoire', 100, 1000, '{}', ST_SetSRID(ST_MakePoint(lon, lat), 4326),
            'test', 2026, 'schematic', ST_Multi(ST_MakeEnvelope(lon - 0.1, lat - 0.1, lon + 0.1, lat + 0.1, 4326))
        FROM (VALUES ('80021', 'Amiens', '200018653', 2.3, 49.9), ('80024', 'Argoeuves', '200018653', 2.22, 49.95),
            ('01004', 'Ambérieu', '240100883', 5.35, 45.95), ('97411', 'Saint-Denis', '249740119', 55.45, -20.9)) AS place (insee, name, epci, lon, lat);
        INSERT INTO epci (siren, name, kind, communes, population, area_hectares, source, vintage, boundary_quality, geom)
        SELECT epci, 'EPCI', 'CC', count(*), 100, 1000, 'test', 2026, 'schematic', ST_Multi(ST_Union(geom)) FROM commune GROUP BY epci;
        """;

    private static readonly IReadOnlyList<SourceEntry> Entries = JsonSerializer.Deserialize<List<SourceEntry>>(
        File.ReadAllText(Path.Combine(Repository.Root, "data", "geo", "sources.json")), JsonSerializerOptions.Web)!;

    private readonly ThrowawayDatabase _database;
    private readonly string _folder = Directory.CreateTempSubdirectory("emprise sites é ").FullName;

    private SiteDatabase(ThrowawayDatabase database) => (_database, Source) = (database, GeoDbContext.CreateDataSource(database.Address));

    public NpgsqlDataSource Source { get; }

    /// <summary>80021 is also what 80022, an outdated code, leads to.</summary>
    public static CodeBooks Book { get; } = BookOf();

    public static async Task<SiteDatabase> CreateAsync()
    {
        var database = new SiteDatabase(await ThrowawayDatabase.CreateWithSchemaAsync());
        await database.RunAsync(Communes);
        return database;
    }

    /// <summary>Reads files as a check does: no database.</summary>
    public static async Task<FileAccount> CheckAsync(Source source, string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("emprise-check-").FullName;
        var file = Path.Combine(folder, name);
        await File.WriteAllTextAsync(file, text);
        var ledger = new Ledger();
        var entry = Entry(source);
        await source.StageAsync(StagingOf(entry, [new InputFile(entry, file, name)], ledger, null), TestContext.Current.CancellationToken);
        Directory.Delete(folder, recursive: true);
        return ledger.Accounts.Single();
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Imports texts as files of those names.</summary>
    public async Task<SiteImport> ImportAsync(Source source, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) await File.WriteAllTextAsync(PathOf(name), text, Encoding.UTF8);
        return await ImportAsync(source, [.. files.Select(file => PathOf(file.Name))]);
    }

    public async Task<SiteImport> ImportAsync(Source source, IReadOnlyList<string> paths)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var entry = Entry(source);
        var ledger = new Ledger();
        await using var connection = await Source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var files = paths.Select(path => new InputFile(entry, path, Convert.ToHexString(
            System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))))).ToList();
        var staging = StagingOf(entry, files, ledger, connection);
        await source.StageAsync(staging, cancellation);
        var merge = new Merge(connection, staging);
        await source.MergeAsync(merge, cancellation);
        await SiteRefresh.RunAsync(connection, areasChanged: false, cancellation);
        await transaction.CommitAsync(cancellation);
        return new SiteImport(ledger.Accounts, merge.Unchanged, merge.Retired);
    }

    public async Task RunAsync(string sql) => await Source.CreateCommand(sql).ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

    /// <summary>A query of one column, joined by blanks.</summary>
    public async Task<string> TextAsync(string sql)
    {
        await using var command = Source.CreateCommand($"SELECT string_agg(answer::text, ' ') FROM ({sql}) AS asked (answer)");
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken) as string ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static SourceEntry Entry(Source source) => Entries.Single(entry => entry.Id == source.ManifestId);

    private static Staging StagingOf(SourceEntry entry, IReadOnlyList<InputFile> files, Ledger ledger, NpgsqlConnection? connection) =>
        new(entry, files, new ImportOptions(null, null, null), Book, ledger, new Progress.Lines(TextWriter.Null), connection);

    private static CodeBooks BookOf()
    {
        CommuneRow[] communes =
        [
            Commune("80021", "Amiens", ["80022"]), Commune("80024", "Argoeuves", []), Commune("01004", "Ambérieu", []),
            Commune("97411", "Saint-Denis", []),
        ];
        var year = new CodeBookYear(2026, communes, []);
        return new CodeBooks(year, [], new Successions(year, Array.Empty<CodeBookYear>()));
    }

    private static CommuneRow Commune(string insee, string name, string[] former) =>
        new(true, InseeCode.Parse(insee), name, null, insee[..(insee.StartsWith("97", StringComparison.Ordinal) ? 3 : 2)], "24", null, 100, [], [.. former.Select(InseeCode.Parse)]);
}

/// <summary>What an import told.</summary>
public sealed record SiteImport(IReadOnlyList<FileAccount> Accounts, int Unchanged, int Retired)
{
    public IEnumerable<string> Warnings => Accounts.SelectMany(account => account.Warnings);

    public int Loaded => Accounts.Sum(account => account.Loaded);

    public IEnumerable<Rejection> Rejections => Accounts.SelectMany(account => account.Rejections);
}
