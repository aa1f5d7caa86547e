using Emprise.Core.Codes;
using Emprise.Core.Search;
using Emprise.Import.Commands;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.Territories;

/// <summary>
/// The names of the territories of both phases as Emprise carries them. A code means another territory in the other phase, and no file
/// says which phase it is of: names that match the other one betray it.
/// </summary>
internal sealed class KnownTerritories
{
    private const string File = "territory-members.csv";

    private readonly Dictionary<TerritoryKey, string> _names = [];

    private KnownTerritories()
    {
    }

    public static async Task<KnownTerritories> ReadAsync(CancellationToken cancellation)
    {
        var known = new KnownTerritories();
        var path = Path.Combine(DataFolder.Find([.. DataPlaces.All]), File);
        await foreach (var row in CsvFile.RowsAsync(path, ["phase", "territory", "name"], cancellation))
        {
            if (TerritoryKey.TryParse($"{row.Text("phase")}-{row.Text("territory")}", out var key)) known._names[key] = SearchText.Normalise(row.Text("name"));
        }

        return known;
    }

    /// <exception cref="ImportException">More of the names are those of the other phase.</exception>
    public void Check(int phase, IReadOnlyDictionary<TerritoryKey, string> told)
    {
        var other = 3 - phase;
        var (here, there) = (told.Count(pair => Is(phase, pair)), told.Count(pair => Is(other, pair)));
        if (there > here) throw new ImportException(TerritoryReasons.WrongPhase(phase, other, there, told.Count));
    }

    private bool Is(int phase, KeyValuePair<TerritoryKey, string> told) =>
        _names.TryGetValue(TerritoryKey.Of(phase, told.Key.Code), out var name) && name == SearchText.Normalise(told.Value);
}
