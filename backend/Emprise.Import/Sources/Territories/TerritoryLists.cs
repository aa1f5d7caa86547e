using Emprise.Core.Codes;
using Emprise.Import.Areas;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Sources.CodeBook;

namespace Emprise.Import.Sources.Territories;

/// <summary>What the files of one import say of the territories of a phase, gathered while they are read.</summary>
internal sealed class TerritoryLists(Staging staging, int phase)
{
    private static readonly CsvLayout Layout = new(TerritoryRow.Required, TerritoryRow.Known);

    private readonly MemberResolution _resolution = new(staging.Book, staging.Vintage);
    private readonly Dictionary<TerritoryKey, string> _names = [];
    private readonly Dictionary<TerritoryKey, Dictionary<InseeCode, CommuneRow>> _communes = [];
    private readonly Dictionary<InseeCode, (TerritoryKey Territory, int Row)> _holders = [];
    private readonly Dictionary<(string Kind, EpciCode Siren), (TerritoryKey Territory, int Row)> _members = [];
    private readonly List<TerritoryMember> _named = [];

    /// <summary>Territories and their names.</summary>
    public IReadOnlyDictionary<TerritoryKey, string> Names => _names;

    /// <summary>Territories of which a row was refused.</summary>
    public HashSet<string> Refused { get; } = [];

    /// <summary>The members of all, each once.</summary>
    public IEnumerable<TerritoryMember> Members => _named
        .Concat(_communes.SelectMany(territory => _resolution.Members(territory.Key, territory.Value.Values))).Distinct();

    /// <summary>A table of communes or of groupings.</summary>
    public async Task ReadTableAsync(InputFile file, CancellationToken cancellation)
    {
        var account = staging.Account(file);
        await foreach (var row in TableFile.RowsAsync(file, Layout, account, cancellation))
        {
            account.CountRow();
            if (row.Fault is null) Take(row, TerritoryRow.OfTable(row, phase));
            if (row.Fault is not { } fault) continue;
            account.Reject(fault);
            Refuse(row);
        }
    }

    /// <summary>Territories with their polygons, which are handed on.</summary>
    public async IAsyncEnumerable<Boundary> ReadFeaturesAsync(
        InputFile file, BoundaryRows boundaries, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var account = staging.Account(file);
        var rows = RefusedAreNoted(GeoJsonFile.RowsAsync(file, staging.Options.Crs, account, cancellation), cancellation);
        var read = boundaries.ReadAsync(rows, account, TerritoryRow.Required[0], Feature, cancellation);
        await foreach (var boundary in read) yield return boundary;
    }

    private (string Code, string Name) Feature(RowFields row)
    {
        var territory = TerritoryRow.OfFeature(row, phase);
        Take(row, territory);
        return (territory.Key.ToString(), territory.Name);
    }

    // A row is refused further on, for its shape: whoever asks for the next row knows by then.
    private async IAsyncEnumerable<RowFields> RefusedAreNoted(
        IAsyncEnumerable<RowFields> rows, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            yield return row;
            if (row.Fault is not null) Refuse(row);
        }
    }

    private void Refuse(RowFields row)
    {
        if (row.OptionalText(TerritoryRow.IdField(row)) is { } code && TerritoryKey.TryParse($"{phase}-{code}", out var key)) Refused.Add(key.ToString());
    }

    private void Take(RowFields row, TerritoryRow territory)
    {
        if (row.Fault is not null) return;
        if (territory.Commune is not null) TakeCommune(row, territory.Key);
        var field = row.OptionalText(TerritoryRow.ListField) is null ? TerritoryRow.MemberField : TerritoryRow.ListField;
        foreach (var siren in territory.Sirens) TakeMember(row, field, territory.Key, siren);
        if (row.Fault is null) _names.TryAdd(territory.Key, territory.Name);
    }

    private void TakeCommune(RowFields row, TerritoryKey territory)
    {
        if (_resolution.Commune(row, TerritoryRow.CommuneField) is not { } commune) return;
        if (!_holders.TryAdd(commune.Insee, (territory, row.Row)))
        {
            var held = _holders[commune.Insee];
            var reason = held.Territory == territory ? Reasons.Duplicate(held.Row) : Reasons.AlreadyIn(held.Territory.ToString());
            // Two outdated codes may lead to one commune: then it is listed once, and no fault.
            if (held.Territory != territory || row.OptionalText(TerritoryRow.CommuneField) == commune.Insee.Value) Refuse(row, commune.Insee.Value, reason);
            return;
        }

        if (!_communes.TryGetValue(territory, out var communes)) _communes[territory] = communes = [];
        communes[commune.Insee] = commune;
    }

    private void TakeMember(RowFields row, string field, TerritoryKey territory, string text)
    {
        if (_resolution.Member(row, field, territory, text) is not { } member) return;
        if (_members.TryAdd((member.Kind, member.Siren), (territory, row.Row))) _named.Add(member);
        else if (_members[(member.Kind, member.Siren)] is var held && held.Territory != territory)
        {
            row.Refuse(field, text, Reasons.AlreadyIn(held.Territory.ToString()), 0);
        }
    }

    private static void Refuse(RowFields row, string value, string reason) => row.Refuse(TerritoryRow.CommuneField, value, reason, 0);
}
