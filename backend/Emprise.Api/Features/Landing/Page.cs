using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Emprise.Api.Features.Landing;

/// <summary>Documents of this server for a reader: plain pages without scripts.</summary>
internal static class Page
{
    public static ReadOnlySpan<byte> Style => """
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        body { color: #1d2433; background: #fff; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #d8dde6; }
        code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
        summary { cursor: pointer; padding: .4rem 0; }
        @media (prefers-color-scheme: dark) {
            body { color: #e6e9ef; background: #14181f; }
            a { color: #8ab4f8; }
            th, td { border-color: #333b47; }
        }
        """u8;

    public static byte[] Of(LandingPage landing)
    {
        var rows = landing.Links.Select(link =>
            $"<tr><td><a href=\"{Text(link.Href)}\">{Text(link.Title)}</a></td><td><code>{Text(link.Type)}</code></td></tr>");
        return Frame(landing.Title, $"<p>{Text(landing.Description)}</p><table>{string.Concat(rows)}</table>");
    }

    /// <summary>What can be asked, read from the OpenAPI document itself.</summary>
    public static byte[] Of(JsonObject openApi)
    {
        var operations = from path in openApi["paths"]!.AsObject()
                         from operation in path.Value!.AsObject()
                         where operation.Value is JsonObject // beside them stands what all operations of a path share
                         select Operation($"{operation.Key.ToUpperInvariant()} {path.Key}", operation.Value!);
        var server = Text(openApi["servers"]![0]!["url"]!);
        return Frame("Emprise: what can be asked", $"<p>Addresses are relative to <code>{server}</code>.</p>{string.Concat(operations)}");
    }

    private static string Operation(string address, JsonNode operation)
    {
        var rows = string.Concat(operation["parameters"]!.AsArray().Select(parameter => Row(parameter!)));
        return $"<details><summary><code>{Text(address)}</code> {Text(operation["summary"]!)}</summary><table>{rows}</table></details>";
    }

    private static string Row(JsonNode parameter)
    {
        var (name, description) = (Text(parameter["name"]!), Text(parameter["description"]!));
        return $"<tr><td><code>{name}</code></td><td>{description}</td><td>{Text(Values(parameter["schema"]!))}</td></tr>";
    }

    private static string Values(JsonNode schema)
    {
        if (schema["items"] is { } items) return $"list of {Values(items)}";
        if (schema["enum"] is JsonArray values) return string.Join(", ", values);
        var range = schema["maximum"] is { } most ? $" {schema["minimum"]} to {most}" : "";
        return $"{schema["type"]}{range}";
    }

    private static byte[] Frame(string title, string body) => Encoding.UTF8.GetBytes($"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)}</title><link rel="stylesheet" href="/api/page.css"></head><body><h1>{Text(title)}</h1>{body}</body></html>
        """);

    private static string Text(object text) => WebUtility.HtmlEncode($"{text}");
}
