using System.Net;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Fetching;

/// <summary>Takes the body of one answer into the part file, and the part into the file's place once it is whole.</summary>
internal sealed class Arrival(Uri address, DownloadPlace place, DownloadRules rules, Progress progress)
{
    private const int Block = 1 << 17;

    public async Task<Receipt> TakeAsync(HttpResponseMessage response, CancellationTokenSource silence)
    {
        var start = Start(response);
        var length = response.Content.Headers.ContentLength is { } rest ? start + rest : (long?)null;
        Refuse(response, length, start);
        var receipt = Receipt.Of(address, response, length);
        receipt.Write(place.PartReceipt);
        await CopyAsync(response, start, length, silence);
        silence.CancelAfter(Timeout.InfiniteTimeSpan);
        await JudgeAsync(silence.Token);
        receipt = receipt with
        {
            Length = new FileInfo(place.Part).Length,
            Checksum = await Downloader.ChecksumAsync(place.Part, silence.Token),
        };
        place.Keep(receipt);
        return receipt;
    }

    // 206 goes on where the part ends; 200 is the whole file, because the publisher knows no ranges or has a newer one.
    private long Start(HttpResponseMessage response)
    {
        var have = File.Exists(place.Part) ? new FileInfo(place.Part).Length : 0;
        if (response.StatusCode == HttpStatusCode.PartialContent && response.Content.Headers.ContentRange?.From == have) return have;
        place.ForgetPart();
        if (response.StatusCode == HttpStatusCode.PartialContent)
        {
            throw new HttpRequestException("It answered with another part of the file than the one asked for.");
        }

        if (have > 0) progress.Say($"{address.Host} begins {Path.GetFileName(place.File)} anew: it knows no parts, or the file has changed.");
        return 0;
    }

    private void Refuse(HttpResponseMessage response, long? length, long start)
    {
        if (response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml") throw Refusals.WebPage(address);
        if (length > rules.LargestBytes) throw Refusals.TooLarge(address, rules.LargestBytes);
        var folder = Path.GetDirectoryName(place.File)!;
        if (length - start > new DriveInfo(folder).AvailableFreeSpace) throw Refusals.NoRoom(address, length!.Value - start, folder);
    }

    private async Task CopyAsync(HttpResponseMessage response, long start, long? length, CancellationTokenSource silence)
    {
        await using var body = await response.Content.ReadAsStreamAsync(silence.Token);
        await using var part = new FileStream(place.Part, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        part.SetLength(start);
        part.Position = start;
        var block = new byte[Block];
        for (int count; (count = await body.ReadAsync(block, silence.Token)) > 0; silence.CancelAfter(rules.Silence))
        {
            if (part.Position + count > rules.LargestBytes)
            {
                part.SetLength(0);
                throw Refusals.TooLarge(address, rules.LargestBytes);
            }

            await part.WriteAsync(block.AsMemory(0, count), silence.Token);
            progress.Measure(Path.GetFileName(place.File), part.Position, length);
        }

        part.Flush(flushToDisk: true);
    }

    private async Task JudgeAsync(CancellationToken cancellation)
    {
        var beginning = await ContentKind.BeginningAsync(place.Part, cancellation);
        if (beginning.Length > 0 && !ContentKind.IsWebPage(beginning)) return;
        place.ForgetPart();
        throw beginning.Length == 0 ? Refusals.Empty(address) : Refusals.WebPage(address);
    }
}
