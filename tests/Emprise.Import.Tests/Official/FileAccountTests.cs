using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Xunit;

namespace Emprise.Import.Tests.Official;

public sealed class FileAccountTests
{
    private readonly FileAccount _account = new(new InputFile(
        new SourceEntry("s", "", "", null, "csv", null, "", "", 2026, "", []), "fichiers/Été 2026.csv", ""));

    [Fact]
    public void A_row_is_rejected_once_for_what_was_wrong_first()
    {
        _account.CountRow();
        _account.Reject(new Rejection(7, "insee", "x", "first"));
        _account.Reject(new Rejection(7, "name", "y", "second"));
        Assert.Equal("first", Assert.Single(_account.Rejections).Reason);
        Assert.Equal((1, 0, 1), (_account.Read, _account.Loaded, _account.Rejected));
    }

    [Fact]
    public void Rejections_come_in_the_order_of_the_file()
    {
        foreach (var row in new[] { 9, 2, 5 }) _account.Reject(new Rejection(row, "f", null, "r"));
        Assert.Equal([2, 5, 9], _account.Rejections.Select(rejection => rejection.Row));
    }

    [Fact]
    public void A_value_of_megabytes_is_cut_short()
    {
        _account.Reject(new Rejection(1, "name", new string('x', 10_000_000), "r"));
        Assert.InRange(_account.Rejections.Single().Value!.Length, 100, 300);
    }

    [Fact]
    public void A_repaired_row_that_is_then_rejected_was_not_repaired()
    {
        _account.CountRepair(1, Repair.RingClosed);
        _account.CountRepair(2, Repair.RingClosed);
        _account.CountRepair(2, Repair.SelfIntersection);
        _account.Reject(new Rejection(1, "geometry", null, "r"));
        Assert.Equal((1, 2, 1), (_account.Repaired, _account.Repairs[Repair.RingClosed], _account.Repairs[Repair.SelfIntersection]));
    }

    [Fact]
    public void A_column_of_free_text_does_not_fill_the_memory()
    {
        for (var word = 0; word < 5_000; word++) _account.CountUnknown("status", $"word {word}");
        _account.CountUnknown("status", "word 0");
        Assert.Equal(1_000, _account.UnknownValues.Count);
        Assert.Equal(2, _account.UnknownValues[("status", "word 0")]);
    }

    [Fact]
    public void Completeness_counts_the_rows_that_state_a_field()
    {
        foreach (var isStated in new[] { true, false, true }) _account.CountField("surface", isStated);
        Assert.Equal((2, 3), _account.Fields["surface"]);
    }
}
