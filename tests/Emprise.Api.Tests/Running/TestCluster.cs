using Emprise.Core.Database;

namespace Emprise.Api.Tests.Running;

/// <summary>The loaded database the tests read: the one of EMPRISE_DATABASE or of the private cluster.</summary>
internal static class TestCluster
{
    private const string HowTo = "The Api tests need a PostGIS server: run ./test api, or scripts/local-postgis start, or set EMPRISE_DATABASE.";

    /// <summary>Address of the database that EMPRISE_DATABASE (or the private cluster) names.</summary>
    public static string Owner()
    {
        try
        {
            return DatabaseAddress.ForOwner();
        }
        catch (InvalidOperationException missing)
        {
            throw new InvalidOperationException(HowTo, missing);
        }
    }
}
