using NpgsqlTypes;

namespace Emprise.Import.Pipeline;

/// <summary>The types of column that bulk writes use.</summary>
internal static class BulkType
{
    public const NpgsqlDbType Text = NpgsqlDbType.Text;
    public const NpgsqlDbType TextList = NpgsqlDbType.Array | NpgsqlDbType.Text;
    public const NpgsqlDbType Whole = NpgsqlDbType.Integer;
    public const NpgsqlDbType Small = NpgsqlDbType.Smallint;
    public const NpgsqlDbType Big = NpgsqlDbType.Bigint;
    public const NpgsqlDbType Json = NpgsqlDbType.Jsonb;
    public const NpgsqlDbType Number = NpgsqlDbType.Double;
    public const NpgsqlDbType Weight = NpgsqlDbType.Real;
    public const NpgsqlDbType YesNo = NpgsqlDbType.Boolean;
    public const NpgsqlDbType Day = NpgsqlDbType.Date;

    /// <summary>A geometry column given as EWKB bytes: the server's binary input of a geometry takes them as they are.</summary>
    public const NpgsqlDbType Wkb = NpgsqlDbType.Bytea;

    public const NpgsqlDbType Shape = NpgsqlDbType.Geometry;
}
