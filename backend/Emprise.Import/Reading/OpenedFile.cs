namespace Emprise.Import.Reading;

/// <summary>Being written.</summary>
public static class OpenedFile
{
    public static Stream Open(string path) => File.OpenRead(path);
}
