using System.IO.Pipelines;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Emprise.Api.Tests.Running;
using Npgsql;

namespace Emprise.Api.Tests.Http;

public sealed class ProductionTests
{
    private const int Large = BodyCache.BodyBytes + 1;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static NpgsqlException Broken => new("gone", new IOException());

    [Fact]
    public async Task What_is_too_large_for_memory_lies_in_a_file_until_it_is_sent()
    {
        using var folder = new TemporaryFolder();
        var production = Of(folder, (output, _) => WriteAsync(output, Large));
        Assert.True((await production.StoreAsync()).IsTooLarge);
        Assert.Empty(Directory.GetFiles(folder.Path));
        await using (var body = await production.SpoolAsync(Cancellation))
        {
            Assert.Equal((Large, 0), (body.Bytes!.Length, body.Bytes.Position));
            Assert.Single(Directory.GetFiles(folder.Path));
        }

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_writer_that_fails_half_way_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        var production = Of(folder, async (output, _) =>
        {
            await WriteAsync(output, Large);
            Assert.Single(Directory.GetFiles(folder.Path));
            throw new TimeoutException();
        });
        await Assert.ThrowsAsync<TimeoutException>(() => production.SpoolAsync(Cancellation));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_client_that_leaves_ends_the_writing_and_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        using var leaving = new CancellationTokenSource();
        var production = Of(folder, async (output, cancellation) =>
        {
            await leaving.CancelAsync();
            await output.WriteAsync(new byte[Large], cancellation);
            return null;
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => production.SpoolAsync(leaving.Token));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_feature_that_went_between_two_readings_is_a_problem_and_no_defect()
    {
        using var folder = new TemporaryFolder();
        var production = Of(folder, (_, _) => Task.FromResult<Problem?>(Problem.NotFound("gone")));
        await using (var body = await production.SpoolAsync(Cancellation)) Assert.Equal(404, body.Problem!.Status);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_connection_that_broke_is_tried_once_more_and_not_twice(int failures)
    {
        using var folder = new TemporaryFolder();
        var left = failures;
        var production = Of(folder, (output, _) => left-- > 0 ? throw Broken : WriteAsync(output, 1));
        if (failures == 1)
        {
            await using var body = await production.SpoolAsync(Cancellation);
            Assert.Equal(1, body.Bytes!.Length);
            left = failures;
            Assert.Single((await production.StoreAsync()).Bytes!);
        }
        else
        {
            await Assert.ThrowsAsync<NpgsqlException>(() => production.SpoolAsync(Cancellation));
        }
    }

    private static Production Of(TemporaryFolder folder, Func<PipeWriter, CancellationToken, Task<Problem?>> write) =>
        new(_ => Task.FromResult(Snapshot.OfNothing), (_, output, cancellation) => write(output, cancellation), ContentCoding.Identity) { Folder = folder.Path };

    private static async Task<Problem?> WriteAsync(PipeWriter output, int bytes)
    {
        await output.WriteAsync(new byte[bytes], Cancellation);
        return null;
    }
}
