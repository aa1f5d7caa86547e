namespace Emprise.Api.Features.Items;

/// <summary>What a feature lies in, and what lies in it.</summary>
internal sealed record Related(IReadOnlyList<Container> ContainedIn, IReadOnlyList<Contents> Contains);

/// <summary>A feature that contains another.</summary>
internal sealed record Container(string Collection, string Id, string Name);

/// <summary>The features of one collection that another feature contains.</summary>
/// <param name="AreaHectares">Their surface added up; null where that means nothing or none is stated.</param>
/// <param name="Href">Where to get them.</param>
internal sealed record Contents(string Collection, long Count, double? AreaHectares, string Href);
