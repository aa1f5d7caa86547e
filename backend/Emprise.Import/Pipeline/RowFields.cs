using Emprise.Core.Codes;
using Emprise.Import.Shapes;

namespace Emprise.Import.Pipeline;

/// <summary>
/// One row of a file, read field by field into values that are right. The first field that cannot be read is kept as
/// <see cref="Fault"/>, and the value returned for it means nothing: whoever reads a row asks for the fault at the end.
/// </summary>
public abstract class RowFields(int row)
{
    public int Row => row;

    public Rejection? Fault { get; private set; }

    /// <summary>The geometry of the row; null where it states none or the file is a plain table.</summary>
    public virtual RawShape? Shape => null;

    /// <summary>The fields of the row as the file names them, its geometry apart; empty where a format does not tell.</summary>
    public virtual IReadOnlyList<string> Fields => [];

    /// <summary>The text of a field as it was written; null where the row lacks it.</summary>
    public string? Stated(string field) => Cell(field);

    /// <summary>The raw text of a field; null where the row lacks it.</summary>
    protected abstract string? Cell(string field);

    /// <summary>The values of a field that holds several; empty where it states none.</summary>
    public abstract IReadOnlyList<string> List(string field);

    /// <summary>The text without surrounding blanks; null where nothing is stated.</summary>
    public string? OptionalText(string field) => Cell(field)?.Trim() is { Length: > 0 } text ? text : null;

    public string Text(string field) => OptionalText(field) ?? Refuse(field, null, Reasons.Missing, "");

    public InseeCode Insee(string field) => InseeCode.TryParse(OptionalText(field), out var code)
        ? code
        : Refuse(field, Cell(field), Reasons.Insee, code);

    public InseeCode? OptionalInsee(string field) => OptionalText(field) is null ? null : Insee(field);

    public IReadOnlyList<InseeCode> InseeList(string field) => [.. List(field).Select(text =>
        InseeCode.TryParse(text, out var code) ? code : Refuse(field, text, Reasons.Insee, code))];

    public EpciCode Siren(string field) => EpciCode.TryParse(OptionalText(field), out var code)
        ? code
        : Refuse(field, Cell(field), Reasons.Siren, code);

    public EpciCode? OptionalSiren(string field) => OptionalText(field) is null ? null : Siren(field);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>: decimal point or comma, thousands apart or not.</summary>
    public double Number(string field, double least, double most)
    {
        var read = CellText.TryNumber(OptionalText(field), out var number);
        return read && number >= least && number <= most ? number : Refuse(field, Cell(field), Reasons.Number(least, most), 0d);
    }

    public double? OptionalNumber(string field, double least, double most) =>
        OptionalText(field) is null ? null : Number(field, least, most);

    public int WholeNumber(string field, int least, int most)
    {
        // Spreadsheets and other programs write whole numbers as 12.0 too.
        var read = CellText.TryNumber(OptionalText(field), out var number) && number == Math.Truncate(number);
        return read && number >= least && number <= most ? (int)number : Refuse(field, Cell(field), Reasons.WholeNumber(least, most), 0);
    }

    public int? OptionalWholeNumber(string field, int least, int most) =>
        OptionalText(field) is null ? null : WholeNumber(field, least, most);

    /// <summary>A day as 2024-03-01, 01/03/2024, 2024/03/01 or 20240301; a time of day behind it is not kept.</summary>
    public DateOnly? OptionalDay(string field)
    {
        if (OptionalText(field) is not { } text) return null;
        return CellText.TryDay(text, out var day)
            ? day
            : Refuse<DateOnly?>(field, text, Reasons.Day, null);
    }

    /// <summary>One word of a closed vocabulary.</summary>
    public string OneOf(string field, IReadOnlyCollection<string> words)
    {
        var text = OptionalText(field) ?? "";
        return words.Contains(text) ? text : Refuse(field, text, Reasons.OneOf(words), text);
    }

    public string? OptionalOneOf(string field, IReadOnlyCollection<string> words) =>
        OptionalText(field) is null ? null : OneOf(field, words);

    /// <summary>Notes the first fault of the row and hands back a value to go on with.</summary>
    public T Refuse<T>(string field, string? value, string reason, T instead)
    {
        Fault ??= new Rejection(row, field, value, reason);
        return instead;
    }
}
