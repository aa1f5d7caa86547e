using Emprise.Import.Reading;
using Emprise.Import.Sites;

namespace Emprise.Import.Sources.TurnkeySitesOfficial;

/// <summary><c>emprise import turnkey-sites</c>: the official list of the France 2030 turnkey sites.</summary>
public sealed class TurnkeySitesSource : Source
{
    private static readonly CsvLayout Layout = new(TurnkeySiteOfficialRow.Columns, TurnkeySiteOfficialRow.Columns);

    public override string Verb => "turnkey-sites";

    public override string Help => """
        Loads the official list of the France 2030 turnkey sites (CSV: id_site, insee_com, lib_com, maturite_site).

        A site is placed at the town hall of its commune: the file tells no more. Where one public announcement of the same wave names the
        same commune, it is taken for the same site: the official row takes over its name, surfaces, networks and pages, and answers for it.

        Example: emprise import turnkey-sites sites-cles-en-main.csv
        """;

    public override string ManifestId => TurnkeyTwins.Official;

    public override IReadOnlyList<string> FileEndings => [".csv", ".csv.gz"];

    public override async Task StageAsync(Staging staging, CancellationToken cancellation)
    {
        var sites = new SiteRows(staging);
        foreach (var file in staging.Files)
        {
            var account = staging.Account(file);
            var tally = new RowTally(account);
            var communes = new SiteCommunes(staging.Book, tally);
            var rows = sites.ReadAsync(
                TableFile.RowsAsync(file, Layout, account, cancellation), TurnkeySiteOfficialRow.Id, account,
                row => TurnkeySiteOfficialRow.Parse(row, account, communes), cancellation);
            await staging.CopyAsync(TurnkeyTable.Of(staging.Entry, staging.Vintage), rows, cancellation);
            tally.Tell();
        }
    }

    public override async Task MergeAsync(Merge merge, CancellationToken cancellation)
    {
        var sites = new SiteMerge(merge.Connection, SiteTable.Turnkey) { Completion = TurnkeyTwins.Completion };
        await SiteLoading.RunAsync(merge, sites, cancellation);
        await TurnkeyTwins.RefreshAsync(merge.Connection, cancellation);
        foreach (var sentence in await TurnkeyTwins.DoubtsAsync(merge.Connection, cancellation)) SiteLoading.Warn(merge, sentence);
    }
}
