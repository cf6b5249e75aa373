using System.Net;
using System.Text;

namespace Readout.Tests.App.Site;

/// <summary>An article of an invented outlet, as the page that brings it. Texts go in as they are: what is markup in them stands on the page as text.</summary>
internal sealed record NewsPage(string Outlet, string Url, string Published, string Title, params string[] Paragraphs)
{
    public string Language { get; init; } = "en";

    public byte[] Html => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html><html lang="{Language}"><head><meta charset="utf-8"><title>{Encoded(Title)}</title><link rel="canonical" href="{Encoded(Url)}">
        <meta property="og:site_name" content="{Encoded(Outlet)}"><meta property="article:published_time" content="{Published}"></head>
        <body><article><h1>{Encoded(Title)}</h1>{string.Concat(Paragraphs.Select(paragraph => $"<p>{Encoded(paragraph)}</p>"))}</article></body></html>
        """);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
