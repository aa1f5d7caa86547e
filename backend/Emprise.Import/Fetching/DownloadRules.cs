namespace Emprise.Import.Fetching;

/// <summary>How patient a download is, and how much it takes.</summary>
public sealed record DownloadRules
{
    /// <summary>Times in a row that nothing new arrives before the download is given up.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>Times that nobody answers before a publisher is taken to be away: mostly it is the network that is.</summary>
    public int AttemptsToConnect { get; init; } = 2;

    /// <summary>Pause before the second attempt; each further one is twice as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause, also where the publisher asks for more.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the publisher may be silent.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Largest file that is taken: four times the largest that the manifest names.</summary>
    public long LargestBytes { get; init; } = 4L << 30;
}
