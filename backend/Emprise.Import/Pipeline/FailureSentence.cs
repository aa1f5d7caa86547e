using System.Text.Json;
using CsvHelper;
using Emprise.Core.Settings;
using Npgsql;

namespace Emprise.Import.Pipeline;

/// <summary>What a failure means to whoever typed the command.</summary>
internal static class FailureSentence
{
    /// <summary>Why nothing was loaded; null for a fault of the program itself, which should show its stack.</summary>
    public static string? Of(Exception failure) => failure switch
    {
        OperationCanceledException => "Stopped on request.",
        ImportException or InvalidOperationException { Source: "Emprise.Core" } => failure.Message,
        PostgresException postgres => $"The database refused: {postgres.MessageText} ({postgres.SqlState}).",
        ArgumentException { Source: "Npgsql" } => $"{Setting.Database.Name} is no connection string: {failure.Message}",
        NpgsqlException => $"The database cannot be reached: {failure.Message}",
        JsonException or CsvFormatException or IOException or UnauthorizedAccessException => failure.Message,
        AggregateException { InnerExceptions.Count: > 0 } several => Of(several.InnerExceptions[0]),
        _ => null,
    };
}
