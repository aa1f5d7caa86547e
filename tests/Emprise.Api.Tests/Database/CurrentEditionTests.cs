using Emprise.Api.Database;
using Npgsql;

namespace Emprise.Api.Tests.Database;

public sealed class CurrentEditionTests
{
    private static readonly Edition Seventh = new("database", 7);

    private readonly CurrentEdition _current = new(NpgsqlDataSource.Create("Host=nowhere"));
    private int _changes;

    public CurrentEditionTests() => _current.Changed += () => _changes++;

    [Theory]
    [InlineData(8, 8, 2)]
    [InlineData(7, 7, 1)]
    [InlineData(6, 7, 1)] // read before the seventh, heard after it
    public async Task Versions_only_grow(long heard, long served, int changes)
    {
        _current.Hear(Seventh);
        _current.Hear(Seventh with { Version = heard });
        Assert.Equal(Seventh with { Version = served }, await _current.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(changes, _changes);
    }

    [Fact]
    public async Task A_database_that_took_the_place_of_another_begins_anew()
    {
        var other = new Edition("another database", 1);
        _current.Hear(Seventh);
        _current.Hear(other);
        Assert.Equal(other, await _current.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, _changes);
    }
}
