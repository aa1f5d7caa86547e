using System.Globalization;
using System.IO.Pipelines;
using Emprise.Api.Csv;
using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>
/// A table of the same rows as the GeoJSON, header first: rank, id, distance, reason, the verdict on each criterion, properties,
/// longitude and latitude of a point inside the site.
/// </summary>
internal sealed class CsvFindings(NearbyRequest request) : FindingsBody
{
    private readonly List<string[]> _rows = [];

    public override void Take(NpgsqlDataReader row) =>
        _rows.Add([.. FeatureCells.Properties(row, request.Layer.Properties), .. FeatureCells.Place(row)]);

    public override void Write(Findings findings, PipeWriter output)
    {
        var table = new CsvOutput(output);
        table.Line(["rank", "id", "distanceKm", "reason", .. request.Criteria.Select(criterion => criterion.Name),
            .. request.Layer.Properties.Select(property => property.Name), "lon", "lat"]);
        for (var i = 0; i < findings.Page.Count; i++) table.Line(Cells(findings.Page[i], request.Offset + i + 1));
    }

    private IEnumerable<string> Cells(Finding finding, int rank) =>
    [
        rank.ToString(CultureInfo.InvariantCulture), finding.Id, FeatureCells.Number(finding.Kilometres),
        Reason.For(finding, request.Where is InArea), .. finding.Verdicts.Select(verdict => verdict.Word), .. _rows[finding.Row],
    ];
}
