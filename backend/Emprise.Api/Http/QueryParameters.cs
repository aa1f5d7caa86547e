using System.Globalization;

namespace Emprise.Api.Http;

/// <summary>
/// The query of a request, read strictly: each parameter once, every one known, none empty. A handler asks for what it knows
/// and then calls <see cref="RefuseOthers"/>; the names it asked for are the ones that are allowed.
/// </summary>
internal sealed class QueryParameters
{
    private const NumberStyles NumberOnly = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _allowed = [];

    private QueryParameters(string address) => Address = address;

    /// <summary>Scheme, host and path of the request.</summary>
    public string Address { get; }

    /// <summary>The same question in one spelling, whatever the order of its parameters: key of caches and <c>self</c> link.</summary>
    public string Canonical => With();

    public static QueryParameters Of(HttpRequest request)
    {
        var parameters = new QueryParameters(PublicAddress.Of(request) + request.PathBase + request.Path.ToUriComponent());
        var query = request.QueryString.Value.AsSpan().TrimStart('?');
        foreach (var range in query.Split('&')) parameters.Add(query[range]);
        return parameters;
    }

    /// <summary>Of an address that has no parameters but <c>f=json</c>, as of every document that has a choice of formats elsewhere.</summary>
    public static QueryParameters Bare(HttpRequest request)
    {
        var query = Of(request);
        query.OneOf("f", "json");
        query.RefuseOthers();
        return query;
    }

    /// <summary>The canonical address with one parameter set to another value.</summary>
    public string With(string name, string value) => With((name, value));

    /// <summary>The canonical address with some parameters set to other values, or dropped (null).</summary>
    public string With(params IReadOnlyList<(string Name, string? Value)> changes)
    {
        var kept = _values.Where(pair => changes.All(change => change.Name != pair.Key)).Select(pair => (Name: pair.Key, Value: (string?)pair.Value));
        var pairs = kept.Concat(changes).Where(pair => pair.Value is not null)
            .Select(pair => $"{PublicAddress.Escape(pair.Name)}={PublicAddress.Escape(pair.Value!)}").ToList();
        return pairs.Count == 0 ? Address : $"{Address}?{string.Join('&', pairs)}";
    }

    /// <summary>The value, or null where the parameter is absent.</summary>
    public string? Text(string name)
    {
        var value = TextOrEmpty(name);
        if (value is null || !string.IsNullOrWhiteSpace(value)) return value;
        throw new MalformedInputException(name, $"'{name}' needs a value.");
    }

    /// <summary>Like <see cref="Text"/>, for a parameter that may be empty.</summary>
    public string? TextOrEmpty(string name)
    {
        _allowed.Add(name);
        return _values.GetValueOrDefault(name);
    }

    /// <summary>A whole number within bounds.</summary>
    public int? WholeNumber(string name, int least, int most) => (int?)LongNumber(name, least, most);

    /// <summary>A whole number within wide bounds.</summary>
    public long? LongNumber(string name, long least, long most)
    {
        if (Text(name) is not { } text) return null;
        var isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= least && number <= most) return number;
        throw new MalformedInputException(name, $"'{name}' must be a whole number from {least} to {most}.");
    }

    /// <summary>A number within bounds.</summary>
    public double? Number(string name, double least, double most)
    {
        if (Text(name) is not { } text) return null;
        var isNumber = double.TryParse(text, NumberOnly, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= least && number <= most) return number; // false for NaN
        throw new MalformedInputException(name, $"'{name}' must be a number from {least:R} to {most:R}.");
    }

    /// <summary>True or false; false where the parameter is absent.</summary>
    public bool Flag(string name) => Text(name) switch
    {
        "true" => true,
        null or "false" => false,
        _ => throw new MalformedInputException(name, $"'{name}' must be true or false."),
    };

    /// <summary>One of a few words; the first where the parameter is absent.</summary>
    public string OneOf(string name, params string[] words)
    {
        var word = Text(name) ?? words[0];
        if (words.Contains(word)) return word;
        throw new MalformedInputException(name, $"'{name}' must be one of: {string.Join(", ", words)}.");
    }

    /// <summary>A parameter of the contract that this server does not support yet.</summary>
    public void Refuse(string name, string detail)
    {
        if (_values.ContainsKey(name)) throw new MalformedInputException(name, $"'{name}' is not supported yet. {detail}");
    }

    /// <summary>Refuses whatever was not asked for.</summary>
    public void RefuseOthers()
    {
        if (_values.Keys.Except(_allowed).FirstOrDefault() is not { } unknown) return;
        var allowed = _allowed.Count == 0 ? "No parameter is allowed here." : $"Allowed: {string.Join(", ", _allowed)}.";
        throw new MalformedInputException(unknown, $"'{unknown}' is not a parameter of this address. {allowed}");
    }

    private void Add(ReadOnlySpan<char> pair)
    {
        if (pair.IsEmpty) return;
        var split = pair.IndexOf('=');
        if (!PercentDecoding.TryDecode(split < 0 ? pair : pair[..split], out var name)
            || !PercentDecoding.TryDecode(split < 0 ? "" : pair[(split + 1)..], out var value))
        {
            throw new MalformedInputException(null, "The query holds a broken escape, text that is not UTF-8, or a control character.");
        }

        if (!_values.TryAdd(name, value)) throw new MalformedInputException(name, $"'{name}' is given more than once.");
    }
}
