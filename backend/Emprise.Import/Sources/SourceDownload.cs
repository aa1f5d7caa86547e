namespace Emprise.Import.Sources;

/// <summary>One official file of a source.</summary>
/// <param name="Address">Where the publisher offers it; null where it has no lasting address.</param>
/// <param name="File">Its name in our downloads, and in a mirror: <c>BASE/source id/file</c>.</param>
/// <param name="Bytes">About how large it is.</param>
/// <param name="Phase">Phase of the programme it speaks of; null: none.</param>
/// <param name="Vintage">Year it speaks of; null: that of the source.</param>
/// <param name="Note">What to do where it cannot be downloaded.</param>
public sealed record SourceDownload(Uri? Address, string File, long Bytes, int? Phase = null, int? Vintage = null, string? Note = null);
