using System.Text.Json;
using Emprise.Api.Filters;
using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Summary;

/// <summary>Industrial land in hectares and number of sites, area by area.</summary>
internal static class SummaryEndpoints
{
    public static void MapSummary(this IEndpointRouteBuilder api) => api.MapRead("/industrial-land/summary", GetSummary).WithMetadata(
        new Operation("getLandSummary", "Summary",
            "Sites and hectares of industrial land by kind, status and stage, in the whole and in each area. Totals are those of a list with "
            + "the same filters: a plot in a zone that is listed too adds no hectares. Areas outside the place or the box asked for are left out",
            Answer.Json<LandSummary>(), new Answer("text/csv", null))
        {
            Parameters =
            [
                Parameter.Choice("by", "What the areas are", Division.Words),
                Parameter.WholeNumber("phase", "Phase of the territories; of no other areas", 1, SummaryRequest.NewestPhase, SummaryRequest.NewestPhase),
                Parameter.OneOf("f", "Format: JSON, or a table", "json", "csv"),
                .. ConditionParameters.Of(LayerCatalogue.IndustrialLand),
            ],
        });

    private static Representation GetSummary(HttpRequest request)
    {
        var asked = SummaryRequest.Read(request);
        return new Representation(asked.Query, asked.MediaType, async (data, output, cancellation) =>
        {
            var summary = await SummaryQuery.ReadAsync(asked, data, cancellation);
            await (asked.IsCsv
                ? SummaryTable.WriteAsync(summary, output, cancellation)
                : JsonSerializer.SerializeAsync(output, summary, ApiJson.Options, cancellation));
            return null;
        })
        {
            FileName = asked.FileName,
        };
    }
}
