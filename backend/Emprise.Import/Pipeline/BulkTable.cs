using NpgsqlTypes;

namespace Emprise.Import.Pipeline;

/// <summary>One column of a bulk write and where its value comes from.</summary>
public sealed record BulkColumn<T>(string Name, NpgsqlDbType Type, Func<T, object?> Value);

/// <summary>How rows of <typeparamref name="T"/> become the content of a table.</summary>
/// <param name="Name">Table of the schema.</param>
/// <param name="Columns">Columns that are copied as they are.</param>
public sealed record BulkTable<T>(string Name, IReadOnlyList<BulkColumn<T>> Columns)
{
    /// <summary>Columns that the database computes from the copied ones (<c>staged</c>) and from <see cref="Join"/>.</summary>
    public IReadOnlyList<(string Column, string Expression)> Computed { get; init; } = [];

    /// <summary>Which rows are replaced, as a condition; all of them where nothing is said.</summary>
    public string Replaced { get; init; } = "true";

    /// <summary>Tables that <see cref="Computed"/> looks into.</summary>
    public string Join { get; init; } = "";
}
