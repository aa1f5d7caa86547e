using Emprise.Api.Filters;
using Emprise.Api.Http;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Items;

/// <summary>Reads <c>sortby</c>: names separated by commas, each with + (the default) or - before it.</summary>
internal static class OrderReader
{
    public static IEnumerable<SortKey> Read(Layer layer, string? text)
    {
        foreach (var key in text?.Split(',') ?? [])
        {
            // A plus that was not escaped arrives as a blank.
            var property = PropertyReader.Find(layer, "sortby", key.Trim().TrimStart('+', '-'));
            if (property.Type == PropertyType.TextList)
            {
                throw new MalformedInputException("sortby", $"'{property.Name}' is a list and gives no order.");
            }

            yield return new SortKey(property, key.TrimStart().StartsWith('-'));
        }
    }
}
