namespace Emprise.Api.Http;

/// <summary>
/// A request that cannot be understood: the one exception for malformed input, mapped once (<see cref="FailureTable"/>) to 400.
/// </summary>
/// <param name="parameter">Name of the parameter at fault; null where it is the request as a whole.</param>
/// <param name="detail">What was wrong, and what is allowed.</param>
internal sealed class MalformedInputException(string? parameter, string detail) : Exception(detail)
{
    public string? Parameter { get; } = parameter;
}
