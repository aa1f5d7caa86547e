using Emprise.Core.Model;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.ProgrammeFacts;

/// <summary>Reads the figures of the programme, in the order of the table.</summary>
public static class ProgrammeFactReader
{
    public static async Task<IReadOnlyList<ProgrammeFact>> ReadAsync(FileAccount account, CancellationToken cancellation)
    {
        var rows = await CsvFile.ReadAsync(account, ProgrammeFactRow.Columns, ProgrammeFactRow.Parse, row => row.Identity, cancellation);
        return [.. rows.Select((row, index) => Fact(index + 1, row.Value))];
    }

    private static ProgrammeFact Fact(int id, ProgrammeFactRow row) => new()
    {
        Id = id,
        Kind = row.Kind,
        Place = row.Place,
        Year = row.Year,
        Figure = row.Figure,
        Unit = row.Unit,
        Text = row.Text,
        Source = row.Source,
    };
}
