using Emprise.Api.Database;

namespace Emprise.Api.Features.Coverage;

/// <summary>What the code book says of the codes that are asked for.</summary>
/// <param name="Rows">In every year, the communes of the EPCI, and the communes.</param>
/// <param name="Epci">The EPCI and EPT in every year, the oldest first.</param>
/// <param name="BySiren">INSEE codes of communes by their SIREN.</param>
/// <param name="Heirs">Communes of today for codes that are none any more, and what these were called.</param>
internal sealed record CodeBookExtract(
    IReadOnlyList<CodeBookRow> Rows, ILookup<string, EpciRow> Epci, IReadOnlyDictionary<string, string> BySiren,
    IReadOnlyDictionary<string, (CodedName Heir, string? FormerName)> Heirs)
{
    private ILookup<string, CodeBookRow> ByInsee { get; } = Rows.ToLookup(row => row.Insee);

    /// <summary>A commune in the years that have it, the latest first.</summary>
    public IEnumerable<CodeBookRow> Commune(string insee) => ByInsee[insee].OrderByDescending(row => row.Vintage);

    public static async Task<CodeBookExtract> ReadAsync(IReadOnlyCollection<WrittenCode> codes, Snapshot data, CancellationToken cancellation)
    {
        var sirens = codes.Select(code => code.Siren).OfType<string>().Distinct().ToList();
        var epci = (await CodeBookQuery.EpciAsync(sirens, data, cancellation)).ToLookup(row => row.Siren);
        var others = sirens.Where(siren => !epci.Contains(siren)).ToList();
        var bySiren = others.Count == 0 ? [] : await CodeBookQuery.BySirenAsync(others, data, cancellation);
        var communes = codes.Select(code => code.Insee).OfType<string>().Concat(bySiren.Select(pair => pair.Insee)).Distinct().ToList();
        var heirs = communes.Count == 0 ? [] : await CodeBookQuery.HeirsAsync(communes, data, cancellation);
        var ground = communes.Concat(heirs.Select(heir => heir.Heir.Code)).Distinct().ToList();
        var kin = ground.Count == 0 ? [] : await CodeBookQuery.KinAsync(ground, data, cancellation);
        var rows = await CodeBookQuery.RowsAsync(sirens, [.. ground.Union(kin)], data, cancellation);
        return new CodeBookExtract(rows, epci, bySiren.ToDictionary(pair => pair.Siren, pair => pair.Insee),
            heirs.ToDictionary(heir => heir.Former, heir => (heir.Heir, heir.FormerName)));
    }
}
