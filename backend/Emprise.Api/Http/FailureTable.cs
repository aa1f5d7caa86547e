using Emprise.Api.Database;

namespace Emprise.Api.Http;

/// <summary>The one table from a failure to the answer. What is not in it is a defect: a logged 500.</summary>
internal static class FailureTable
{
    /// <summary>The answer to an exception, or null where it is a defect.</summary>
    public static Problem? For(Exception exception) => exception switch
    {
        MalformedInputException malformed => Problem.Malformed(malformed.Parameter, malformed.Message),
        UnacceptableInputException unacceptable => Problem.Unacceptable(unacceptable.Parameter, unacceptable.Message),
        BadHttpRequestException bad => ForStatus(bad.StatusCode, bad.Message),
        _ when DatabaseFault.IsTimeout(exception) => Problem.Unavailable("The question took too long; ask for less."),
        _ when DatabaseFault.IsInTheWay(exception) => Problem.Unavailable("The tables are being changed; ask again."),
        _ when DatabaseFault.IsNotLoaded(exception) => Problem.NotLoaded,
        _ when DatabaseFault.IsAway(exception) => Problem.Unavailable("The database is away."),
        OperationCanceledException => Problem.Unavailable("The answer took too long."),
        _ => null,
    };

    /// <summary>The answer for a bare status that the framework set.</summary>
    public static Problem ForStatus(int status, string? detail = null) => status switch
    {
        StatusCodes.Status400BadRequest => Problem.Malformed(null, detail ?? "The request cannot be read as HTTP."),
        StatusCodes.Status404NotFound => Problem.NotFound(detail ?? "There is nothing at this address. /api lists what there is."),
        StatusCodes.Status405MethodNotAllowed => new(status, "Method not allowed", detail ?? "This address does not answer that method; Allow names those it does."),
        StatusCodes.Status408RequestTimeout => new(status, "Request timeout", detail ?? "The request came in too slowly."),
        StatusCodes.Status413PayloadTooLarge => new(status, "Content too large", detail ?? "The body is larger than this address takes."),
        StatusCodes.Status503ServiceUnavailable => Problem.Unavailable(detail ?? "The answer took too long."),
        >= 500 => new(status, "Internal error", detail ?? "Something is wrong on our side; it has been logged."),
        _ => new(status, "Refused", detail ?? "The request was refused."),
    };
}
