using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.CommunePoints;
using Emprise.Import.Sources.Friches;
using Emprise.Import.Sources.ProgrammeFacts;
using Emprise.Import.Sources.TerritoryMembers;
using Emprise.Import.Sources.TurnkeySites;

namespace Emprise.Import.Embedded;

/// <summary>Reads every source of the folder that may be loaded into typed values; accounts for every row in the ledger.</summary>
internal sealed class EmbeddedReader(DataFolder folder, Ledger ledger, HeldContent held)
{
    private readonly CodeBookReader _codeBook = new(folder, ledger);

    public async Task<EmbeddedContent> ReadAsync(CancellationToken cancellation)
    {
        var years = await Task.WhenAll(SourceIds.Vintages.Select(vintage =>
            Task.Run(() => _codeBook.YearAsync(vintage, cancellation), cancellation)));
        var (newest, earlier) = (years[0], years[1..]);
        var successions = new Successions(newest, earlier);
        return new EmbeddedContent(
            newest, earlier, successions,
            await _codeBook.DepartmentsAsync(newest.Vintage, cancellation),
            await _codeBook.RegionsAsync(newest.Vintage, cancellation),
            await CommunePointReader.ReadAsync(folder, ledger, newest, cancellation),
            await new TerritoryReader(newest, Account(SourceIds.TerritoryMembers)).ReadAsync(cancellation),
            held.Sources.Contains(SourceIds.Friches)
                ? []
                : await FricheReader.ReadAsync(Account(SourceIds.Friches), successions, newest.Vintage, cancellation),
            await TurnkeySiteReader.ReadAsync(Account(SourceIds.TurnkeySites), successions, newest.Vintage, cancellation),
            await ProgrammeFactReader.ReadAsync(Account(SourceIds.ProgrammeFacts), cancellation));
    }

    private FileAccount Account(string source) => ledger.Open(folder.OnlyFile(source));
}
