using Emprise.Core.Geography;
using Emprise.Core.Layers;

namespace Emprise.Api.Filters;

/// <summary>One thing that a feature must fulfil. Columns come from the layer catalogue, values are typed.</summary>
internal abstract record Condition;

/// <summary>The geometry meets the box. A feature without geometry is not hidden.</summary>
internal sealed record Meets(BoundingBox Box) : Condition;

/// <summary>The geometry meets the shape (well-known binary); a feature without geometry does not.</summary>
internal sealed record MeetsShape(byte[] Wkb) : Condition;

/// <summary>The day lies in the interval (null: open end). A feature without a day is not hidden.</summary>
internal sealed record During(DateOnly? From, DateOnly? To) : Condition;

/// <summary>The name holds every one of the words, in the form of <see cref="Core.Search.SearchText"/>.</summary>
internal sealed record NameHolds(IReadOnlyList<string> Words) : Condition;

/// <summary>The surface is in the range; one that is not stated passes only where that is asked for.</summary>
internal sealed record HectaresBetween(double? Least, double? Most, bool IncludeUnstated) : Condition;

/// <summary>The producer's files still have the feature, or lack it by now.</summary>
internal sealed record Retired(bool Is) : Condition;

/// <summary>The property equals the value (text, whole number, number, truth value or day).</summary>
internal sealed record IsEqual(LayerProperty Property, object Value) : Condition;

/// <summary>The property, or one member of a list property, is among the values.</summary>
internal sealed record IsAmong(LayerProperty Property, string[] Values) : Condition;
