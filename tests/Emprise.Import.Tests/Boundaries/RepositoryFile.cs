namespace Emprise.Import.Tests.Boundaries;

/// <summary>Finds a file of the repository from wherever the tests run.</summary>
internal static class RepositoryFile
{
    public static string Path(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Emprise.slnx"))) folder = folder.Parent;
        return System.IO.Path.Combine(folder?.FullName ?? "", relative);
    }
}
