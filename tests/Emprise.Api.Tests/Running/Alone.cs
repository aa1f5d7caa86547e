namespace Emprise.Api.Tests.Running;

/// <summary>Tests that measure time run when nothing else does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
