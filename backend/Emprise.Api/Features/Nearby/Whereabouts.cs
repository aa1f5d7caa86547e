using Emprise.Api.Drawings;

namespace Emprise.Api.Features.Nearby;

/// <summary>Where a search looks, as it was asked.</summary>
internal abstract record Whereabouts;

/// <summary>A point, in degrees.</summary>
internal sealed record AtPoint(double Longitude, double Latitude) : Whereabouts;

/// <summary>A place or a site, by its id.</summary>
internal sealed record AtFeature(string Near, NearKind Kind, string Id) : Whereabouts;

/// <summary>A place or a site, by its name.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Words">In the form in which names are compared.</param>
internal sealed record AtNamed(string Text, string Words) : Whereabouts;

/// <summary>The inside of a shape.</summary>
internal sealed record InArea(Drawing Area) : Whereabouts;
