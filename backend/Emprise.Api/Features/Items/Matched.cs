using Emprise.Api.Totals;

namespace Emprise.Api.Features.Items;

/// <summary>What fulfils the conditions, on this page or not.</summary>
/// <param name="Count">Number of features.</param>
/// <param name="Totals">What they add up to, where that is asked for.</param>
internal sealed record Matched(long Count, ListTotals? Totals = null);
