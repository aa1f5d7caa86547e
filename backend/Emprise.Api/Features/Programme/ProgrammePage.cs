using Emprise.Api.Facts;
using Emprise.Api.Totals;

namespace Emprise.Api.Features.Programme;

/// <summary>What the loaded data and public pages tell of the programme. The two are never mixed.</summary>
/// <param name="Counts">Counted in the loaded data.</param>
/// <param name="Timeline">In the order of time.</param>
/// <param name="Axes">What action plans of each phase are about, with the figures that pages give of it.</param>
/// <param name="Facts">Every figure, by theme.</param>
/// <param name="Regions">By name, with the territories that lie in each; one that lies in two regions is in both lists.</param>
internal sealed record ProgrammePage(
    LoadedCounts Counts, IReadOnlyList<Moment> Timeline, IReadOnlyList<Axis> Axes, IReadOnlyList<Theme> Facts, IReadOnlyList<RegionList> Regions);

/// <summary>Numbers of the loaded data.</summary>
/// <param name="Phase">The phase that members, communes and population are of.</param>
/// <param name="LoadedOn">When the newest of these data were loaded.</param>
/// <param name="Vintage">Year of the code book.</param>
internal sealed record LoadedCounts(
    IReadOnlyDictionary<int, long> TerritoriesByPhase, int Phase, long Members, long Communes, long Population, LandTotals Land, long TurnkeySites,
    DateTimeOffset? LoadedOn, int? Vintage);

/// <summary>Something that happened, or will.</summary>
/// <param name="Date">A year, a month or a day, as far as it is known.</param>
/// <param name="Kind">What it was: phase-begins, territories-announced, turnkey-wave, plans-reviewed, phase-ends.</param>
/// <param name="Phase">Of the programme; null where it belongs to none.</param>
/// <param name="Facts">Figures of the whole country that pages give of it.</param>
internal sealed record Moment(string Date, string Kind, int? Phase, IReadOnlyList<Fact> Facts);

/// <summary>One of the things that action plans are about.</summary>
/// <param name="Code">attract, recruit, innovate, simplify; transition, innovation, skills, land, and other for what fits none.</param>
internal sealed record Axis(int Phase, string Code, IReadOnlyList<Fact> Facts);

/// <summary>Facts about one subject.</summary>
/// <param name="Code">programme, territories, actions, support, turnkey.</param>
internal sealed record Theme(string Code, IReadOnlyList<Fact> Facts);

/// <summary>A region and its territories of both phases, the newest phase first.</summary>
internal sealed record RegionList(string Id, string Name, IReadOnlyList<ListedTerritory> Territories);

/// <summary>A territory.</summary>
/// <param name="Towns">Its most populous communes.</param>
internal sealed record ListedTerritory(string Id, string Name, int Phase, int Population, IReadOnlyList<Town> Towns);

/// <summary>A commune.</summary>
internal sealed record Town(string Insee, string Name);
