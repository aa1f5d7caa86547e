using Emprise.Core.Codes;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.CommunePoints;

/// <summary>One row of <c>commune-points.csv</c>: where the town hall stands, degrees of WGS84.</summary>
public sealed record CommunePointRow(InseeCode Insee, double Longitude, double Latitude)
{
    public static IReadOnlyList<string> Columns { get; } = ["insee", "lon", "lat"];

    public static CommunePointRow Parse(RowFields fields) =>
        new(fields.Insee("insee"), fields.Number("lon", -180, 180), fields.Number("lat", -90, 90));

    public (string Field, string Value) Identity => ("insee", Insee.Value);
}
