using System.Collections.Concurrent;
using Emprise.Import.Sources;

namespace Emprise.Import.Pipeline;

/// <summary>The accounts of every file of one import; files may be read side by side.</summary>
public sealed class Ledger
{
    private readonly ConcurrentDictionary<InputFile, FileAccount> _accounts = [];

    /// <summary>The accounts in a stable order.</summary>
    public IReadOnlyList<FileAccount> Accounts =>
    [
        .. _accounts.Values
            .OrderBy(account => account.File.Source.Id, StringComparer.Ordinal)
            .ThenBy(account => account.File.Name, StringComparer.Ordinal),
    ];

    public FileAccount Open(InputFile file) => _accounts.GetOrAdd(file, key => new FileAccount(key));
}
