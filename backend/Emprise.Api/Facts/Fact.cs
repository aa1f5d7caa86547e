namespace Emprise.Api.Facts;

/// <summary>One figure of a public page; sources disagree, so it never stands without source and year.</summary>
internal sealed record Fact(string Kind, string Place, int? Year, string Figure, string Unit, string Text, string Source);
