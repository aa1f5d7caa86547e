using Emprise.Core.Model;
using Emprise.Import.Areas;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;

namespace Emprise.Import.Sources.Contours;

/// <summary>
/// <c>emprise import communes|epci|departments|regions</c>: the contours that Etalab publishes, one source for each layer. The publisher has
/// simplified them, from 5 m to 1 km: their quality is <see cref="BoundaryQuality.Generalised"/>.
/// </summary>
public sealed class ContoursSource : Source
{
    private readonly Func<RowFields, AreaCodes, (string Code, string Name)> _read;
    private readonly string _follows;

    private ContoursSource(string verb, string follows, Func<RowFields, AreaCodes, (string Code, string Name)> read) =>
        (Verb, _follows, _read) = (verb, follows, read);

    public static ContoursSource Communes { get; } = new(
        "communes", "EPCI, departments, regions and territories are made of the communes, so that this file alone replaces every schematic boundary.",
        ContourRow.Commune);

    public static ContoursSource Epci { get; } = new("epci", Alone, ContourRow.Epci);

    public static ContoursSource Departments { get; } = new("departments", Alone, ContourRow.Department);

    public static ContoursSource Regions { get; } = new("regions", Alone, ContourRow.Region);

    private const string Alone =
        "They are shown where the communes that they are made of have no boundary as good: else the communes' own lines are, which neighbours share.";

    public override string Verb { get; }

    public override string Help => $"""
        Loads boundaries of the layer {Verb}: GeoJSON, plain or .gz, with the fields code and nom (contours-administratifs of Etalab).

        {_follows} A file of one department replaces these only. Codes of any loaded year of the code book are understood.

        Example: emprise import {Verb} {Verb}-50m.geojson.gz --vintage 2026
        """;

    public override string ManifestId => $"contours-{Verb}";

    public override IReadOnlyList<string> FileEndings => [".geojson", ".geojson.gz", ".json", ".json.gz"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        var codes = new AreaCodes(staging.Book);
        var boundaries = new BoundaryRows(staging, Verb);
        foreach (var file in staging.Files)
        {
            var account = staging.Account(file);
            var rows = GeoJsonFile.RowsAsync(file, staging.Options.Crs, account, cancellation);
            await staging.CopyAsync(
                BoundaryTable.Boundaries, boundaries.ReadAsync(rows, account, ContourRow.Code, row => _read(row, codes), cancellation), cancellation);
        }
    }

    public override Task MergeAsync(Merge merge, CancellationToken cancellation) => BoundaryMerge.RunAsync(merge, cancellation);
}
