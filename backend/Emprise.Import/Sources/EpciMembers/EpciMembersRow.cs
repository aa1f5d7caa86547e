using System.Globalization;
using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.EpciMembers;

/// <summary>One row of the composition of EPCI that the DGCL publishes: a commune is a member of an EPCI.</summary>
/// <param name="Epci">SIREN of the EPCI.</param>
/// <param name="EpciName">Its name.</param>
/// <param name="Kind">One of <see cref="EpciKind"/>.</param>
/// <param name="MemberCount">How many members it is said to have.</param>
/// <param name="Department">Department of the commune.</param>
/// <param name="Commune">INSEE code of the commune, of the year of the file.</param>
/// <param name="CommuneSiren">SIREN of the commune.</param>
/// <param name="CommuneName">Its name.</param>
/// <param name="Population">Its municipal population.</param>
internal sealed record EpciMembersRow(
    EpciCode Epci, string EpciName, string Kind, int? MemberCount, string Department, InseeCode Commune, EpciCode? CommuneSiren,
    string CommuneName, int? Population)
{
    public const string CommuneField = "insee";
    public const string Total = "nb_membres";

    private const string PopulationPrefix = "pmun_";

    // What the file calls the legal kinds; Lyon's metropolis has several names.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CC"] = "CC",
        ["CA"] = "CA",
        ["CU"] = "CU",
        ["METRO"] = "METRO",
        ["ME"] = "METRO",
        ["MET69"] = "MET69",
        ["METLYON"] = "MET69",
        ["ML"] = "MET69",
    };

    /// <summary>Columns that every edition has; those of population bear the year.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["siren", "raison_sociale", "nature_juridique", "dep_com", CommuneField, "siren_membre", "nom_membre"];

    /// <summary>The year that the columns of population tell; null where none does.</summary>
    public static int? VintageOf(RowFields row) => row.Fields
        .Where(field => field.StartsWith(PopulationPrefix, StringComparison.OrdinalIgnoreCase))
        .Select(field => int.TryParse(field[PopulationPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : (int?)null)
        .FirstOrDefault();

    public static EpciMembersRow Parse(RowFields row, int vintage) => new(
        row.Siren("siren"),
        row.Text("raison_sociale"),
        KindOf(row),
        row.OptionalWholeNumber(Total, 0, 10_000),
        row.Text("dep_com"),
        row.Insee(CommuneField),
        row.OptionalSiren("siren_membre"),
        row.Text("nom_membre"),
        row.OptionalWholeNumber($"{PopulationPrefix}{vintage}", 0, 10_000_000));

    public (string Field, string Value) Identity => (CommuneField, Commune.Value);

    private static string KindOf(RowFields row)
    {
        const string Field = "nature_juridique";
        var text = row.Text(Field);
        return Kinds.TryGetValue(text, out var kind) || row.Fault is not null ? kind ?? "" : row.Refuse(Field, text, Reasons.OneOf(Kinds.Keys), "");
    }
}
