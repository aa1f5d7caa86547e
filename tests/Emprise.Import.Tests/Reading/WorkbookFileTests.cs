using System.IO.Compression;
using System.Text;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Xunit;

namespace Emprise.Import.Tests.Reading;

public sealed class WorkbookFileTests
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Siren</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>insee</t></is></c></row>";

    [Fact]
    public async Task Texts_and_numbers_are_read_by_the_name_of_their_column()
    {
        var rows = await ReadAsync(Header
            + "<row r=\"2\"><c r=\"A2\"><v>200029999</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>01004</t></is></c></row>"
            + "<row r=\"4\"><c r=\"A4\"><v>12.5</v></c></row>");
        Assert.Equal([2, 4], rows.Select(row => row.Row));
        Assert.Equal(("200029999", "01004"), (rows[0].Text("siren"), rows[0].Text("INSEE")));
        Assert.Equal(("12.5", null), (rows[1].Text("siren"), rows[1].OptionalText("insee")));
    }

    [Fact]
    public async Task A_title_above_the_header_is_passed()
    {
        var rows = await ReadAsync("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Liste des EPCI</t></is></c></row>"
            + Header.Replace("r=\"1\"", "r=\"3\"", StringComparison.Ordinal).Replace("A1", "A3", StringComparison.Ordinal).Replace("B1", "B3", StringComparison.Ordinal)
            + "<row r=\"4\"><c r=\"A4\"><v>1</v></c></row>");
        Assert.Equal((4, "1"), (Assert.Single(rows).Row, rows[0].Text("siren")));
    }

    [Fact]
    public async Task A_missing_column_is_told_with_the_one_that_was_probably_meant()
    {
        var failure = await Assert.ThrowsAsync<ImportException>(() => ReadAsync(Header, "sirens", "insee"));
        Assert.Contains("has the column(s) sirens; the nearest has Siren, insee. Siren: did you mean sirens?", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_workbook_is_said_so()
    {
        using var file = new SampleFile("a.xlsx", "siren;insee");
        Assert.Contains("is no workbook", (await FailureAsync(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_cut_in_the_middle_is_said_so()
    {
        var whole = Workbook(Header);
        using var file = new SampleFile("a.xlsx", whole[..(whole.Length / 2)]);
        Assert.Contains("ends in the middle", (await FailureAsync(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_that_swells_without_end_is_refused()
    {
        using var file = new SampleFile("a.xlsx", Workbook(Header + new string(' ', 120 << 20)));
        Assert.Contains("swells", (await FailureAsync(file)).Message, StringComparison.Ordinal);
    }

    private static Task<ImportException> FailureAsync(SampleFile file) => Assert.ThrowsAsync<ImportException>(() => RowsAsync(file, "siren"));

    private static async Task<List<RowFields>> ReadAsync(string rows, params string[] columns)
    {
        using var file = new SampleFile("composition à jour.xlsx", Workbook(rows));
        return await RowsAsync(file, columns is [] ? ["siren", "insee"] : columns);
    }

    private static async Task<List<RowFields>> RowsAsync(SampleFile file, params string[] columns)
    {
        var cancellation = TestContext.Current.CancellationToken;
        return await WorkbookFile.RowsAsync(file.File, columns, file.Account, cancellation).ToListAsync(cancellation);
    }

    private static byte[] Workbook(string rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(archive, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");
        }

        return packed.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
