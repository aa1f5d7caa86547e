using System.IO.Pipelines;
using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>
/// The body of one answer. Rows come in the order of the index and go out in the order of rank: each is put into its final form at once,
/// and told where it stands when all are known.
/// </summary>
internal abstract class FindingsBody
{
    /// <summary>Keeps what a row tells. Columns: see <see cref="NearbySql.Rows"/>.</summary>
    public abstract void Take(NpgsqlDataReader row);

    /// <summary>Writes the page; <see cref="Finding.Row"/> counts the rows taken.</summary>
    public abstract void Write(Findings findings, PipeWriter output);
}
