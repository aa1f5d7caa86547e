namespace Emprise.Api.Http;

/// <summary>The address under which a client knows this server: what links begin with.</summary>
internal static class PublicAddress
{
    /// <summary>Scheme and host, no slash at the end. Behind a trusted proxy, those of the proxy.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host.ToUriComponent()}";

    /// <summary>Address of the API.</summary>
    public static string OfApi(HttpRequest request) => Of(request) + "/api";

    /// <summary>Address of one feature.</summary>
    public static string OfItem(string api, string collection, string id) =>
        $"{api}/collections/{collection}/items/{Escape(id)}";

    /// <summary>Escapes a part of an address; commas and colons are legal and keep boxes, lists and ids readable.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(text).Replace("%2C", ",").Replace("%3A", ":");
}
