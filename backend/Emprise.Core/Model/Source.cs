namespace Emprise.Core.Model;

/// <summary>Where rows came from: one entry of the manifest that has been loaded.</summary>
public sealed class Source
{
    /// <summary>Short id, the prefix of the ids of its features.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Producer { get; init; }

    public string? Url { get; init; }

    public required string Licence { get; init; }

    /// <summary>The words that the licence asks to be shown.</summary>
    public required string Attribution { get; init; }

    /// <summary>Year the rows speak of.</summary>
    public required int Vintage { get; init; }

    public required DateTimeOffset LoadedOn { get; set; }

    public required int RowsRead { get; set; }

    public required int RowsLoaded { get; set; }

    public required int RowsRejected { get; set; }

    /// <summary>One of <see cref="ImportOrigin.All"/>.</summary>
    public required string Origin { get; init; }

    /// <summary>Name of the file that was loaded last; null for what comes with Emprise.</summary>
    public string? File { get; init; }

    /// <summary>How many rows state each field: JSON, a list of <c>{field, stated, of}</c>.</summary>
    public string Completeness { get; init; } = "[]";
}
