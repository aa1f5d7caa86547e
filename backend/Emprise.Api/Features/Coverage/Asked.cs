using Emprise.Api.Drawings;
using Emprise.Core.Codes;

namespace Emprise.Api.Features.Coverage;

/// <summary>What coverage is asked of.</summary>
/// <param name="Vintage">Year of the code book to read it in; null: the newest.</param>
/// <param name="Zoom">Zoom of the map that shapes are to fit; null: no shapes.</param>
internal abstract record Asked(int? Vintage, int? Zoom);

/// <summary>A territory of the programme.</summary>
internal sealed record AskedTerritory(TerritoryKey Key, int? Vintage, int? Zoom) : Asked(Vintage, Zoom);

/// <summary>A list of codes as somebody wrote them.</summary>
internal sealed record AskedCodes(IReadOnlyList<string> Codes, int? Vintage, int? Zoom) : Asked(Vintage, Zoom);

/// <summary>A shape.</summary>
internal sealed record AskedDrawing(Drawing Drawing, int? Vintage, int? Zoom) : Asked(Vintage, Zoom);
