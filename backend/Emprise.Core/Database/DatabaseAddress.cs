using System.Security.Cryptography;
using Emprise.Core.Settings;
using Npgsql;

namespace Emprise.Core.Database;

/// <summary>
/// Where the database is and as whom to enter it: as the owner (import) or as <see cref="ReaderRole"/>, which can only read
/// (the API).
/// </summary>
public static class DatabaseAddress
{
    /// <summary>Role of the API: SELECT on the schema and nothing else.</summary>
    public const string ReaderRole = "emprise_reader";

    /// <summary>Schema of every table.</summary>
    public const string Schema = "emprise";

    /// <summary>Address with the rights of the owner.</summary>
    /// <exception cref="InvalidOperationException">Neither EMPRISE_DATABASE nor a private cluster says where the database is.</exception>
    public static string ForOwner()
    {
        var cluster = Path.Combine(Home, "database.env");
        var text = Setting.Database.Value ?? (File.Exists(cluster) ? File.ReadAllText(cluster).Trim() : null)
            ?? throw new InvalidOperationException(
                $"No database: set {Setting.Database.Name}, or start the private cluster with ./run or scripts/local-postgis start.");
        return new NpgsqlConnectionStringBuilder(text) { SearchPath = $"{Schema},public" }.ConnectionString;
    }

    /// <summary>Address of the same database with the rights of the reader.</summary>
    public static string ForReader() => new NpgsqlConnectionStringBuilder(ForOwner())
    {
        Username = ReaderRole,
        Password = ReaderPassword(),
        ApplicationName = "emprise-api",
    }.ConnectionString;

    /// <summary>The reader's password: set by the operator, or generated once and kept in the home folder.</summary>
    public static string ReaderPassword()
    {
        if (Setting.ReaderPassword.Value is { } given) return given;
        var file = Path.Combine(Home, "reader-password");
        if (File.Exists(file)) return File.ReadAllText(file).Trim();
        Directory.CreateDirectory(Home);
        return KeepNewPassword(file);
    }

    private static string Home => Setting.Home.Value!;

    private static string KeepNewPassword(string file)
    {
        var password = Convert.ToHexString(RandomNumberGenerator.GetBytes(24));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, options);
        writer.Write(password);
        return password;
    }
}
