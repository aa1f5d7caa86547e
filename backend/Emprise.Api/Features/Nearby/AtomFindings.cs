using System.IO.Pipelines;
using System.Text;
using System.Xml;

namespace Emprise.Api.Features.Nearby;

/// <summary>An Atom feed (RFC 4287).</summary>
internal sealed class AtomFindings(NearbyRequest request) : FeedFindings(request)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public override void Write(Findings findings, PipeWriter output)
    {
        using var xml = XmlWriter.Create(output.AsStream(leaveOpen: true), Settings);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "fr");
        WriteText(xml, "id", Request.Query.Canonical);
        WriteText(xml, "title", Title(findings));
        WriteText(xml, "updated", Moment(Updated(findings)));
        xml.WriteStartElement("author");
        WriteText(xml, "name", "Emprise");
        xml.WriteEndElement();
        foreach (var link in NearbyLinks.Of(Request, findings)) WriteLink(xml, link.Rel, link.Type, link.Href);
        foreach (var (entry, text) in Entries(findings)) WriteEntry(xml, entry, text);
        xml.WriteEndElement();
    }

    private void WriteEntry(XmlWriter xml, FeedEntry entry, string text)
    {
        xml.WriteStartElement("entry");
        WriteText(xml, "id", entry.Identity(Request));
        WriteText(xml, "title", entry.Title);
        WriteText(xml, "updated", Moment(entry.Updated));
        WriteLink(xml, "alternate", "text/html", entry.Page(Request));
        WriteText(xml, "summary", text);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string rel, string type, string href)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    // A name may hold what XML cannot say at all, not even escaped.
    private static void WriteText(XmlWriter xml, string element, string text) => xml.WriteElementString(element, Namespace, Sayable(text));

    private static string Sayable(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    private static string Moment(DateTime moment) => XmlConvert.ToString(moment, XmlDateTimeSerializationMode.Utc);
}
