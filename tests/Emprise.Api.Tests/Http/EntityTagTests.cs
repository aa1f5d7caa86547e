using System.Reflection;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Emprise.Core.Layers;

namespace Emprise.Api.Tests.Http;

public sealed class EntityTagTests
{
    private static readonly Edition Seventh = new("database", 7);

    [Theory]
    [InlineData(typeof(EntityTag))]
    [InlineData(typeof(LayerCatalogue))] // the catalogue is part of many a document
    public void Another_build_of_either_assembly_is_another_build(Type type) =>
        Assert.Contains(type.Module.ModuleVersionId.ToString("N"), EntityTag.Build, StringComparison.Ordinal);

    [Fact]
    public void Every_part_of_a_representation_makes_a_tag_of_its_own()
    {
        string[] tags =
        [
            EntityTag.Of(Seventh, "text/csv", "/a", ContentCoding.Identity),
            EntityTag.Of(Seventh with { Version = 8 }, "text/csv", "/a", ContentCoding.Identity),
            EntityTag.Of(Seventh with { Database = "another" }, "text/csv", "/a", ContentCoding.Identity),
            EntityTag.Of(Seventh, "text/html", "/a", ContentCoding.Identity),
            EntityTag.Of(Seventh, "text/csv", "/b", ContentCoding.Identity),
        ];
        Assert.Distinct(tags);
        Assert.All(tags, tag => Assert.Matches("^W/\"[78]-[0-9a-f]{24}-identity\"$", tag));
        Assert.Equal(tags[0], EntityTag.Of(Seventh, "text/csv", "/a", ContentCoding.Identity));
    }

    [Fact]
    public void The_build_of_this_run_is_in_the_tag()
    {
        var build = typeof(EntityTag).GetProperty(nameof(EntityTag.Build), BindingFlags.Public | BindingFlags.Static)!;
        var text = $"{build.GetValue(null)}\n{Seventh.Database}\ntext/csv\n/a";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
        Assert.Equal($"W/\"7-{hash}-identity\"", EntityTag.Of(Seventh, "text/csv", "/a", ContentCoding.Identity));
    }
}
