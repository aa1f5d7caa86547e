namespace Emprise.Api.Http.OpenApi;

/// <summary>
/// What OpenAPI says of an endpoint. It stands beside the endpoint as metadata, so that the document is the sum of what is
/// really mapped.
/// </summary>
/// <param name="Id">operationId.</param>
/// <param name="Tag">Group, one for each feature.</param>
/// <param name="Summary">One line.</param>
/// <param name="Answers">The bodies of a 200.</param>
internal sealed record Operation(string Id, string Tag, string Summary, params IReadOnlyList<Answer> Answers)
{
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>An operation whose address takes no parameter (<see cref="QueryParameters.Bare"/>).</summary>
    public static Operation Bare(string id, string tag, string summary, Answer answer) =>
        new(id, tag, summary, answer) { Parameters = [Parameter.OneOf("f", "Format", "json")] };

    /// <summary>What is posted; null where nothing is.</summary>
    public PostedBody? Body { get; init; }

    /// <summary>Whether a parameter holds a shape, which may turn out to be none.</summary>
    public bool TakesShape { get; init; }

    /// <summary>Whether the path names something that may not exist.</summary>
    public bool MayBeMissing { get; init; }
}

/// <summary>The JSON that an operation takes.</summary>
internal sealed record PostedBody(string Description, NamedSchema Schema);

/// <summary>A media type of a 200 and the schema of its body; null for what is not JSON.</summary>
internal sealed record Answer(string MediaType, NamedSchema? Schema)
{
    /// <summary>A JSON document of one record.</summary>
    public static Answer Json<T>() => new(MediaTypes.Json, NamedSchema.Of<T>());
}
