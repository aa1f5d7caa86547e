using Emprise.Core.Codes;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;

namespace Emprise.Import.Sources.EpciMembers;

/// <summary><c>emprise import epci-members</c>: who is a member of which EPCI, in a year.</summary>
public sealed class EpciMembersSource : Source
{
    private const int AllDepartments = 90;

    private int _vintage;

    public override string Verb => "epci-members";

    public override string Help => """
        Loads the composition of the EPCI with own tax that the DGCL publishes each year (xlsx: siren, insee, siren_membre, pmun_2026 …).

        The membership of that year replaces the one that Emprise has; the year is read from the column pmun_YYYY, or told with --vintage. A
        year newer than all others becomes the one in which areas are drawn: departments, regions, EPT and the communes without an EPCI are
        carried over from the year before. In departments that the file does not cover, membership stays as it was.

        Example: emprise import epci-members epcicom2026.xlsx
        """;

    public override string ManifestId => "epci-members";

    public override IReadOnlyList<string> FileEndings => [".xlsx"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        var known = KnownCommunes(staging.Book);
        var placed = staging.IsCheck ? [] : await EpciMembersMerge.PlacedAsync(staging, cancellation);
        var members = new List<EpciMembersRow>();
        foreach (var file in staging.Files)
        {
            var account = staging.Account(file);
            var rows = await Rows.ReadAsync(
                WorkbookFile.RowsAsync(file, EpciMembersRow.Columns, account, cancellation), account,
                row => Parse(row, staging, known, placed), row => row.Identity, cancellation);
            members.AddRange(rows.Select(row => row.Value));
            Warn(account, [.. rows.Select(row => row.Value)]);
        }

        if (members.Count == 0) return;
        members = [.. members.DistinctBy(member => member.Commune)];
        await staging.CopyAsync(EpciMembersTables.Communes(_vintage), members.ToAsyncEnumerable(), cancellation);
        await staging.CopyAsync(
            EpciMembersTables.Epci(_vintage), members.DistinctBy(member => member.Epci).ToAsyncEnumerable(), cancellation);
    }

    public override Task MergeAsync(Merge merge, CancellationToken cancellation) => new EpciMembersMerge(merge, _vintage).RunAsync(cancellation);

    private EpciMembersRow Parse(RowFields row, Staging staging, HashSet<InseeCode> known, HashSet<string> placed)
    {
        if (_vintage == 0) _vintage = staging.Options.Vintage ?? EpciMembersRow.VintageOf(row) ?? staging.Entry.Vintage;
        var member = EpciMembersRow.Parse(row, _vintage);
        if (row.Fault is null && !known.Contains(member.Commune) && !placed.Contains(member.Commune.Value))
        {
            row.Refuse(EpciMembersRow.CommuneField, member.Commune.Value, EpciMembersReasons.UnknownCommune, 0);
        }

        return member;
    }

    // Communes of any loaded year: one that has been made a commune again is known from before.
    private static HashSet<InseeCode> KnownCommunes(CodeBooks book) =>
        [.. book.Earlier.Prepend(book.Newest).SelectMany(year => year.Communes.Keys)];

    private static void Warn(FileAccount account, List<EpciMembersRow> members)
    {
        var departments = members.Select(member => member.Department).Distinct().Count();
        if (departments is > 0 and < AllDepartments) account.Warn(EpciMembersReasons.Partial(departments));
        var wrong = members.GroupBy(member => member.Epci).Where(epci => epci.First().MemberCount is { } count && count != epci.Count()).ToList();
        if (wrong.Count == 0) return;
        var first = wrong[0].First();
        account.Warn(EpciMembersReasons.Incomplete(wrong.Count, first.EpciName, first.MemberCount!.Value, wrong[0].Count()));
    }
}
