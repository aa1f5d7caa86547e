namespace Emprise.Api.Features.Locate;

/// <summary>The areas that a point lies in; null where there is none (at sea, abroad, or in a collectivity overseas).</summary>
internal sealed record Place(Area? Commune, Area? Epci, Area? Ept, Area? Department, Area? Region, IReadOnlyList<Area> Territories);

/// <summary>One area, named so that it can be asked for.</summary>
internal sealed record Area(string Collection, string Id, string Name);
