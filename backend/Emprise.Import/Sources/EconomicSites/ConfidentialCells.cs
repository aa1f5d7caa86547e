using Emprise.Import.Pipeline;
using Emprise.Import.Sites;

namespace Emprise.Import.Sources.EconomicSites;

/// <summary>
/// Counts the filled cells of columns that the standard marks confidential. They are refused: no value leaves the row, neither for the
/// database nor for the report. The rest of the row is loaded.
/// </summary>
public sealed class ConfidentialCells(FileAccount account)
{
    private readonly Dictionary<string, int> _filled = [];

    public void Count(RowFields row)
    {
        foreach (var column in EconomicPlotRow.Confidential)
        {
            var isFilled = row.OptionalText(column) is not null;
            if (!isFilled && !row.Fields.Contains(column, StringComparer.OrdinalIgnoreCase)) continue;
            _filled[column] = _filled.GetValueOrDefault(column) + (isFilled ? 1 : 0);
        }
    }

    /// <summary>Writes a sentence for each column into the account.</summary>
    public void Tell()
    {
        foreach (var (column, filled) in _filled) account.Warn(SiteReasons.Confidential(column, filled));
    }
}
