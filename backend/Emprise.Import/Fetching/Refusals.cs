using System.Globalization;
using System.Net;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Fetching;

/// <summary>Why a download cannot be had, in a sentence that names the address and what to do.</summary>
internal static class Refusals
{
    public const string OtherWays = "Give the file itself, another address, or a mirror with --mirror.";

    public static ImportException Status(Uri address, HttpResponseMessage response) => new(response.StatusCode switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone =>
            $"{address} does not exist any more (HTTP {Number(response)}): publishers move their files. {OtherWays}",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"{address} is not open to us (HTTP {Number(response)}). {OtherWays}",
        HttpStatusCode.ProxyAuthenticationRequired =>
            $"The proxy asks for a name and a password (HTTP 407): write them into https_proxy, as in http://name:password@proxy:3128.",
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest =>
            $"{address} leads to {response.Headers.Location}, which is not followed: from https to http, or in a circle. {OtherWays}",
        _ => $"{address} answered HTTP {Number(response)} {response.ReasonPhrase}. {OtherWays}",
    });

    public static ImportException WebPage(Uri address) =>
        new($"{address} is a web page, not data: perhaps a portal, a login or an error that says it is none. {OtherWays}");

    public static ImportException Kind(Uri address, string format) => new($"{address} is no {format} file. {OtherWays}");

    public static ImportException Empty(Uri address) => new($"{address} is empty. {OtherWays}");

    public static ImportException TooLarge(Uri address, long limit) =>
        new($"{address} is larger than the {limit >> 20} MB that are taken. Download it by other means and give the file.");

    public static ImportException NoRoom(Uri address, long needed, string folder) =>
        new($"{address} needs {needed >> 20} MB, and there is less room in {folder}. Make room, or set EMPRISE_HOME.");

    public static ImportException GaveUp(Uri address, string reason, long kept) => new(kept > 0
        ? $"{address} could not be downloaded whole: {reason} The {kept:N0} bytes that came are kept; the same command goes on from there."
        : $"{address} could not be reached: {reason} {OtherWays}");

    private static string Number(HttpResponseMessage response) => ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
}
