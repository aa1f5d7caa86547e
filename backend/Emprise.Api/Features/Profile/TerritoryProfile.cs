using System.Text.Json.Serialization;
using Emprise.Api.Facts;
using Emprise.Api.Sites;
using Emprise.Api.Totals;

namespace Emprise.Api.Features.Profile;

/// <summary>Everything that is known of one territory of the programme, in one of its phases.</summary>
/// <param name="Support">Figures of pages that name the territory or one of its members, those of its action plan apart.</param>
/// <param name="Axes">Such figures that tell of its action plan.</param>
/// <param name="RegionFacts">Figures of its regions and departments: not its own.</param>
/// <param name="TurnkeySites">Those that the announcements still list.</param>
/// <param name="Neighbours">Territories of the same phase that it has a border with, the longest first.</param>
/// <param name="OtherPhase">Territories of the other phase that it has communes in common with, the most first.</param>
internal sealed record TerritoryProfile(
    [property: JsonIgnore] Identity Identity, IReadOnlyList<Place> Regions, IReadOnlyList<Place> Departments, IReadOnlyList<Member> Members,
    IReadOnlyList<Fact> Support, IReadOnlyList<Fact> Axes, IReadOnlyList<Fact> RegionFacts, LandTotals Land, IReadOnlyList<Site> TurnkeySites,
    IReadOnlyList<Neighbour> Neighbours, IReadOnlyList<Predecessor> OtherPhase) : Identity(Identity);

/// <summary>What a territory is called and how large it is.</summary>
/// <param name="BoundaryQuality">How far its lines, and what is measured along them, can be trusted.</param>
internal record Identity(
    string Id, int Phase, string Code, string Name, int Communes, int Population, double AreaHectares, string BoundaryQuality, int Vintage);

/// <summary>A region or a department.</summary>
internal sealed record Place(string Id, string Name);

/// <summary>An EPCI, an EPT or a single commune.</summary>
/// <param name="Kind">epci, ept or commune.</param>
/// <param name="Id">Of the feature: SIREN, or INSEE code of a commune.</param>
/// <param name="Name">Null where the newest code book knows it no more, and so of all that follows.</param>
internal sealed record Member(string Kind, string Siren, string Id, string? Name, int? Communes, int? Population, double? AreaHectares);

/// <param name="BorderKm">Length of the border in common.</param>
internal sealed record Neighbour(string Id, string Name, int Phase, double BorderKm);

/// <summary>A territory of the other phase.</summary>
/// <param name="Share">Part of this territory's surface that the communes in common have.</param>
internal sealed record Predecessor(string Id, string Name, double Share, int CommunesInCommon);
