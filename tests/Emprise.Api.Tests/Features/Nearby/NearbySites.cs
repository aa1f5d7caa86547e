using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features.Nearby;

/// <summary>A database of sites made to be ranked, and the program over it.</summary>
public sealed class NearbySites : IAsyncLifetime
{
    /// <summary>Where the crowd is: 300 sites at one point.</summary>
    public const string Crowd = "lon=1&lat=45";

    /// <summary>The centre of a ring of 400 sites, each about 100 km away: which is nearest depends on the shape of the Earth.</summary>
    public const string RingCentre = "lon=3&lat=48";

    /// <summary>Where the sites are whose criteria are tried.</summary>
    public const string Judged = "lon=-1&lat=43.5&radiusKm=5";

    private const string Sites = """
        INSERT INTO turnkey_site (id, name, waves, area_hectares, source_urls, source, vintage, geometry_precision, geom)
            SELECT 'test:crowd-' || lpad((i * 7 % 300)::text, 3, '0'), 'Site ' || i, '{2021-09}', i, '{}', 'test', 2024, 'point', ST_Point(1, 45, 4326)
            FROM generate_series(1, 300) i;
        INSERT INTO turnkey_site (id, name, waves, source_urls, source, vintage, geometry_precision, geom)
            SELECT 'test:ring-' || i, 'Ring', '{}', '{}', 'test', 2024, 'point',
                ST_Project(ST_Point(3, 48, 4326)::geography, 100000 + i * 137 % 500, radians(i * 0.9))::geometry
            FROM generate_series(1, 400) i;
        INSERT INTO turnkey_site (id, name, waves, readiness, area_hectares, min_plot_hectares, max_plot_hectares, recycled, networks, available_from,
                source_urls, source, vintage, geometry_precision, geom)
            SELECT 'test:' || key, 'Site ' || key, waves::text[], readiness, area, least, most, recycled, networks, year, '{}', 'test', 2024, 'point', ST_Point(-1, 43.5, 4326)
            FROM (VALUES
                ('bare', '{}', NULL, NULL::float, NULL::float, NULL::float, NULL::boolean, NULL, NULL::integer),
                ('large', '{2020-01,france-2030}', '2024', 50, 10, 30, true, 'rail siding; motorway access', 2024),
                ('small', '{2021-09}', '2027-2030', 3, NULL, NULL, false, 'No rail access; gas', NULL),
                ('class', '{2020-07}', '2025-2027', 20, 12, NULL, NULL, 'Desserte ferroviaire, fibre', NULL),
                ('year', '{france-2030}', 'unknown', 20, NULL, 8, NULL, 'two RER stations; railway nearby', 2026),
                ('french', '{}', NULL, 20, NULL, NULL, NULL, 'Terrain embranché ; non desservi par le gaz', NULL),
                ('without', '{}', NULL, 20, NULL, NULL, NULL, 'Pas de desserte ferroviaire', NULL),
                ('station', '{}', NULL, 20, NULL, NULL, NULL, 'Gare ferroviaire à 2 km ; site plat', NULL))
                site (key, waves, readiness, area, least, most, recycled, networks, year);
        INSERT INTO turnkey_site (id, name, commune, waves, source_urls, source, vintage, geometry_precision, geom) VALUES
            ('test:hostile', E'=cmd|''a''!<script>&"\u0001\uFFFE \U0001F3ED', 'L''Haÿ', '{}', '{}', 'test', 2024, 'point', ST_Point(5, 50, 4326));
        """;

    public SeededDatabase Database { get; private set; } = null!;

    public ApiProcess Process { get; private set; } = null!;

    public HttpClient Client => Process.Client;

    public async ValueTask InitializeAsync()
    {
        Database = await SeededDatabase.CreateAsync();
        await Database.RunAsync(Sites);
        Process = await ApiProcess.StartAsync(Database.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (Process is not null) await Process.DisposeAsync();
        if (Database is not null) await Database.DisposeAsync();
    }
}
