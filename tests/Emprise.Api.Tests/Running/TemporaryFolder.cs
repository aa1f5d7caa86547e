namespace Emprise.Api.Tests.Running;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("emprise-api-tests-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
