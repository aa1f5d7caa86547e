using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Fetching;

/// <summary>
/// Brings the file of an address to its place. What is there already and has not changed is not brought again; what an interrupted
/// download left is gone on with; failures that pass are waited out.
/// </summary>
public sealed class Downloader(HttpClient client, DownloadRules rules, Progress progress)
{
    /// <summary>The file at its place, with its checksum.</summary>
    /// <exception cref="ImportException">It cannot be had; the message says why and what to do.</exception>
    public async Task<Receipt> FetchAsync(Uri address, DownloadPlace place, CancellationToken cancellation)
    {
        using var turn = await place.TakeTurnAsync(progress, cancellation);
        var pause = rules.FirstPause;
        for (var attempt = 1; ; attempt++)
        {
            var before = Length(place.Part);
            var failure = await TryAsync(address, place, cancellation);
            if (failure.Receipt is { } receipt) return receipt;
            var after = Length(place.Part);
            if (after > before) (attempt, pause) = (1, rules.FirstPause); // the line is bad, but it gets there
            if (attempt >= (failure.IsAway ? rules.AttemptsToConnect : rules.Attempts)) throw Refusals.GaveUp(address, failure.Reason, after);
            var wait = failure.Wait is { } asked && asked < rules.LongestPause ? asked : pause;
            progress.Say($"{failure.Reason} Trying again in {wait.TotalSeconds:0.#} s{(after > 0 ? $", from byte {after:N0} on" : "")}.");
            await Task.Delay(wait, cancellation);
            pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, rules.LongestPause.Ticks));
        }
    }

    // How one attempt ended: with the file, or with a reason that may pass. Away: nobody answered at all.
    private sealed record Ending(Receipt? Receipt, string Reason = "", TimeSpan? Wait = null, bool IsAway = false);

    private async Task<Ending> TryAsync(Uri address, DownloadPlace place, CancellationToken cancellation)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        silence.CancelAfter(rules.Silence);
        try
        {
            return await AskAsync(address, place, silence);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Ending(null, $"{address.Host} has been silent for {rules.Silence.TotalSeconds:0} s.");
        }
        catch (HttpRequestException failure)
        {
            var isAway = failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError;
            return new Ending(null, $"{address.Host}: {Innermost(failure)}", IsAway: isAway);
        }
        catch (HttpIOException)
        {
            return new Ending(null, $"{address.Host} broke off.");
        }
        catch (IOException failure) when (failure.InnerException is System.Net.Sockets.SocketException)
        {
            return new Ending(null, $"{address.Host} broke off.");
        }
    }

    private async Task<Ending> AskAsync(Uri address, DownloadPlace place, CancellationTokenSource silence)
    {
        var held = await HeldAsync(address, place, silence.Token);
        var part = PartOf(address, place);
        using var request = Request(address, held, part, Length(place.Part));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, silence.Token);
        if (response.StatusCode == HttpStatusCode.NotModified && held is not null)
        {
            progress.Say($"{Path.GetFileName(place.File)}: unchanged since it was downloaded.");
            return new Ending(held);
        }

        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable) return Beyond(place);
        if (IsPassing(response.StatusCode))
        {
            return new Ending(null, $"{address.Host} answered HTTP {(int)response.StatusCode}.", Asked(response));
        }

        if (!response.IsSuccessStatusCode) throw Refusals.Status(address, response);
        return new Ending(await new Arrival(address, place, rules, progress).TakeAsync(response, silence));
    }

    // A part that is no beginning of what the publisher has: begin again.
    private static Ending Beyond(DownloadPlace place)
    {
        place.ForgetPart();
        return new Ending(null, "The publisher's file is shorter than what came so far: it has changed.", TimeSpan.Zero);
    }

    private static HttpRequestMessage Request(Uri address, Receipt? held, Receipt? part, long partLength)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (part is not null)
        {
            request.Headers.Range = new RangeHeaderValue(partLength, null);
            request.Headers.IfRange = part.Condition;
        }
        else if (held is not null)
        {
            if (EntityTagHeaderValue.TryParse(held.ETag, out var tag)) request.Headers.IfNoneMatch.Add(tag);
            request.Headers.IfModifiedSince = held.LastModified;
        }

        return request;
    }

    // What a kill or another hand left in our folder is not what the publisher sent: the checksum tells.
    private static async Task<Receipt?> HeldAsync(Uri address, DownloadPlace place, CancellationToken cancellation)
    {
        if (Receipt.Read(place.Receipt) is not { } receipt || receipt.Address != address.AbsoluteUri || !File.Exists(place.File)) return null;
        return await ChecksumAsync(place.File, cancellation) == receipt.Checksum ? receipt : null;
    }

    private static Receipt? PartOf(Uri address, DownloadPlace place)
    {
        var part = Receipt.Read(place.PartReceipt);
        if (part?.Condition is not null && part.Address == address.AbsoluteUri && Length(place.Part) > 0) return part;
        place.ForgetPart();
        return null;
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
        && status is not HttpStatusCode.NotImplemented and not HttpStatusCode.HttpVersionNotSupported;

    private static TimeSpan? Asked(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } asked ? asked.Delta ?? asked.Date - DateTimeOffset.UtcNow : null;

    private static long Length(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    internal static async Task<string> ChecksumAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }

    private static string Innermost(Exception failure)
    {
        while (failure.InnerException is { } inner) failure = inner;
        return failure.Message.TrimEnd('.') + ".";
    }
}
