using System.Globalization;
using Emprise.Bench;
using Npgsql;

// Called by scripts/bench: PART ADDRESS-OF-A-RUNNING-EMPRISE ROUNDS. The database is the one of that Emprise.
if (args is not [("items" or "nearby") and var part, var address, var rounds])
{
    Console.Error.WriteLine("Usage: Emprise.Bench items|nearby URL ROUNDS; scripts/bench calls it.");
    return 2;
}

var laps = new Laps(int.Parse(rounds, CultureInfo.InvariantCulture));
await using var database = NpgsqlDataSource.Create(PlainAddress.Of());
using var api = new RunningApi(new Uri(address));
await (part == "items" ? ItemsBench.RunAsync(laps, database, api) : NearbyBench.RunAsync(laps, database, api));
return 0;
