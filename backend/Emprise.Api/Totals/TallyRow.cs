using Emprise.Core.Model;
using Npgsql;

namespace Emprise.Api.Totals;

/// <summary>One row of a tally: the sites of a place as a whole (no division), or those of one kind, status or stage.</summary>
internal sealed record TallyRow(string? Division, LandPart Part)
{
    /// <summary>Columns of a tally, in the order in which <see cref="Read"/> takes them.</summary>
    public const string Columns = "tally.division, tally.value, tally.sites, tally.hectares, tally.unstated";

    /// <param name="row">A row of the statement.</param>
    /// <param name="first">Where <see cref="Columns"/> begin.</param>
    public static TallyRow Read(NpgsqlDataReader row, int first)
    {
        var (sites, unstated) = (row.GetInt64(first + 2), row.GetInt64(first + 4));
        // What is stated may be in the hectares of a zone: then it adds none, which is not the same as unknown.
        double? nothing = sites > 0 && sites == unstated ? null : 0;
        var hectares = row.IsDBNull(first + 3) ? nothing : row.GetDouble(first + 3);
        return new TallyRow(Text(row, first), new LandPart(Text(row, first + 1), sites, hectares, unstated));
    }

    /// <summary>The totals of one place from its rows.</summary>
    public static LandTotals Total(IReadOnlyCollection<TallyRow> rows) => rows.FirstOrDefault(row => row.Division is null) is { Part: var whole }
        ? new LandTotals(whole.Count, whole.AreaHectares, whole.Unstated,
            Divide(rows, "kind", LandVocabulary.Kinds), Divide(rows, "status", LandVocabulary.Statuses), Divide(rows, "stage", LandVocabulary.Stages))
        : LandTotals.None;

    // In the order of the vocabulary; what is not stated comes last.
    private static LandPart[] Divide(IEnumerable<TallyRow> rows, string division, IReadOnlyList<string> vocabulary) =>
    [
        .. from row in rows
           where row.Division == division
           orderby vocabulary.TakeWhile(value => value != row.Part.Value).Count()
           select row.Part,
    ];

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
