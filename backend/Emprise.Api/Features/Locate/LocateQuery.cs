using Emprise.Api.Database;
using Emprise.Core.Database;
using Emprise.Core.Geography;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace Emprise.Api.Features.Locate;

/// <summary>The commune by its boundary; everything else by what the code book says of that commune.</summary>
internal static class LocateQuery
{
    public static async Task<Place> ForPointAsync(double longitude, double latitude, Snapshot data, CancellationToken cancellation)
    {
        await using var context = data.OpenContext();
        var point = new Point(longitude, latitude) { SRID = Wgs84.Srid };
        // On a border two communes cover the point: the lower code answers, always the same.
        var commune = await context.Communes.Where(commune => commune.Geom.Covers(point)).OrderBy(commune => commune.Insee)
            .Select(commune => new Membership(commune.Insee, commune.Name, commune.Epci, commune.Ept, commune.Department, commune.Region,
                commune.Territory1, commune.Territory2))
            .FirstOrDefaultAsync(cancellation);
        return commune is null ? new Place(null, null, null, null, null, []) : await PlaceOfAsync(context, commune, cancellation);
    }

    private static async Task<Place> PlaceOfAsync(GeoDbContext context, Membership commune, CancellationToken cancellation) => new(
        new Area("communes", commune.Insee, commune.Name),
        await EpciAsync(context, commune.Epci, cancellation),
        await EpciAsync(context, commune.Ept, cancellation),
        await context.Departments.Where(department => department.Code == commune.Department)
            .Select(department => new Area("departments", department.Code, department.Name)).FirstOrDefaultAsync(cancellation),
        await context.Regions.Where(region => region.Code == commune.Region)
            .Select(region => new Area("regions", region.Code, region.Name)).FirstOrDefaultAsync(cancellation),
        await context.Territories.Where(territory => territory.Id == commune.Territory1 || territory.Id == commune.Territory2)
            .OrderBy(territory => territory.Id)
            .Select(territory => new Area("territories", territory.Id, territory.Name)).ToListAsync(cancellation));

    private static Task<Area?> EpciAsync(GeoDbContext context, string? siren, CancellationToken cancellation) => context.Epci
        .Where(epci => epci.Siren == siren).Select(epci => new Area("epci", epci.Siren, epci.Name)).FirstOrDefaultAsync(cancellation);

    /// <summary>What the code book says of a commune: where it belongs.</summary>
    private sealed record Membership(
        string Insee, string Name, string? Epci, string? Ept, string? Department, string? Region, string? Territory1, string? Territory2);
}
