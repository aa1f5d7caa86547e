using System.Globalization;
using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Areas;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;

namespace Emprise.Import.Sources.AdminExpress;

/// <summary><c>emprise import admin-express</c>: the boundaries of IGN, unchanged, or simplified in the edition CARTO.</summary>
public sealed class AdminExpressSource : Source
{
    public override string Verb => "admin-express";

    public override string Help => """
        Loads the boundaries of ADMIN EXPRESS COG (IGN), GeoPackage of the 3.x or the 4.0 column set.

        Read are the layers of communes, EPCI, departments and regions; communes are enough, the others are made of them. Boundaries are then
        official; those of the edition CARTO, which the file or layer name tells, are generalised. Coordinates are read in the reference
        system that the file states, of metropolitan France or overseas.

        Example: emprise import admin-express ADMIN-EXPRESS-COG.gpkg --vintage 2026
        """;

    public override string ManifestId => "admin-express";

    public override IReadOnlyList<string> FileEndings => [".gpkg"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        var found = staging.Files.SelectMany(AdminExpressPart.Of)
            .OrderBy(part => part.Quality == BoundaryQuality.Official ? 0 : 1).ToLookup(part => part.Layer);
        if (!found.Contains(AdminExpressLayer.Communes)) throw new ImportException(Missing(staging));
        var codes = new AreaCodes(staging.Book);
        foreach (var layer in AdminExpressLayer.All)
        {
            var boundaries = new BoundaryRows(staging, layer.Layer);
            foreach (var part in found[layer]) await StageAsync(staging, boundaries, part, codes, cancellation);
        }
    }

    public override Task MergeAsync(Merge merge, CancellationToken cancellation) => BoundaryMerge.RunAsync(merge, cancellation);

    private static async Task StageAsync(
        Staging staging, BoundaryRows boundaries, AdminExpressPart part, AreaCodes codes, CancellationToken cancellation)
    {
        var (file, name, layer, quality) = part;
        var account = staging.Account(file, name);
        var others = 0;
        var rows = GeoPackageFile.RowsAsync(file, name, staging.Options.Crs, account, cancellation);
        boundaries.Quality = quality;
        await staging.CopyAsync(BoundaryTable.Boundaries, boundaries.ReadAsync(rows, account, layer.Codes[0], Read, cancellation), cancellation);
        if (others > 0) account.Warn(Disagreement(others, staging.Vintage));

        (string Code, string Name) Read(RowFields row)
        {
            var (code, area) = AdminExpressRow.Read(row, layer, codes);
            var isCommune = row.Fault is null && layer == AdminExpressLayer.Communes;
            if (isCommune && AdminExpressRow.Disagrees(row, InseeCode.Parse(code), staging.Book, staging.Vintage)) others++;
            return (code, area);
        }
    }

    private static string Missing(Staging staging)
    {
        var names = staging.Files.SelectMany(file => GeoPackageFile.Layers(file.Path)).Distinct().ToList();
        var has = names.Count == 0 ? "none at all" : string.Join(", ", names);
        return staging.Files.Count == 1
            ? $"{staging.Files[0].Name} has no layer {AdminExpressLayer.Communes.Name}; it has {has}."
            : $"None of the {staging.Files.Count} files has a layer {AdminExpressLayer.Communes.Name}; they have {has}.";
    }

    private static string Disagreement(int communes, int vintage) => string.Create(
        CultureInfo.GetCultureInfo("fr-FR"),
        $"{communes:N0} commune(s) n'ont pas dans ce fichier l'intercommunalité que leur donne le code officiel géographique {vintage}, qui fait foi.");
}
