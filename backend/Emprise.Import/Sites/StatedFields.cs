using System.Text.Encodings.Web;
using System.Text.Json;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sites;

/// <summary>The fields of a row as the file wrote them, kept beside the typed columns; and how complete they are.</summary>
public static class StatedFields
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object of every field that states something.</summary>
    public static string Of(RowFields row, IEnumerable<string> fields) => Of(Stated(row, fields));

    public static string Of(IReadOnlyDictionary<string, string> stated) => JsonSerializer.Serialize(stated, Json);

    /// <summary>The fields that state something, as they are written. A sign that no database can hold is left out.</summary>
    public static Dictionary<string, string> Stated(RowFields row, IEnumerable<string> fields)
    {
        var stated = new Dictionary<string, string>();
        foreach (var field in fields)
        {
            if (row.OptionalText(field) is { } text) stated[field] = text.Replace("\0", "", StringComparison.Ordinal);
        }

        return stated;
    }

    /// <summary>Counts which fields of the standard a row states.</summary>
    public static void Count(RowFields row, IEnumerable<string> fields, FileAccount account)
    {
        foreach (var field in fields) account.CountField(field, row.OptionalText(field) is not null);
    }
}
