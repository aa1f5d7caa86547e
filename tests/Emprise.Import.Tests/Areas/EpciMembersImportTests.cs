using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Emprise.Import.Sources.EpciMembers;
using Xunit;

namespace Emprise.Import.Tests.Areas;

/// <summary>The yearly composition of EPCI.</summary>
public sealed class EpciMembersImportTests
{
    private static readonly string[] Header =
    [
        "dept", "siren", "raison_sociale", "nature_juridique", "mode_financ", "nb_membres", "total_pop_tot", "total_pop_mun", "dep_com", "insee",
        "siren_membre", "nom_membre", "ptot_2027", "pmun_2027",
    ];

    [Fact]
    public async Task A_newer_year_becomes_the_one_in_which_areas_are_drawn()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var communes = await sample.Database.CountAsync("commune");
        await sample.LoadAsync(new EpciMembersSource(), "members.xlsx", await MembersAsync(sample, moved: "41018", to: "200018406"));
        Assert.Equal(communes, await sample.Database.CountAsync("commune WHERE vintage = 2027 AND source = 'epci-members'"));
        Assert.Equal("200018406|24|2-ti-2411", await sample.Database.RowAsync("epci, region, territory2", "commune WHERE insee = '41018'"));
        Assert.Equal("17", await sample.Database.RowAsync("communes", "epci WHERE siren = '200018406'"));
        Assert.Equal(communes, await sample.Database.CountAsync("code_book_commune WHERE vintage = 2026"));
    }

    [Fact]
    public async Task A_commune_that_a_newer_year_has_again_was_a_part_of_its_successor()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var former = await sample.Database.RowAsync("former_insee, insee", "commune_succession JOIN commune USING (insee) WHERE epci IS NOT NULL ORDER BY 1 LIMIT 1");
        var (again, whole) = (former.Split('|')[0], former.Split('|')[1]);
        await sample.Database.OneAsync<string>($"""
            INSERT INTO code_book_commune (vintage, insee, name, department, region)
            SELECT 2026, '{again}', 'Again', department, region FROM commune WHERE insee = '{whole}' RETURNING insee
            """);
        await sample.LoadAsync(new EpciMembersSource(), "members.xlsx", await MembersAsync(sample));
        Assert.Equal(former, await sample.Database.RowAsync("insee, whole", $"commune_part WHERE insee = '{again}'"));
    }

    [Fact]
    public async Task The_same_year_is_replaced_and_survives_the_embedded_data()
    {
        await using var sample = await OfficialSample.CreateAsync();
        await sample.LoadAsync(new EpciMembersSource(), "members.xlsx", await MembersAsync(sample, moved: "41018", to: "200018406"), 2026);
        var before = await sample.AreasAsync();
        await sample.Database.ImportAsync(sample.Folder.Root, isForced: true);
        Assert.Equal("200018406|2026", await sample.Database.RowAsync("epci, vintage", "commune WHERE insee = '41018'"));
        Assert.Equal(before, await sample.AreasAsync());
    }

    [Fact]
    public async Task Departments_that_the_file_lacks_keep_their_membership()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var before = await sample.Database.ColumnAsync("SELECT insee || epci FROM commune WHERE department = '14' AND epci IS NOT NULL ORDER BY 1");
        await sample.LoadAsync(new EpciMembersSource(), "members.xlsx", await MembersAsync(sample, "department = '41'"));
        Assert.Equal(before, await sample.Database.ColumnAsync("SELECT insee || epci FROM commune WHERE department = '14' AND epci IS NOT NULL ORDER BY 1"));
    }

    private static async Task<byte[]> MembersAsync(OfficialSample sample, string where = "true", string moved = "", string to = "")
    {
        var rows = await sample.Database.ColumnAsync($"""
            SELECT concat_ws('|', commune.department, epci.siren, replace(epci.name, '|', ' '), epci.kind, 'FPU', '', '', '', commune.department,
                commune.insee, commune.siren, commune.name, commune.population, commune.population)
            FROM commune JOIN epci ON epci.siren = CASE commune.insee WHEN '{moved}' THEN '{to}' ELSE commune.epci END
            WHERE commune.{where} ORDER BY commune.insee
            """.Replace("commune.true", "true", StringComparison.Ordinal));
        return Workbook([Header, .. rows.Select(row => row.Split('|'))]);
    }

    private static byte[] Workbook(IEnumerable<string[]> rows)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
            const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
            const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            Add("[Content_Types].xml", $"<Types xmlns='{Types}'><Default Extension='xml' ContentType='application/xml'/></Types>");
            Add("_rels/.rels", $"<Relationships xmlns='{Relations}'><Relationship Id='r1' Type='{Office}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            Add("xl/workbook.xml", $"<workbook xmlns='{Sheet}' xmlns:r='{Office}'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Relations}'><Relationship Id='r1' Type='{Office}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            Add("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{Sheet}'><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>");

            void Add(string name, string text)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return file.ToArray();
    }

    private static string Row(string[] cells, int row) => string.Create(
        CultureInfo.InvariantCulture, $"<row r='{row + 1}'>{string.Concat(cells.Select((text, column) => Cell(text, column, row)))}</row>");

    private static string Cell(string text, int column, int row) => string.Create(
        CultureInfo.InvariantCulture, $"<c r='{(char)('A' + column)}{row + 1}' t='inlineStr'><is><t>{SecurityElement.Escape(text)}</t></is></c>");
}
