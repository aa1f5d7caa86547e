namespace Emprise.Import.Commands;

/// <summary>What the program tells its caller.</summary>
public static class ExitCode
{
    /// <summary>Loaded (rejected rows are reported), or there was nothing to do.</summary>
    public const int Done = 0;

    /// <summary>Nothing was loaded.</summary>
    public const int Failed = 1;

    /// <summary>The command line was not understood.</summary>
    public const int WrongUsage = 2;
}
