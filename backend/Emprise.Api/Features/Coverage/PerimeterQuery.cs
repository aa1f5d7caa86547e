using Emprise.Api.Database;
using Emprise.Api.Drawings;
using Emprise.Api.Http;
using Emprise.Core.Codes;

namespace Emprise.Api.Features.Coverage;

/// <summary>Finds the communes of what is asked for.</summary>
internal static class PerimeterQuery
{
    private const string Territory = "SELECT name FROM territory WHERE id = $1";

    private const string Members = "SELECT siren FROM territory_member WHERE territory = $1 ORDER BY kind, siren";

    /// <summary>The perimeter; null where there is no such territory.</summary>
    public static async Task<Perimeter?> FindAsync(Asked asked, Snapshot data, CancellationToken cancellation)
    {
        var vintages = await CodeBookQuery.VintagesAsync(data, cancellation);
        if (vintages.Count == 0) throw new MalformedInputException(null, "No code book is loaded yet.");
        var vintage = asked.Vintage ?? vintages[^1];
        if (!vintages.Contains(vintage)) throw new MalformedInputException("vintage", $"'vintage' must be one of: {string.Join(", ", vintages)}.");
        return asked switch
        {
            AskedTerritory territory => await OfTerritoryAsync(territory.Key, vintage, vintages, data, cancellation),
            AskedCodes codes => await OfCodesAsync(PerimeterIdentity.Codes, codes.Codes, vintage, vintages, data, cancellation),
            AskedDrawing drawing => await OfDrawingAsync(drawing.Drawing, vintage, vintages, data, cancellation),
            _ => throw new InvalidOperationException($"Coverage of {asked.GetType().Name}."),
        };
    }

    private static async Task<Perimeter?> OfTerritoryAsync(
        TerritoryKey key, int vintage, IReadOnlyList<int> vintages, Snapshot data, CancellationToken cancellation)
    {
        var name = await data.ListAsync(Territory, [key.ToString()], row => row.GetString(0), cancellation);
        if (name is not [var called]) return null;
        var members = await data.ListAsync(Members, [key.ToString()], row => row.GetString(0), cancellation);
        var identity = new PerimeterIdentity(PerimeterIdentity.TerritorySource, key.ToString(), called, key.Phase);
        return await OfCodesAsync(identity, members, vintage, vintages, data, cancellation);
    }

    private static async Task<Perimeter> OfCodesAsync(
        PerimeterIdentity identity, IReadOnlyList<string> texts, int vintage, IReadOnlyList<int> vintages, Snapshot data, CancellationToken cancellation)
    {
        var codes = texts.Select(WrittenCode.Of).ToList();
        var resolution = new CodeResolution(await CodeBookExtract.ReadAsync(codes, data, cancellation), vintage);
        resolution.Resolve(codes);
        var outdated = await OutdatedAsync(resolution, vintage, data, cancellation);
        var unknown = await Suggestions.ForAsync(resolution.Unknown, vintage, data, cancellation);
        return new Perimeter(identity, vintages, resolution.Membership, [.. resolution.Issues, .. outdated, .. unknown], null);
    }

    private static async Task<IEnumerable<Issue>> OutdatedAsync(
        CodeResolution resolution, int vintage, Snapshot data, CancellationToken cancellation)
    {
        if (resolution.OutdatedEpci.Count == 0) return [];
        var heirs = resolution.OutdatedEpci.Select(outdated => outdated.Heir).OfType<string>().Distinct().ToList();
        var names = (await CodeBookQuery.EpciAsync(heirs, data, cancellation)).Where(row => row.Vintage == vintage).ToDictionary(row => row.Siren, row => row.Name);
        return resolution.OutdatedEpci.Select(outdated => Issues.OutdatedEpci(outdated.Code.Text, outdated.Epci, vintage,
            outdated.Heir is { } heir && names.TryGetValue(heir, out var name) ? new CodedName(heir, name) : null));
    }

    private static async Task<Perimeter> OfDrawingAsync(
        Drawing drawing, int vintage, IReadOnlyList<int> vintages, Snapshot data, CancellationToken cancellation)
    {
        var cut = await DrawingQuery.CutAsync(drawing, data, cancellation);
        var met = cut.Visible.ToList();
        var kin = await CodeBookQuery.KinAsync(met, data, cancellation);
        var rows = await CodeBookQuery.RowsAsync([], [.. met.Union(kin)], data, cancellation);
        cut = await WithOutsideAsync(cut, rows, data, cancellation);
        var named = rows.Where(row => row.Vintage == vintage && cut.PieceOf(row).IsInside).Select(row => row.Insee).ToHashSet();
        var membership = new Membership(vintage, new HashSet<string>(), named, rows);
        return new Perimeter(PerimeterIdentity.Polygon, vintages, membership, drawing.IsRepaired ? [Issues.Repaired] : [], cut);
    }

    // Of a commune that was divided since, parts may lie outside: they count as its ground too.
    private static async Task<Cut> WithOutsideAsync(Cut cut, IReadOnlyList<CodeBookRow> rows, Snapshot data, CancellationToken cancellation)
    {
        var outside = rows.Where(row => row.Grounds.Count > 1).SelectMany(row => row.Grounds).Distinct().Where(ground => !cut.Pieces.ContainsKey(ground)).ToList();
        if (outside.Count == 0) return cut;
        var facts = await GroundQuery.FactsAsync(outside, data, cancellation);
        return cut with { Pieces = cut.Pieces.Concat(facts.Values.Select(fact => KeyValuePair.Create(fact.Insee, new Piece(0, fact.AreaHectares)))).ToDictionary() };
    }
}
