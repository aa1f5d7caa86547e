namespace Emprise.Api.Features.Nearby;

/// <summary>A criterion as an answer tells it.</summary>
/// <param name="Verdict">met, notMet or notStated.</param>
/// <param name="Value">What the site says; null: nothing.</param>
/// <param name="Wanted">What was asked for.</param>
internal sealed record CriterionOutcome(string Name, string Verdict, object? Value, object Wanted)
{
    public static CriterionOutcome Of(Verdict verdict) => new(verdict.Criterion.Name, verdict.Word, verdict.Value, verdict.Criterion.Wanted);
}
