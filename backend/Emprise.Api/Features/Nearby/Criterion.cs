namespace Emprise.Api.Features.Nearby;

/// <summary>A wish that ranks sites and hides none: a site meets it, does not, or does not say.</summary>
/// <param name="Name">Name of the parameter.</param>
/// <param name="Wanted">What was asked for, as it is told again in the answer.</param>
internal abstract record Criterion(string Name, object Wanted);

/// <summary>The surface, at least.</summary>
internal sealed record HectaresAtLeast(double Hectares) : Criterion(Parameter, Hectares)
{
    public const string Parameter = "minHectares";
}

/// <summary>The largest plot in one piece, at least.</summary>
internal sealed record PlotAtLeast(double Hectares) : Criterion(Parameter, Hectares)
{
    public const string Parameter = "minPlotHectares";
}

/// <summary>Available or ready at the end of that year.</summary>
internal sealed record ReadyBy(int Year) : Criterion(Parameter, Year)
{
    public const string Parameter = "readyBy";
}

/// <summary>On land that was built on before.</summary>
internal sealed record OnRecycledLand() : Criterion(Parameter, true)
{
    public const string Parameter = "recycled";
}

/// <summary>Connected by rail.</summary>
internal sealed record ReachedByRail() : Criterion(Parameter, true)
{
    public const string Parameter = "rail";
}

/// <summary>Labelled in one of the waves.</summary>
internal sealed record LabelledIn(string[] Waves) : Criterion(Parameter, Waves)
{
    public const string Parameter = "label";
}
