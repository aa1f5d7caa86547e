using System.Text.Json;
using Emprise.Core.Geography;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using NetTopologySuite.Geometries;
using Npgsql;

namespace Emprise.Import.Export;

/// <summary>What was exported.</summary>
/// <param name="Zones">Zones in the file.</param>
/// <param name="Plots">Plots in the file.</param>
/// <param name="Elsewhere">Sites left out because another reference system is made for their department, by its EPSG code.</param>
public sealed record CnigExportReport(long Zones, long Plots, IReadOnlyDictionary<int, int> Elsewhere);

/// <summary>
/// Writes the current zones and plots as a GeoPackage of the CNIG standard "sites économiques" 1.0.1. The file appears whole or not at all.
/// </summary>
public sealed class CnigExport(NpgsqlDataSource database, ExportSystem system)
{
    private const string Sites = """
        SELECT id, kind, stated::text, CASE WHEN geometry_precision <> 'commune' THEN geom END, department,
            source, vintage, subkind, status, stage, area_hectares, usable_hectares, available_hectares, insee, commune, epci, epci_name,
            territory1, territory2, updated_on, geometry_precision, name
        FROM industrial_land WHERE kind IN ('zone', 'plot') AND retired_on IS NULL ORDER BY id
        """;

    private readonly Reprojection _reprojection = Reprojection.Between(Wgs84.Srid, system.Epsg);
    private readonly Dictionary<int, int> _elsewhere = [];

    /// <param name="path">The file to write.</param>
    /// <param name="replaces">Whether a file that is there may be replaced.</param>
    /// <param name="cancellation">Stops the export; nothing is then written.</param>
    /// <exception cref="ImportException">The file is there already.</exception>
    public async Task<CnigExportReport> RunAsync(string path, bool replaces, CancellationToken cancellation)
    {
        if (File.Exists(path) && !replaces) throw new ImportException($"{path} is there already: --force replaces it.");
        var partial = $"{path}.{Guid.NewGuid():N}.partial";
        try
        {
            var report = await WriteAsync(partial, cancellation);
            File.Move(partial, path, overwrite: replaces);
            return report;
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private async Task<CnigExportReport> WriteAsync(string path, CancellationToken cancellation)
    {
        using var package = new CnigGeoPackage(path, system);
        using var zones = package.Open(CnigLayer.Zones, system.Epsg);
        using var plots = package.Open(CnigLayer.Plots, system.Epsg);
        using var complement = package.OpenComplement();
        await using var command = database.CreateCommand(Sites);
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            if (rows.GetString(1) == LandVocabulary.Zone) Add(rows, CnigLayer.Zones, zones, complement);
            else Add(rows, CnigLayer.Plots, plots, complement);
        }

        foreach (var table in new[] { zones, plots, complement }) table.Close();
        package.Complete();
        return new CnigExportReport(zones.Rows, plots.Rows, _elsewhere);
    }

    private void Add(NpgsqlDataReader row, CnigLayer layer, GeoPackageTable table, GeoPackageTable complement)
    {
        if (ExportSystem.For(TextOf(row, 4)) is var made && made != system)
        {
            _elsewhere[made.Epsg] = _elsewhere.GetValueOrDefault(made.Epsg) + 1;
            return;
        }

        var id = row.GetString(0);
        var localId = id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var shape = CnigShape.Of(row.IsDBNull(3) ? null : row.GetFieldValue<Geometry>(3), layer, _reprojection);
        var cells = new CnigCells(layer, StatedOf(row, layer, localId));
        table.Add(cells.Values, shape.Fitted);
        complement.Add(
            [layer.Name, localId, id, .. Typed(row), cells.Rest, shape.Text], shape: null);
    }

    // A site that no file of the standard told (yet) has its typed columns only.
    private static Dictionary<string, string> StatedOf(NpgsqlDataReader row, CnigLayer layer, string localId)
    {
        var stated = JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(2))!;
        stated.TryAdd(layer == CnigLayer.Zones ? "site_id" : "terr_id", localId);
        if (layer == CnigLayer.Zones) stated.TryAdd("site_nom", row.GetString(21));
        return stated;
    }

    private static IEnumerable<object?> Typed(NpgsqlDataReader row)
    {
        yield return row.GetString(5);
        yield return Convert.ToInt64(row.GetValue(6), System.Globalization.CultureInfo.InvariantCulture);
        yield return row.GetString(1);
        for (var column = 7; column <= 20; column++) yield return Plain(row, column);
    }

    private static object? Plain(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetValue(column) switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        var value => value,
    };

    private static string? TextOf(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
