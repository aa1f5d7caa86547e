using Emprise.Api.Database;
using Emprise.Api.Facts;
using Emprise.Api.Filters;
using Emprise.Api.Sites;
using Emprise.Api.Totals;
using Emprise.Core.Codes;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Profile;

/// <summary>Reads a territory, what it is made of, what is in it and what is around it.</summary>
internal static class ProfileQuery
{
    public static async Task<TerritoryProfile?> FindAsync(TerritoryKey key, Snapshot data, CancellationToken cancellation)
    {
        Task<List<T>> List<T>(string sql, Func<NpgsqlDataReader, T> read) => data.ListAsync(sql, [key.ToString()], read, cancellation);

        if (await List(ProfileSql.Identity, ReadIdentity) is not [var identity]) return null;
        var places = (await List(ProfileSql.Places, row => (Collection: row.GetString(0), Place: new Place(row.GetString(1), row.GetString(2)))))
            .ToLookup(place => place.Collection, place => place.Place);
        var members = await List(ProfileSql.Members(key.Phase), ReadMember);
        var facts = await FactsQuery.ReadAsync(data, cancellation);
        var own = FactsOfPlace.Naming(facts, [identity.Name, .. members.Select(member => member.Name).OfType<string>()]);
        return new TerritoryProfile(
            identity, [.. places["regions"]], [.. places["departments"]], members,
            [.. own.Where(fact => !FactsOfPlace.TellsOfActions(fact))], [.. own.Where(FactsOfPlace.TellsOfActions)],
            FactsOfPlace.Naming(facts.Except(own), places.SelectMany(group => group).Select(place => place.Name)),
            await LandTotalsQuery.ReadAsync(Listed(LayerCatalogue.IndustrialLand, key), data, cancellation),
            await SitesQuery.ReadAsync(Listed(LayerCatalogue.TurnkeySites, key), data, cancellation),
            await List(ProfileSql.Neighbours, row => new Neighbour(row.GetString(0), row.GetString(1), row.GetInt16(2), row.GetDouble(3))),
            await List(ProfileSql.OtherPhase(key.Phase), row => new Predecessor(row.GetString(0), row.GetString(1), row.GetDouble(2), row.GetInt32(3))));
    }

    // What the list shows of it.
    private static Condition[] Listed(Layer layer, TerritoryKey key) =>
        [new IsAmong(layer.Find($"territory{key.Phase}")!, [key.ToString()]), new Retired(false)];

    private static Identity ReadIdentity(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetInt16(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetInt32(5), Math.Round(row.GetDouble(6), 4),
        row.GetString(7), row.GetInt16(8));

    private static Member ReadMember(NpgsqlDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), CountOrNull(row, 4), CountOrNull(row, 5), row.NumberOrNull(6));

    private static int? CountOrNull(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
