using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Emprise.Core.Database;
using Emprise.Import.Sources;

namespace Emprise.Import.Official;

/// <summary>What an import was made from: the same again, by the same build, changes nothing.</summary>
/// <param name="Content">What is told apart: the source, and the phase where it has one.</param>
/// <param name="Value">Hash of the files, the options and the build.</param>
public sealed record ImportFingerprint(string Content, string Value)
{
    public static ImportFingerprint Of(Source source, IReadOnlyList<InputFile> files, ImportOptions options)
    {
        var builds = new[] { typeof(ImportFingerprint), typeof(DataVersion) }.Select(type => type.Module.ModuleVersionId);
        var made = $"{string.Join(' ', files.Select(file => file.Checksum))} {JsonSerializer.Serialize(options)} {string.Join(' ', builds)}";
        var content = options.Phase is { } phase ? $"{source.Verb} {phase}" : source.Verb;
        return new ImportFingerprint(content, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made))));
    }
}
