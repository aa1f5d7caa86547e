namespace Emprise.Import.Sites;

/// <summary>One labelled site as a file states it, typed. Null is "not stated"; surfaces in hectares, plots in one piece.</summary>
/// <param name="Id">Id of the source, without its prefix.</param>
/// <param name="Name">Name to be listed by.</param>
/// <param name="Waves">Announcements that name it.</param>
public sealed record TurnkeySite(string Id, string Name, IReadOnlyList<string> Waves)
{
    /// <summary>A commune of the newest code book.</summary>
    public string? Insee { get; init; }

    public string? Readiness { get; init; }

    public double? AreaHectares { get; init; }

    public double? MinPlotHectares { get; init; }

    public double? MaxPlotHectares { get; init; }

    public bool? IsRecycled { get; init; }

    public string? Networks { get; init; }

    public int? AvailableFrom { get; init; }

    public string? IcpeSeveso { get; init; }

    public IReadOnlyList<string> SourceUrls { get; init; } = [];

    /// <summary>Every field of the file as it was written, as JSON.</summary>
    public string Stated { get; init; } = "{}";
}
