namespace Emprise.Api.SearchIndex;

/// <summary>The commune of today that answers for a code that is none any more.</summary>
internal static class HeirSql
{
    /// <summary>A query of its code. Of a commune that was divided the most populous heir answers, as in the import.</summary>
    /// <param name="former">The old code, as SQL.</param>
    public static string Of(string former) => $"""
        SELECT heir.insee FROM commune_succession JOIN commune heir USING (insee) WHERE former_insee = {former}
        ORDER BY heir.population DESC NULLS LAST, heir.insee LIMIT 1
        """;
}
