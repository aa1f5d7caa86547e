using Emprise.Import.Pipeline;
using Emprise.Import.Search;
using Npgsql;

namespace Emprise.Import.Areas;

/// <summary>
/// Derives every layer of areas, and what the search box finds of them, from the base tables: code book, town halls, territories and
/// boundaries. Runs inside the transaction of whoever changed one of them; one layer at a time is held in memory beside the communes.
/// </summary>
public sealed class AreasRebuild
{
    private readonly NpgsqlConnection _connection;
    private readonly BulkWriter _writer;
    private readonly Progress _progress;
    private readonly AreaLayers _layers;
    private readonly CommunePlaces _places;
    private readonly AreaTables _tables;
    private readonly CommuneShapes _communes;

    private AreasRebuild(NpgsqlConnection connection, Progress progress, AreaBook book, CommuneShapes communes)
    {
        (_connection, _writer, _progress) = (connection, new BulkWriter(connection), progress);
        _places = new CommunePlaces(book);
        (_layers, _tables, _communes) = (new AreaLayers(book, _places), new AreaTables(book), communes);
    }

    /// <param name="connection">The connection of the import, in its transaction.</param>
    /// <param name="progress">Who waits.</param>
    /// <param name="cancellation">Stops the work; the transaction is then to be given up.</param>
    /// <exception cref="ImportException">No code book is loaded.</exception>
    public static async Task RunAsync(NpgsqlConnection connection, Progress progress, CancellationToken cancellation)
    {
        progress.Begin("Choosing the boundary of every commune");
        await CodeHeirs.MakeAsync(connection, cancellation);
        var book = await AreaBookReader.ReadAsync(connection, cancellation);
        var rebuild = new AreasRebuild(connection, progress, book, await CommuneShapes.ReadAsync(connection, book, cancellation));
        await rebuild.WriteAsync(cancellation);
        await rebuild._writer.ReplaceAsync(SearchTable.Areas, SearchEntries.OfAreas(book, rebuild._layers), cancellation);
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        _progress.Begin("Generalising and writing the communes");
        await ReplaceAsync(
            _tables.Communes, _layers.Communes, place => place.Commune.Insee.Value, AreaCoverage.OfCommunes(_communes), cancellation);
        _progress.Begin("Dissolving and writing the EPCI");
        await ReplaceAsync(
            _tables.Epci, _layers.Epci, epci => epci.Epci.Siren.Value,
            await ShapesAsync("epci", [place => place.Epci?.Siren.Value, place => place.Ept?.Siren.Value], cancellation), cancellation);
        _progress.Begin("Dissolving and writing the territories");
        await ReplaceAsync(
            _tables.Territories, _layers.Territories, territory => territory.Territory.Key.ToString(),
            await ShapesAsync("territories", [place => place.Territory1?.Key.ToString(), place => place.Territory2?.Key.ToString()], cancellation),
            cancellation);
        _progress.Begin("Dissolving and writing departments and regions");
        await ReplaceAsync(
            _tables.Departments, _layers.Departments, department => department.Area.Code,
            await ShapesAsync("departments", [place => place.Department?.Code], cancellation), cancellation);
        await ReplaceAsync(
            _tables.Regions, _layers.Regions, region => region.Area.Code,
            await ShapesAsync("regions", [place => place.Region?.Code], cancellation), cancellation);
    }

    // Each grouping is a coverage of its own: an EPT lies inside its EPCI, and the phases of territories overlap.
    private async Task<Dictionary<string, Shape>> ShapesAsync(
        string layer, IReadOnlyList<Func<CommunePlace, string?>> groupings, CancellationToken cancellation)
    {
        var shapes = new Dictionary<string, Shape>();
        foreach (var grouping in groupings)
        {
            var coverage = await AreaCoverage.OfGroupsAsync(_connection, layer, _communes, insee => grouping(_places[insee]), cancellation);
            foreach (var (key, shape) in coverage) shapes.Add(key, shape);
        }

        return shapes;
    }

    private Task ReplaceAsync<T>(
        BulkTable<Drawn<T>> table, IEnumerable<T> areas, Func<T, string> key, Dictionary<string, Shape> shapes, CancellationToken cancellation) =>
        _writer.ReplaceAsync(table, areas.Select(area => new Drawn<T>(area, shapes[key(area)])), cancellation);
}
