using Emprise.Api.Tests.Running;
using Emprise.Core.Database;
using Npgsql;

namespace Emprise.Api.Tests.Database;

public sealed class ReaderTests(SeededApi api)
{
    [Fact]
    public async Task The_program_is_connected_as_the_reader_and_nobody_else()
    {
        await api.Client.JsonAsync("/api/collections/epci/items");
        var users = await api.Database.ReadAsync<string>(
            "SELECT string_agg(DISTINCT usename, ',') FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'emprise-api'");
        Assert.Equal(DatabaseAddress.ReaderRole, users);
    }

    [Theory]
    [InlineData("INSERT INTO region SELECT * FROM region")]
    [InlineData("UPDATE data_version SET version = 0")]
    [InlineData("DELETE FROM epci")]
    [InlineData("TRUNCATE commune")]
    [InlineData("DROP TABLE commune")]
    [InlineData("CREATE TABLE emprise.mine (id int)")]
    public async Task The_reader_cannot_write(string sql)
    {
        await using var source = NpgsqlDataSource.Create(api.Database.ReaderAddress);
        await using var command = source.CreateCommand(sql);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }
}
