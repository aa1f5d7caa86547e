namespace Emprise.Import.Export;

/// <summary>One column of the CNIG template.</summary>
/// <param name="Name">Its name, also that of the stated field it takes its value from.</param>
/// <param name="Type">Its type as SQLite declares it: TEXT, TEXT(n), REAL or MEDIUMINT.</param>
public sealed record CnigColumn(string Name, string Type)
{
    public const string Real = "REAL";

    public const string Whole = "MEDIUMINT";

    /// <summary>Most characters that the column holds; null without a limit.</summary>
    public int? Length => Type.StartsWith("TEXT(", StringComparison.Ordinal) ? int.Parse(Type[5..^1], System.Globalization.CultureInfo.InvariantCulture) : null;
}
