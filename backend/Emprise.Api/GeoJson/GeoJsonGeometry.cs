using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emprise.Api.GeoJson;

/// <summary>A geometry as the database gave it, written as GeoJSON where a record holds it.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record GeoJsonGeometry(byte[] Wkb)
{
    private sealed class Converter : JsonConverter<GeoJsonGeometry>
    {
        public override GeoJsonGeometry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Geometry is only written.");

        public override void Write(Utf8JsonWriter writer, GeoJsonGeometry value, JsonSerializerOptions options)
        {
            var json = new ArrayBufferWriter<byte>(value.Wkb.Length * 2);
            new GeometryWriter(json).Write(value.Wkb);
            writer.WriteRawValue(json.WrittenSpan, skipInputValidation: true);
        }
    }
}
