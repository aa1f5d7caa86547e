using Emprise.Import.Areas;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.Territories;

/// <summary><c>emprise import territories --phase 1|2</c>: the lists and perimeters that the ANCT publishes.</summary>
public sealed class TerritoriesSource : Source
{
    private const string Layer = "territories";

    private TerritoryLists? _lists;

    public override string Verb => "territories";

    public override string Help => """
        Loads the territories of one phase of the programme; the phase is in no file and must be told. Three kinds of file are read:

          communes    CSV  insee_com, lib_com, id_ti, lib_ti
          groupings   CSV  id_ti, lib_ti, siren_groupement, lib_groupement, nature_juridique
          perimeters  GeoJSON  id_territoire or id_ti, lib_territoire or lib_ti, liste_geo with the members where the file has them

        They replace the territories and members of the phase. An EPCI or EPT all of whose communes are listed is a member as a whole; codes
        are read in the code book of the file's year (--vintage). Perimeters are kept beside what is made of the communes. A file whose names
        are those of the other phase is refused.

        Example: emprise import territories communes-ti-phase2.csv --phase 2
        """;

    public override string ManifestId => "territories-official";

    public override bool TakesPhase => true;

    public override IReadOnlyList<string> FileEndings => [".csv", ".csv.gz", ".geojson", ".geojson.gz", ".json", ".json.gz"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        var phase = staging.Options.Phase ?? throw new ImportException("The phase must be told: --phase 1 or --phase 2.");
        var boundaries = new BoundaryRows(staging, Layer);
        _lists = new TerritoryLists(staging, phase);
        foreach (var file in staging.Files)
        {
            if (IsTable(file)) await _lists.ReadTableAsync(file, cancellation);
            else await staging.CopyAsync(BoundaryTable.Boundaries, _lists.ReadFeaturesAsync(file, boundaries, cancellation), cancellation);
        }

        (await KnownTerritories.ReadAsync(cancellation)).Check(phase, _lists.Names);
        await staging.CopyAsync(
            TerritoryTables.Listings(staging.Entry.Id, staging.Vintage), _lists.Names.ToAsyncEnumerable(), cancellation);
        await staging.CopyAsync(TerritoryTables.Members, _lists.Members.ToAsyncEnumerable(), cancellation);
    }

    public override Task MergeAsync(Merge merge, CancellationToken cancellation) =>
        new TerritoriesMerge(merge, merge.Staging.Options.Phase!.Value, _lists!.Refused).RunAsync(cancellation);

    private static bool IsTable(InputFile file) => file.Name.Contains(".csv", StringComparison.OrdinalIgnoreCase);
}
