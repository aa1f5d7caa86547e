namespace Emprise.Api.Http;

/// <summary>Any site may read the API: it holds public data and knows no users. What is posted is a question, too.</summary>
internal static class CrossOrigin
{
    public static IServiceCollection AddCrossOriginReads(this IServiceCollection services) => services.AddCors(options =>
        options.AddDefaultPolicy(policy => policy
            .AllowAnyOrigin().AllowAnyHeader().WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
            .WithExposedHeaders("ETag", "Retry-After", "Content-Disposition")
            .SetPreflightMaxAge(TimeSpan.FromHours(2))));
}
