using Emprise.Import.Pipeline;
using Emprise.Import.Sources.CodeBook;

namespace Emprise.Import.Sources;

/// <summary>The code books that codes are resolved in.</summary>
/// <param name="Newest">The newest one: what is served is told in its codes.</param>
/// <param name="Earlier">Those before it, newest first.</param>
/// <param name="Successions">The way from outdated codes to the newest ones.</param>
public sealed record CodeBooks(CodeBookYear Newest, IReadOnlyList<CodeBookYear> Earlier, Successions Successions)
{
    /// <summary>The code book of a year, or null where none of it is loaded.</summary>
    public CodeBookYear? Of(int vintage) => Newest.Vintage == vintage ? Newest : Earlier.FirstOrDefault(year => year.Vintage == vintage);

    /// <summary>Those that come with Emprise; needs no database.</summary>
    public static async Task<CodeBooks> ReadAsync(DataFolder folder, Ledger ledger, CancellationToken cancellation)
    {
        var reader = new CodeBookReader(folder, ledger);
        var years = await Task.WhenAll(SourceIds.Vintages.Select(vintage =>
            Task.Run(() => reader.YearAsync(vintage, cancellation), cancellation)));
        return new CodeBooks(years[0], years[1..], new Successions(years[0], years[1..]));
    }
}
