using Emprise.Import.Pipeline;

namespace Emprise.Import.Reading;

/// <summary>Holds the header of a table against what is expected of it.</summary>
internal static class TableHeader
{
    /// <summary>The columns; what is unknown is warned of.</summary>
    /// <exception cref="ImportException">A column is missing or there twice.</exception>
    public static FieldNames Check(string file, IReadOnlyList<string> columns, CsvLayout layout, FileAccount account)
    {
        var names = new FieldNames(columns);
        var known = layout.Required.Concat(layout.Known).Concat(Shapes(layout)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var unknown = columns.Where(column => column.Length > 0 && !known.Contains(column, StringComparer.OrdinalIgnoreCase)).ToList();
        var missing = layout.Required.Where(column => names.PlaceOf(column) < 0).ToList();
        if (missing.Count > 0) throw new ImportException(Lacks(file, missing, unknown, columns));
        var twice = columns.GroupBy(column => column, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(same => same.Count() > 1 && known.Contains(same.Key, StringComparer.OrdinalIgnoreCase));
        if (twice is not null) throw new ImportException($"{file} has the column {twice.Key} twice: it is not known which one counts.");
        if (unknown.Count > 0) account.Warn(Unknown(unknown, known.Where(column => names.PlaceOf(column) < 0).ToList()));
        return names;
    }

    private static IEnumerable<string> Shapes(CsvLayout layout) =>
        new[] { layout.ShapeColumn, layout.PointColumn }.OfType<string>();

    private static string Lacks(string file, List<string> missing, List<string> unknown, IReadOnlyList<string> columns)
    {
        var likely = missing.Select(column => (Column: column, Written: NearestName.Of(column, unknown)))
            .Where(each => each.Written is not null).Select(each => $"{each.Written}: did you mean {each.Column}?").ToList();
        var has = columns.Count > 0 ? $"it has {string.Join(", ", columns)}" : "it has none";
        return $"{file} lacks the column(s) {string.Join(", ", missing)}; {has}."
            + (likely.Count > 0 ? " " + string.Join(" ", likely) : "");
    }

    private static string Unknown(List<string> unknown, List<string> absent)
    {
        var likely = unknown.Select(column => (Column: column, Meant: NearestName.Of(column, absent)))
            .Where(each => each.Meant is not null).Select(each => $" « {each.Column} » : vouliez-vous dire « {each.Meant} » ?");
        return $"Colonnes inconnues : {string.Join(", ", unknown)}.{string.Concat(likely)}";
    }
}
