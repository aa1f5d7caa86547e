using System.Security.Cryptography;
using System.Text;
using Emprise.Core.Model;
using Emprise.Import.Official;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Emprise.Import.Tests.Embedded;
using Xunit;

namespace Emprise.Import.Tests.Areas;

/// <summary>The sample of two departments in a database, and official files that a test makes for it.</summary>
internal sealed class OfficialSample : IAsyncDisposable
{
    private OfficialSample(SampleFolder folder, EmbeddedDatabase database) => (Folder, Database) = (folder, database);

    public SampleFolder Folder { get; }

    public EmbeddedDatabase Database { get; }

    public static async Task<OfficialSample> CreateAsync()
    {
        var sample = new OfficialSample(new SampleFolder(), await EmbeddedDatabase.CreateAsync());
        await sample.Database.ImportAsync(sample.Folder.Root);
        return sample;
    }

    public Task<ImportReport> LoadAsync(Emprise.Import.Sources.Source source, string name, string content, int? vintage = null, int? phase = null, bool isForced = false) =>
        LoadAsync(source, name, Encoding.UTF8.GetBytes(content), vintage, phase, isForced);

    public Task<ImportReport> LoadAsync(Emprise.Import.Sources.Source source, string name, byte[] content, int? vintage = null, int? phase = null, bool isForced = false)
    {
        var folder = DataFolder.Open(Folder.Root);
        var path = Path.Combine(Folder.Checkout, name);
        File.WriteAllBytes(path, content);
        var checksum = Convert.ToHexStringLower(SHA256.HashData(content));
        var file = new InputFile(folder.Source(source.ManifestId), path, checksum) { Origin = ImportOrigin.File };
        return new SourceImport(Database.Source, folder, new Progress.Lines(TextWriter.Synchronized(Database.Screen))).RunAsync(
            new ImportRequest(source, name, [file], new ImportOptions(phase, vintage, null)), isForced, TestContext.Current.CancellationToken);
    }

    /// <summary>Present shapes of a table as GeoJSON under the publisher's fields: contours whose neighbours share their borders.</summary>
    public Task<string> ContoursAsync(string table, string code, string where) => Database.OneAsync<string>(
        $$"""
        SELECT jsonb_build_object('type', 'FeatureCollection', 'features', jsonb_agg(jsonb_build_object('type', 'Feature',
            'properties', jsonb_build_object('code', {{code}}, 'nom', name), 'geometry', ST_AsGeoJSON(geom, 6)::jsonb) ORDER BY {{code}}))::text
        FROM {{table}} WHERE {{where}}
        """);

    /// <summary>What the derived layers are: quality and shape of everything, without a word on when.</summary>
    public Task<string> AreasAsync() => Database.OneAsync<string>("""
        SELECT md5(string_agg(line, ',' ORDER BY line)) FROM (
            SELECT concat_ws(' ', insee, boundary_quality, boundary_source, md5(ST_AsBinary(geom))) AS line FROM commune
            UNION ALL SELECT concat_ws(' ', siren, boundary_quality, boundary_source, md5(ST_AsBinary(geom))) FROM epci
            UNION ALL SELECT concat_ws(' ', id, boundary_quality, boundary_source, md5(ST_AsBinary(geom))) FROM territory
            UNION ALL SELECT concat_ws(' ', code, boundary_quality, boundary_source, md5(ST_AsBinary(geom))) FROM department) AS lines
        """);

    public Task<IReadOnlyList<string>> QualitiesAsync(string from) =>
        Database.ColumnAsync($"SELECT boundary_quality || ' ' || count(*) FROM {from} GROUP BY boundary_quality ORDER BY 1");

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Folder.Dispose();
    }
}
