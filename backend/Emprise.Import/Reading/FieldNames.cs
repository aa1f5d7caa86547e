namespace Emprise.Import.Reading;

/// <summary>The names of the fields of a file, in its order, found without regard to case.</summary>
public sealed class FieldNames
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="all">The names; of a repeated one the first counts.</param>
    public FieldNames(IReadOnlyList<string> all)
    {
        All = all;
        for (var place = 0; place < all.Count; place++) _places.TryAdd(all[place], place);
    }

    public static FieldNames None { get; } = new([]);

    public IReadOnlyList<string> All { get; }

    /// <summary>Where the field stands; -1 where the file lacks it.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name, -1);
}
