using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>What both kinds of feed tell: the sites of the page, the nearest to what was wanted first.</summary>
internal abstract class FeedFindings(NearbyRequest request) : FindingsBody
{
    private static readonly string[] Names = ["name", "commune", "areaHectares"];

    private readonly int[] _columns = [.. Names.Select(name => FindingReader.ColumnOf(request.Layer, name))];
    private readonly List<FeedEntry> _entries = [];

    protected NearbyRequest Request => request;

    public override void Take(NpgsqlDataReader row) => _entries.Add(new FeedEntry(
        row.GetString(0), row.GetString(_columns[0]), row.IsDBNull(_columns[1]) ? null : row.GetString(_columns[1]),
        row.IsDBNull(_columns[2]) ? null : row.GetDouble(_columns[2]), row.GetDateTime(FindingReader.UpdateColumn(request))));

    /// <summary>The entries of the page and the sentences that say why each is there.</summary>
    protected IEnumerable<(FeedEntry Entry, string Text)> Entries(Findings findings) =>
        from finding in findings.Page
        let entry = _entries[finding.Row]
        select (entry, entry.Text(Reason.For(finding, request.Where is InArea)));

    /// <summary>Title of the feed, in French.</summary>
    protected string Title(Findings findings)
    {
        var what = request.Layer.Find("waves") is null ? "Foncier industriel" : "Sites clés en main";
        return request.RadiusKm is { } radius
            ? string.Create(System.Globalization.CultureInfo.GetCultureInfo("fr-FR"), $"{what} à {radius:0.##} km de : {findings.Origin.Label}")
            : $"{what} dans une zone dessinée";
    }

    /// <summary>When the newest of the entries changed; the beginning of time where there are none.</summary>
    protected DateTime Updated(Findings findings) =>
        findings.Page.Count == 0 ? DateTime.UnixEpoch : findings.Page.Max(finding => _entries[finding.Row].Updated);
}
