using Emprise.Import.Pipeline;
using Xunit;

namespace Emprise.Import.Tests.Embedded;

/// <summary>The sample with every kind of bad row added to its tables, loaded once.</summary>
public sealed class SpoiltSample : IAsyncLifetime
{
    private readonly SampleFolder _folder = new();

    /// <summary>A row that is added to a file, and what is to be said of it.</summary>
    public sealed record BadRow(string File, string Row, string Field, string? Value, string Reason);

    public static IReadOnlyList<BadRow> BadRows { get; } =
    [
        new("friches.csv", "14118_1,Usine,spaceport,without-project,14118,-0.3,49.1,100,2024-01-01,DDTM", "kind", "spaceport", "industrial, railway"),
        new("friches.csv", "14118_1,Usine,industrial,without-project,1411,-0.3,49.1,100,2024-01-01,DDTM", "insee", "1411", "cinq caractères"),
        new("friches.csv", "14118_1,Usine,industrial,without-project,99999,-0.3,49.1,100,2024-01-01,DDTM", "insee", "99999", "inconnue"),
        new("friches.csv", "14118_1,Usine,industrial,without-project,14118,west,49.1,100,2024-01-01,DDTM", "lon", "west", "entre -180 et 180"),
        new("friches.csv", "14118_1,Usine,industrial,without-project,14118,-0.3,149.1,100,2024-01-01,DDTM", "lat", "149.1", "entre -90 et 90"),
        new("friches.csv", "14118_1,Usine,industrial,without-project,14118,-0.3,49.1,-5,2024-01-01,DDTM", "area_m2", "-5", "Nombre attendu"),
        new("friches.csv", "14118_1,Usine,industrial,without-project,14118,-0.3,49.1,100,31/02/2024,DDTM", "updated_on", "31/02/2024", "AAAA-MM-JJ"),
        new("friches.csv", ",Usine,industrial,without-project,14118,-0.3,49.1,100,2024-01-01,DDTM", "id", null, "absente"),
        new("friches.csv", "14118_1,Usine,industrial", "id", "14118_1", "3 cellules au lieu de 10"),
        new("friches.csv", "14118_1,Usine \"A\" bis,industrial,without-project,14118,-0.3,49.1,100,2024-01-01,DDTM", "id", "14118_1", "mal formée"),
        new("territory-members.csv", "3,ti-2411,Sologne,epci,200018406", "phase", "3", "parmi : 1, 2"),
        new("territory-members.csv", "2,2411,Sologne,epci,200018406", "territory", "2411", "ti-7506"),
        new("territory-members.csv", "2,ti-2411,Sologne,epci,200018407", "member_siren", "200018407", "clé valide"),
        new("territory-members.csv", "2,ti-2411,Sologne,ept,200018406", "member_siren", "200018406", "Aucun membre"),
        new("territory-members.csv", "2,ti-2499,Autre,epci,200018406", "member_siren", "200018406", "2-ti-2411"),
        new("turnkey-sites.csv", "x,Site,2031-01,,,,,,,,,,,,,,http://example.org", "waves", "2031-01", "france-2030"),
        new("turnkey-sites.csv", "x,Site,2020-01,,99999,,,,,,,,,,,,http://example.org", "insee", "99999", "inconnue"),
        new("programme-facts.csv", "kind,France,MMXX,1,sites,text,http://example.org", "year", "MMXX", "Nombre entier"),
        new("commune-points.csv", "99999,1,1", "insee", "99999", "inconnue"),
        new("commune-points.csv", "41194,1,47", "insee", "41194", "Déjà lu à la ligne"),
    ];

    /// <summary>The line on which each bad row ended up.</summary>
    public IReadOnlyList<int> Lines { get; private set; } = [];

    public EmbeddedDatabase Database { get; private set; } = null!;

    public ImportReport Report { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Lines = [.. BadRows.Select(bad => _folder.Append(bad.File, bad.Row))];
        Database = await EmbeddedDatabase.CreateAsync();
        Report = await Database.ImportAsync(_folder.Root);
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await Database.DisposeAsync();
    }
}
