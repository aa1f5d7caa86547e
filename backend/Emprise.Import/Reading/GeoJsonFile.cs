using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Reading;

/// <summary>
/// GeoJSON, packed by gzip or not: a FeatureCollection, one Feature, or features line by line. A row is a feature, numbered from 1.
/// </summary>
public static class GeoJsonFile
{
    private const int Wgs84 = 4326;

    /// <summary>
    /// Streams the features, one in memory at a time. Their reference system is the <c>crs</c> member's, else the one told, else WGS84.
    /// A malformed feature is a refused row.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="epsg">The reference system that was told, for a file that names none.</param>
    /// <param name="account">Where heights that are dropped are counted.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ImportException">While rows are read: the file is cut, damaged, no GeoJSON or of an unknown system.</exception>
    public static IAsyncEnumerable<RowFields> RowsAsync(
        InputFile file, int? epsg, FileAccount account, CancellationToken cancellation) =>
        Rows(file, epsg, account, cancellation).ToAsyncEnumerable();

    private static IEnumerable<RowFields> Rows(InputFile file, int? epsg, FileAccount account, CancellationToken cancellation)
    {
        using var stream = OpenedFile.Open(file.Path);
        var features = new JsonFeatures(stream, file.Name);
        var feature = new JsonFeature(account);
        int? system = null;
        while (NextRow() is { } row)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }

        if (features.Crs is { } member && JsonCrs.EpsgOf(member) is { } late && late != system) throw new ImportException(
            $"{file.Name} names its reference system (EPSG:{late}) after its features: tell it with --crs {late}.");

        FileRow? NextRow()
        {
            if (!features.Next(out var json)) return null;
            if (system is null)
            {
                system = SystemOf(features, epsg, account);
                Reprojection.Require(system.Value);
            }

            var row = feature.Read(json, features.Count, system.Value);
            if (feature.IsFeature || features.IsListed || features.Count > 1 || row.Fault!.Field == "feature") return row;
            throw new ImportException($"{file.Name} is not GeoJSON: neither a collection of features nor a feature.");
        }
    }

    private static int SystemOf(JsonFeatures features, int? told, FileAccount account)
    {
        if (features.Crs is not { } member || member.AsSpan().SequenceEqual("null"u8)) return told ?? Wgs84;
        if (JsonCrs.EpsgOf(member) is not { } named)
        {
            account.Warn($"Le système de coordonnées que le fichier nomme n'est pas compris : EPSG:{told ?? Wgs84} est supposé.");
            return told ?? Wgs84;
        }

        if (told is { } other && other != named)
        {
            account.Warn($"Le fichier est en EPSG:{named}, c'est écrit dedans : l'option --crs {other} n'est pas suivie.");
        }

        return named;
    }
}
