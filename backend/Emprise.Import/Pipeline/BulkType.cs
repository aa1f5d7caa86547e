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
    public const NpgsqlDbType Shape = NpgsqlDbType.Geometry;
}
