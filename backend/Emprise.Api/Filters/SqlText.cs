using System.Globalization;
using Npgsql;

namespace Emprise.Api.Filters;

/// <summary>A statement in the making: identifiers come from the layer catalogue, every value becomes a parameter.</summary>
internal sealed class SqlText
{
    private readonly List<NpgsqlParameter> _parameters = [];

    /// <summary>Adds a value and returns the placeholder that stands for it.</summary>
    public string Add<T>(T value)
    {
        _parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return string.Create(CultureInfo.InvariantCulture, $"${_parameters.Count}");
    }

    public NpgsqlCommand ToCommand(string text, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(text, connection);
        foreach (var parameter in _parameters) command.Parameters.Add(parameter);
        return command;
    }

    /// <summary>The same, to be sent together with others.</summary>
    public NpgsqlBatchCommand ToBatchCommand(string text)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var parameter in _parameters) command.Parameters.Add(parameter);
        return command;
    }
}
