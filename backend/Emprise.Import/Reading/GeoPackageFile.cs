using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Microsoft.Data.Sqlite;

namespace Emprise.Import.Reading;

/// <summary>A GeoPackage, read where it lies and never written. A row is numbered by its identifier (fid).</summary>
public static class GeoPackageFile
{
    private static readonly byte[] Signature = "SQLi"u8.ToArray();

    /// <summary>The tables that hold features or attributes.</summary>
    /// <exception cref="ImportException">The file is no GeoPackage.</exception>
    public static IReadOnlyList<string> Layers(string path)
    {
        using var connection = Open(path);
        return Guarded(Path.GetFileName(path), () => GeoPackageLayer.Names(connection));
    }

    /// <summary>
    /// Streams the rows of a layer, or of a plain table. Its reference system is the one the file defines, else the one told. A row
    /// whose geometry is malformed is refused.
    /// </summary>
    /// <exception cref="ImportException">
    /// While rows are read: the file is no GeoPackage, damaged, without that layer, or of an unknown system.
    /// </exception>
    public static IAsyncEnumerable<RowFields> RowsAsync(
        InputFile file, string layer, int? epsg, FileAccount account, CancellationToken cancellation) =>
        Rows(file, layer, epsg, account, cancellation).ToAsyncEnumerable();

    private static IEnumerable<RowFields> Rows(
        InputFile file, string layer, int? epsg, FileAccount account, CancellationToken cancellation)
    {
        using var connection = Open(file.Path);
        var found = Guarded(file.Name, () => GeoPackageLayer.Find(connection, layer, file.Name));
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {(found.HasRowIds ? "rowid" : "NULL")}, layer.* FROM {Quoted(found.Table)} AS layer";
        using var reader = Guarded(file.Name, command.ExecuteReader);
        var rows = new GeoPackageRows(connection, reader, found, file.Name, epsg, account);
        while (Guarded(file.Name, rows.Next) is { } row)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    private static SqliteConnection Open(string path)
    {
        var name = Path.GetFileName(path);
        using (var file = OpenedFile.OpenPlain(path))
        {
            var first = OpenedFile.SignatureOf(file);
            if (first is [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', ..]) throw new ImportException($"{name} is packed: unpack the GeoPackage first.");
            if (!first.AsSpan().SequenceEqual(Signature)) throw new ImportException($"{name} is no GeoPackage.");
        }

        // Immutable: no lock and no journal beside the file, which may lie where nothing can be written. A log that was not yet
        // merged into the file holds rows, and must then be read.
        var hasLog = new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };
        var address = "file:" + string.Join('/', Path.GetFullPath(path).Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = address + (hasLog ? "" : "?immutable=1"),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        return Guarded(name, () =>
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name IN ('gpkg_contents', 'gpkg_geometry_columns')";
            return command.ExecuteScalar() is 2L ? connection : throw new ImportException($"{name} is a SQLite file, but no GeoPackage.");
        });
    }

    private static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException failure)
        {
            throw new ImportException($"{name} is damaged, cut or no GeoPackage ({failure.Message}): download it again.");
        }
    }

    private static string Quoted(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
