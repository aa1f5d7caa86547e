using Emprise.Import.Sources;
using Source = Emprise.Import.Sources.Source;

namespace Emprise.Import.Commands;

/// <summary>One step of <c>import official</c>: a source, and one of its phases where it has them.</summary>
public sealed record OfficialStep(Source Source, SourceEntry Entry, int? Phase)
{
    // What is rebuilt from the communes: separately generalised shapes would not share their borders with them.
    private static readonly HashSet<string> MadeOfCommunes = ["epci", "departments", "regions"];

    public string Name => Phase is null ? Source.Verb : $"{Source.Verb} {Phase}";

    /// <summary>Every step, in the order of the sources: what others are told in terms of comes first.</summary>
    public static IReadOnlyList<OfficialStep> Of(IReadOnlyList<Source> sources, DataFolder folder) =>
    [
        .. from source in sources
           let entry = folder.Source(source.ManifestId)
           from phase in entry.Download.Select(download => download.Phase).Distinct()
           select new OfficialStep(source, entry, phase),
    ];

    /// <summary>Whether it has nowhere to come from: no lasting address, and no mirror.</summary>
    public string? Note(Uri? mirror) => mirror is null
        ? Entry.Download.FirstOrDefault(download => download.Phase == Phase && download.Address is null)?.Note
        : null;

    /// <summary>Why it need not be loaded; null where it must.</summary>
    /// <param name="before">How the steps before it ended.</param>
    /// <param name="newestCodeBook">Year of the newest code book in the database.</param>
    public string? NotNeeded(IReadOnlyList<OfficialEnding> before, int newestCodeBook)
    {
        if (MadeOfCommunes.Contains(Source.Verb) && before.Any(ending => ending is { Source: "communes", IsThere: true }))
        {
            return "rebuilt from the communes";
        }

        return Source.Verb == "epci-members" && Entry.Vintage <= newestCodeBook ? $"the code book of {newestCodeBook} is there" : null;
    }
}
