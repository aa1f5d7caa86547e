namespace Emprise.Api.Http;

/// <summary>A setting that the server cannot start with; the message is for the operator.</summary>
internal sealed class SettingException(string message) : Exception(message);
