using Emprise.Core.Layers;

namespace Emprise.Api.Features.Items;

/// <summary>One key of the order; null comes last either way.</summary>
internal sealed record SortKey(LayerProperty Property, bool IsDescending);
