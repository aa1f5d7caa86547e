using System.Text;
using System.Text.Json;
using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>Reads the bytes of one GeoJSON feature after the other into rows.</summary>
internal sealed class JsonFeature(FileAccount account)
{
    private const string ShapeField = "geometry";

    private readonly JsonShape _shape = new();
    private readonly List<string> _names = [];
    private readonly List<string?> _texts = [];
    private FieldNames _known = FieldNames.None;

    /// <summary>Whether the last one said that it is a Feature.</summary>
    public bool IsFeature { get; private set; }

    /// <summary>The row; refused where the feature is malformed.</summary>
    public FileRow Read(ReadOnlySpan<byte> json, int row, int epsg)
    {
        _names.Clear();
        _texts.Clear();
        IsFeature = false;
        try
        {
            var reader = new Utf8JsonReader(InUtf8(json));
            reader.Read();
            return Read(ref reader, row, epsg);
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException)
        {
            // The feature is not JSON, deeper than 64 levels, or has a text that is none.
            return Refused(row, "feature", Encoding.UTF8.GetString(json[..Math.Min(json.Length, 200)]), ShapeReasons.Json);
        }
    }

    private FileRow Read(ref Utf8JsonReader reader, int row, int epsg)
    {
        RawShape? shape = null;
        var hasShape = false;
        while (reader.TokenType != JsonTokenType.StartArray && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isType, isFields) = (reader.ValueTextEquals("type"u8), reader.ValueTextEquals("properties"u8));
            var isShape = reader.ValueTextEquals("geometry"u8);
            reader.Read();
            if (isType) IsFeature = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("Feature"u8);
            else if (isFields && reader.TokenType == JsonTokenType.StartObject) ReadFields(ref reader);
            else if (isShape && reader.TokenType == JsonTokenType.StartObject) (hasShape, shape) = (true, _shape.Read(ref reader, epsg));
            else reader.Skip();
        }

        var fields = new FileRow(row, Known(), [.. _texts], shape);
        if (!IsFeature) fields.Refuse("type", null, ShapeReasons.Feature, 0);
        else if (hasShape && _shape.Fault is { } fault) fields.Refuse(ShapeField, null, fault, 0);
        if (fields.Fault is null && hasShape && _shape.HasHeights) account.CountRepair(row, Repair.ZDropped);
        return fields;
    }

    private void ReadFields(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            _names.Add(NameAt(_names.Count, ref reader));
            reader.Read();
            _texts.Add(TextOf(ref reader));
        }
    }

    // Features of a file name the same fields in the same order: the name is taken over from the one before.
    private string NameAt(int place, ref Utf8JsonReader reader) =>
        place < _known.All.Count && reader.ValueTextEquals(_known.All[place]) ? _known.All[place] : reader.GetString()!;

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                using (var nested = JsonDocument.ParseValue(ref reader)) return nested.RootElement.GetRawText();
            default:
                return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private FieldNames Known()
    {
        if (!_names.SequenceEqual(_known.All)) _known = new FieldNames([.. _names]);
        return _known;
    }

    // JSON is UTF-8; programs that write Windows-1252 all the same are understood, and told on.
    private ReadOnlySpan<byte> InUtf8(ReadOnlySpan<byte> json)
    {
        if (System.Text.Unicode.Utf8.IsValid(json)) return json;
        account.Warn(TextBytes.NotUtf8);
        return Encoding.UTF8.GetBytes(TextBytes.Windows1252.GetString(json));
    }

    private static FileRow Refused(int row, string field, string value, string reason)
    {
        var fields = new FileRow(row, FieldNames.None, []);
        fields.Refuse(field, value, reason, 0);
        return fields;
    }
}
