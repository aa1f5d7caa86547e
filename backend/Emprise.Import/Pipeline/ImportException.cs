namespace Emprise.Import.Pipeline;

/// <summary>Nothing can be loaded, and the message says why and what to do. Ends the program with exit code 1.</summary>
public sealed class ImportException(string message) : Exception(message);
