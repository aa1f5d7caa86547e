using Emprise.Core.Layers;

namespace Emprise.Api.Http.OpenApi;

/// <summary>What OpenAPI says of an endpoint that exists once for each layer of the catalogue (<c>{collection}</c> in its path).</summary>
internal sealed record LayerOperation(Func<Layer, Operation> For);
