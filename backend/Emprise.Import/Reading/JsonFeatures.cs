using Emprise.Import.Pipeline;

namespace Emprise.Import.Reading;

/// <summary>
/// Finds the features in a stream of GeoJSON and hands out the bytes of one after the other: from a FeatureCollection, from a lone
/// Feature, or from features line by line. Holds one feature at a time.
/// </summary>
internal sealed class JsonFeatures
{
    private const byte RecordSeparator = 0x1E;

    private readonly string _name;
    private readonly JsonBytes _json;
    private Place _place = Place.Start;
    private bool _isFirstOfList;

    public JsonFeatures(Stream stream, string name)
    {
        _name = name;
        _json = new JsonBytes(stream, name) { Cut = () => new($"{name} ends in the middle, after feature {Count}: download it again.") };
    }

    private enum Place
    {
        Start,
        BetweenDocuments,
        InList,
        AfterList,
    }

    /// <summary>Features handed out so far.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the last one came out of the list of a collection.</summary>
    public bool IsListed => _place == Place.InList;

    /// <summary>The <c>crs</c> member, once it was met.</summary>
    public byte[]? Crs { get; private set; }

    /// <summary>The bytes of the next feature, good until the next call; false at the end of the file.</summary>
    /// <exception cref="ImportException">The file is cut, damaged or no GeoJSON.</exception>
    public bool Next(out ReadOnlySpan<byte> feature)
    {
        feature = default;
        bool? isFound;
        do
        {
            _json.Mark();
            isFound = _place switch
            {
                Place.InList => NextOfList(),
                Place.AfterList => RestOfCollection(),
                _ => NextDocument(),
            };
        }
        while (isFound is null);
        if (isFound == false) return false;
        feature = _json.Marked;
        Count++;
        return true;
    }

    // Null: nothing yet, go on from the new place. False: the end.
    private bool? NextDocument()
    {
        if (_place == Place.Start) _json.Take("\uFEFF"u8);
        _place = Place.BetweenDocuments;
        if (!_json.SkipBlanks()) return Count > 0 ? false : throw new ImportException($"{_name} holds no feature.");
        if (_json.Take(RecordSeparator)) return null;
        _json.Mark();
        if (!_json.Take((byte)'{')) throw Count > 0 ? Damaged("{") : new ImportException($"{_name} is not GeoJSON: it does not begin with {{.");
        if (!MeetsList()) return true;
        (_place, _isFirstOfList) = (Place.InList, true);
        return null;
    }

    private bool? NextOfList()
    {
        if (_json.Take((byte)']'))
        {
            _place = Place.AfterList;
            return null;
        }

        if (!_isFirstOfList && !_json.Take((byte)',')) throw Damaged(", or ]");
        _isFirstOfList = false;
        _json.SkipBlanks();
        _json.Mark();
        return _json.SkipValue().Length > 0 ? true : throw Damaged("{");
    }

    private bool? RestOfCollection()
    {
        if (MeetsList()) throw new ImportException($"{_name} has two lists of features in one collection.");
        _place = Place.BetweenDocuments;
        return Count > 0 ? null : false;
    }

    /// <summary>Passes the members of an object: to its list of features (true), or past its end.</summary>
    private bool MeetsList()
    {
        while (!_json.Take((byte)'}'))
        {
            _json.Take((byte)',');
            if (_json.Peek() != '"') throw Damaged("\"");
            var member = _json.SkipValue();
            var isList = member.SequenceEqual("\"features\""u8);
            var isCrs = member.SequenceEqual("\"crs\""u8);
            if (!_json.Take((byte)':')) throw Damaged(":");
            if (isList && _json.Take((byte)'[')) return true;
            var value = _json.SkipValue();
            if (isCrs) Crs = value.ToArray();
        }

        return false;
    }

    private ImportException Damaged(string expected) =>
        new($"{_name} is damaged after feature {Count}: {expected} is expected there.");
}
