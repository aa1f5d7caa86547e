namespace Emprise.Api.Http;

/// <summary>
/// A request that is well formed and asks for what cannot be done: mapped once (<see cref="FailureTable"/>) to 422.
/// </summary>
/// <param name="parameter">Name of the parameter at fault; null where it is the body.</param>
/// <param name="detail">What was wrong, and what is allowed.</param>
internal sealed class UnacceptableInputException(string? parameter, string detail) : Exception(detail)
{
    public string? Parameter { get; } = parameter;
}
