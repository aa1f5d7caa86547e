using System.Globalization;
using System.Net;
using Emprise.Core.Settings;

namespace Emprise.Api.Http;

/// <summary>Reads settings that are more than text; a bad one ends the start with a sentence (<see cref="ServerStart"/>).</summary>
internal static class SettingReader
{
    public static int WholeNumber(Setting setting, int least, int most) =>
        int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Fault(setting, $"is '{setting.Value}'; it must be a whole number from {least} to {most}.");

    public static Uri? Address(Setting setting)
    {
        if (setting.Value is not { } text) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw Fault(setting, $"is '{text}'; it must be an address such as http://localhost:5173.");
    }

    public static IReadOnlyList<IPAddress> IpAddresses(Setting setting) =>
    [
        .. (setting.Value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text =>
            IPAddress.TryParse(text, out var address)
                ? address
                : throw Fault(setting, $"holds '{text}', which is not an IP address.")),
    ];

    /// <summary>What is wrong with the setting, and what it is for.</summary>
    public static SettingException Fault(Setting setting, string wrong) => new($"{setting.Name} {wrong} What it is for: {setting.Purpose}");
}
