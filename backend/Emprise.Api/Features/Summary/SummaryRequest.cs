using Emprise.Api.Filters;
using Emprise.Api.Http;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Summary;

/// <summary>What a request for a summary asks, parsed once.</summary>
internal sealed record SummaryRequest(QueryParameters Query, Division Division, int? Phase, IReadOnlyList<Condition> Conditions, bool IsCsv)
{
    public const int NewestPhase = 2;

    public string MediaType => IsCsv ? MediaTypes.Csv : MediaTypes.Json;

    public string? FileName => IsCsv ? $"{LayerCatalogue.IndustrialLand.Id}-by-{Division.Word}.csv" : null;

    public static SummaryRequest Read(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        var word = query.OneOf("by", Division.Words);
        var phase = Division.HasPhases(word) ? query.WholeNumber("phase", 1, NewestPhase) ?? NewestPhase : (int?)null;
        var read = new SummaryRequest(query, Division.Of(word, phase ?? NewestPhase), phase,
            [.. ConditionReader.Read(LayerCatalogue.IndustrialLand, query)], query.OneOf("f", "json", "csv") == "csv");
        query.RefuseOthers();
        return read;
    }
}
