namespace Emprise.Api.Features.Coverage;

/// <summary>Shares as they are printed.</summary>
internal static class Share
{
    private const int Decimals = 4;

    /// <summary>0 to 1; borders that are not quite the same never make more than a whole.</summary>
    public static double Of(double share) => Math.Round(Math.Clamp(share, 0, 1), Decimals);

    public static double? Of(double? share) => share is { } known ? Of(known) : null;

    /// <summary>Hectares to a square metre.</summary>
    public static double? Hectares(double? hectares) => hectares is { } known ? Math.Round(known, Decimals) : null;
}
