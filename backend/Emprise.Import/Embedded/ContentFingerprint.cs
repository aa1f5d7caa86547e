using System.Security.Cryptography;
using System.Text;
using Emprise.Core.Database;
using Emprise.Import.Sources;
using Npgsql;

namespace Emprise.Import.Embedded;

/// <summary>
/// What the embedded content was made from: the input files and the very build of the two programs that read and derive it. Kept in
/// the importing transaction, so that it always tells the truth about the content beside it.
/// </summary>
internal static class ContentFingerprint
{
    /// <summary>The content that comes with Emprise.</summary>
    public const string Embedded = "embedded";

    public static string Of(DataFolder folder)
    {
        var builds = new[] { typeof(ContentFingerprint), typeof(DataVersion) }.Select(type => type.Module.ModuleVersionId);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{folder.Fingerprint} {string.Join(' ', builds)}")));
    }

    public static async Task<bool> IsLoadedAsync(
        NpgsqlConnection connection, string content, string fingerprint, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "SELECT 1 FROM content_fingerprint WHERE content = $1 AND fingerprint = $2", connection);
        command.Parameters.AddWithValue(content);
        command.Parameters.AddWithValue(fingerprint);
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    public static async Task SaveAsync(
        NpgsqlConnection connection, string content, string fingerprint, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            INSERT INTO content_fingerprint (content, fingerprint) VALUES ($1, $2)
            ON CONFLICT (content) DO UPDATE SET fingerprint = excluded.fingerprint
            """,
            connection);
        command.Parameters.AddWithValue(content);
        command.Parameters.AddWithValue(fingerprint);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
