using System.Collections.Concurrent;
using Emprise.Import.Sources;

namespace Emprise.Import.Pipeline;

/// <summary>The accounts of every file of one import; files may be read side by side.</summary>
public sealed class Ledger
{
    private readonly ConcurrentDictionary<(InputFile File, string? Part), FileAccount> _accounts = [];

    /// <summary>The accounts in a stable order.</summary>
    public IReadOnlyList<FileAccount> Accounts =>
    [
        .. _accounts.Values
            .OrderBy(account => account.File.Source.Id, StringComparer.Ordinal)
            .ThenBy(account => account.Name, StringComparer.Ordinal),
    ];

    /// <summary>The account of a file, or of one part (a layer) of it, whose rows are numbered by themselves.</summary>
    public FileAccount Open(InputFile file, string? part = null) => _accounts.GetOrAdd((file, part), key => new FileAccount(key.File, key.Part));
}
