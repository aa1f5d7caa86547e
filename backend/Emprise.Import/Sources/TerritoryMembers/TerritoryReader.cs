using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources.CodeBook;

namespace Emprise.Import.Sources.TerritoryMembers;

/// <summary>Reads the territories of both phases and resolves their members in the newest code book.</summary>
public sealed class TerritoryReader(CodeBookYear newest, FileAccount account)
{
    private readonly Dictionary<EpciCode, EpciRow> _epci = newest.Epci.ToDictionary(row => row.Siren);

    private readonly Dictionary<EpciCode, InseeCode> _communes =
        newest.Communes.Values.Where(row => row.Siren is not null).ToDictionary(row => row.Siren!.Value, row => row.Insee);

    // A commune lies in one territory of a phase at most.
    private readonly Dictionary<(int Phase, InseeCode Commune), TerritoryKey> _taken = [];

    public async Task<IReadOnlyList<TerritoryEntry>> ReadAsync(CancellationToken cancellation)
    {
        var rows = await CsvFile.ReadAsync(account, MemberRow.Columns, MemberRow.Parse, row => row.Identity, cancellation);
        var members = rows.Select(row => (row.Value, Communes: Resolve(row))).Where(member => member.Communes.Count > 0);
        return [.. members.GroupBy(member => member.Value.Territory).Select(territory => new TerritoryEntry(
            territory.Key, territory.First().Value.Name, [.. territory.Select(member => member.Value)],
            [.. territory.SelectMany(member => member.Communes).Distinct()], account.File.Source.Id))];
    }

    private IReadOnlyList<InseeCode> Resolve(Numbered<MemberRow> row)
    {
        var (_, member) = row;
        var communes = CommunesOf(member);
        if (communes.Count == 0) account.Reject(Fault(row, Reasons.UnknownMember(member.Kind, newest.Vintage)));
        var rival = communes.Select(commune => _taken.GetValueOrDefault((member.Territory.Phase, commune)))
            .FirstOrDefault(holder => holder != default && holder != member.Territory);
        if (rival != default)
        {
            account.Reject(Fault(row, Reasons.AlreadyIn(rival.ToString())));
            return [];
        }

        foreach (var commune in communes) _taken[(member.Territory.Phase, commune)] = member.Territory;
        return communes;
    }

    private IReadOnlyList<InseeCode> CommunesOf(MemberRow member)
    {
        if (member.Kind == MemberRow.Commune) return _communes.TryGetValue(member.Siren, out var commune) ? [commune] : [];
        var isEpt = member.Kind == MemberRow.Ept;
        return _epci.TryGetValue(member.Siren, out var epci) && epci.Kind == EpciKind.Ept == isEpt ? epci.Members : [];
    }

    private static Rejection Fault(Numbered<MemberRow> row, string reason) => new(row.Row, "member_siren", row.Value.Siren.Value, reason);
}
