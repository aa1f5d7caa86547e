using System.Text.Json.Serialization;
using Emprise.Api.GeoJson;
using Emprise.Api.Sites;
using Emprise.Api.Totals;

namespace Emprise.Api.Features.Coverage;

/// <summary>What a perimeter covers. Shares are 0 to 1 with four decimals; null means not stated.</summary>
internal sealed record CoverageReport(
    PerimeterSummary Perimeter, IReadOnlyList<EpciCoverage> Epci, IReadOnlyList<CommuneCoverage> Communes, IReadOnlyList<TerritoryOverlap> Territories,
    IReadOnlyList<Enclave> Gaps, IReadOnlyList<Issue> Issues, IReadOnlyList<Change> Changes, History History, LandInside IndustrialLand,
    SitesInside TurnkeySites);

/// <summary>The perimeter as a whole.</summary>
/// <param name="Source">territory, codes or polygon.</param>
/// <param name="AreaHectares">Of codes the sum over the communes, of a polygon what it encloses.</param>
/// <param name="Population">Sum over the communes.</param>
/// <param name="Communes">Communes of which at least half the ground is inside.</param>
/// <param name="Epci">EPCI that are covered in full or in part; EPT lie inside a metropolis and are not counted beside it.</param>
/// <param name="Vintage">Year of the code book in which everything here is read.</param>
internal sealed record PerimeterSummary(
    string Source, string? Id, string? Name, int? Phase, double? AreaHectares, long Population, int Communes, int Epci, int Parts, int Holes,
    string? BoundaryQuality, int Vintage, int NewestVintage, IReadOnlyList<int> Vintages, double[]? Bbox,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] GeoJsonGeometry? Geometry);

/// <summary>How much of an EPCI or EPT is inside.</summary>
/// <param name="Relation">full, split, or touched: an overlap under 0.1 % of both.</param>
internal sealed record EpciCoverage(
    string Siren, string Name, string Kind, string Relation, double? AreaShare, double CommuneShare, double? PopulationShare, int CommunesInside,
    int CommunesTotal, IReadOnlyList<NamedCommune> MissingCommunes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] GeoJsonGeometry? Geometry);

/// <summary>A commune inside.</summary>
/// <param name="AreaShare">Below 1 only under a polygon.</param>
/// <param name="AreaHectares">Of the whole commune; null where it shared its ground with others in the year asked for.</param>
internal sealed record CommuneCoverage(string Insee, string Name, string? Epci, double AreaShare, int? Population, double? AreaHectares);

/// <summary>A commune by name.</summary>
internal sealed record NamedCommune(string Insee, string Name);

/// <summary>A territory of either phase that shares ground with the perimeter.</summary>
internal sealed record TerritoryOverlap(
    string Id, int Phase, string Name, double ShareOfPerimeter, double ShareOfTerritory, int CommunesInCommon,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] GeoJsonGeometry? Geometry);

/// <summary>A commune that the perimeter encloses without covering it.</summary>
internal sealed record Enclave(
    string Insee, string Name, string? Epci,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] GeoJsonGeometry? Geometry);

/// <summary>What was not clear in the question.</summary>
/// <param name="Code">unknown-code, outdated-commune, outdated-epci, duplicate, overlapping, invalid-geometry or ground-changed.</param>
/// <param name="Value">What was given.</param>
/// <param name="Detail">A French sentence.</param>
/// <param name="Successor">What was taken in its place.</param>
/// <param name="Suggestions">What may have been meant.</param>
internal sealed record Issue(string Code, string Value, string Detail, Successor? Successor, IReadOnlyList<CodedName> Suggestions);

/// <summary>Who answers for an outdated code: a commune or an EPCI.</summary>
internal sealed record Successor(string? Insee, string? Siren, string Name);

/// <summary>A code with its name.</summary>
internal sealed record CodedName(string Code, string Name);

/// <summary>What differs in the perimeter between two years of the code book.</summary>
/// <param name="Kind">commune-merged, commune-restored, commune-recoded, commune-renamed, epci-left, epci-joined, epci-gone or epci-new.</param>
internal sealed record Change(string Kind, string? Insee, string? Siren, string Name, CodedName? From, CodedName? To, int SinceVintage, int UntilVintage);

/// <summary>What changed since the first phase, and since the year in which the second began.</summary>
/// <param name="Phase1">Null where no territory of the first phase shares a commune, and for such a territory itself.</param>
internal sealed record History(SinceFirstPhase? Phase1, IReadOnlyList<Change> Since2023);

/// <summary>The perimeter beside the territories of the first phase that share communes with it, in the codes of today.</summary>
/// <param name="Entered">Inside, and in none of them.</param>
/// <param name="Left">In one of them, and not inside.</param>
/// <param name="Kept">Communes in both.</param>
internal sealed record SinceFirstPhase(
    IReadOnlyList<SharedTerritory> Territories, IReadOnlyList<NamedCommune> Entered, IReadOnlyList<NamedCommune> Left, int Kept);

/// <summary>A territory and how many communes of it are inside.</summary>
internal sealed record SharedTerritory(string Id, string Name, int CommunesInCommon);

/// <summary>Industrial land inside.</summary>
/// <param name="EpciWithoutInventory">EPCI covered in full or in part of whose land nothing was ever loaded.</param>
internal sealed record LandInside([property: JsonIgnore] LandTotals Land, IReadOnlyList<NamedEpci> EpciWithoutInventory) : LandTotals(Land);

/// <summary>An EPCI by name.</summary>
internal sealed record NamedEpci(string Siren, string Name);

/// <summary>Turnkey sites inside.</summary>
internal sealed record SitesInside(int Count, IReadOnlyList<Site> Items);
