namespace Emprise.Core.Settings;

/// <summary>One environment variable that an operator may set. The README documents each; a test holds it to that.</summary>
public sealed record Setting(string Name, string? Default, string Purpose)
{
    public static readonly Setting Port = new("EMPRISE_PORT", "5080", "Port on which the map and the API are served.");

    public static readonly Setting Database = new(
        "EMPRISE_DATABASE", null, "Npgsql connection string of an existing PostGIS database; unset: the private local cluster.");

    public static readonly Setting Home = new("EMPRISE_HOME", ".local", "Folder of everything that is made while running.");

    public static readonly Setting ReaderPassword = new(
        "EMPRISE_READER_PASSWORD", null, "Password of the read-only role; unset: generated once and kept in the home folder.");

    public static readonly Setting RateLimit = new(
        "EMPRISE_RATE_LIMIT", "600", "Requests a minute and client; 0: no limit. The loopback is never limited.");

    public static readonly Setting TrustedProxies = new(
        "EMPRISE_TRUSTED_PROXIES", null, "Addresses, separated by commas, whose X-Forwarded-For is believed.");

    public static readonly Setting Frontend = new(
        "EMPRISE_FRONTEND", null, "Folder of the built front end; unset: frontend/dist of the checkout.");

    public static readonly Setting FrontendDevelopment = new(
        "EMPRISE_FRONTEND_DEV", null, "Address of a front-end development server to serve in place of the built files.");

    public static readonly Setting Root = new(
        "EMPRISE_ROOT", null, "Folder that holds data/geo; unset: looked for above the import program and the current folder.");

    /// <summary>Every setting.</summary>
    public static IReadOnlyList<Setting> All { get; } =
        [Port, Database, Home, ReaderPassword, RateLimit, TrustedProxies, Frontend, FrontendDevelopment, Root];

    /// <summary>What the environment says, the default where it says nothing.</summary>
    public string? Value => Environment.GetEnvironmentVariable(Name) is { Length: > 0 } value ? value : Default;
}
