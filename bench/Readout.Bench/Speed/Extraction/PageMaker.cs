using System.Globalization;
using System.Text;

namespace Readout.Bench.Speed.Extraction;

/// <summary>Pages of any size and shape, made of a few words of our own.</summary>
internal static class PageMaker
{
    private static readonly string[] Nouns = ["harbour", "council", "ferry", "market", "bridge", "minister", "island", "railway", "teacher", "storm"];
    private static readonly string[] Verbs = ["opened", "closed", "repaired", "described", "visited", "moved", "counted", "praised", "left", "found"];

    /// <summary>A news page of about that many bytes: navigation, an article of paragraphs, related links between and below.</summary>
    public static string OfSize(int bytes)
    {
        var page = new StringBuilder("<!doctype html><html lang=en><head><title>The ferry opened</title></head><body><nav><ul><li><a href=/a>Home</a><li><a href=/b>World</a></ul></nav><article><h1>The ferry opened</h1>");
        for (int i = 0; page.Length < bytes - 200; i++)
        {
            page.Append(i % 12 == 11 ? $"<aside class=related><a href=/{i}>{Sentence(i)}</a></aside>" : $"<p>{Sentence(i)} {Sentence(7 * i)} {Sentence((3 * i) + 1)}</p>\n");
        }

        return page.Append("</article><footer>All rights reserved</footer></body></html>").ToString();
    }

    /// <summary>That many elements beside each other.</summary>
    public static string OfSiblings(int count) => Around(string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"<div class=item><a href=/{i}>{Noun(i)} {i}</a></div>"))));

    /// <summary>An article within that many elements.</summary>
    public static string OfDepth(int depth) => Around(string.Concat(Enumerable.Repeat("<div>", depth)) + Paragraphs() + string.Concat(Enumerable.Repeat("</div>", depth)));

    private static string Around(string body) => $"<!doctype html><html><head><title>The ferry opened</title></head><body><h1>The ferry opened</h1>{body}<article>{Paragraphs()}</article></body></html>";

    private static string Paragraphs() => string.Concat(Enumerable.Range(0, 8).Select(i => $"<p>{Sentence(i)} {Sentence(i + 3)}</p>"));

    private static string Sentence(int i) => $"The {Noun(i)} {Verbs[i / 3 % Verbs.Length]} the {Noun((7 * i) + 2)} near the old {Noun((3 * i) + 5)}, and nobody {Verbs[(i + 4) % Verbs.Length]} it before the {Noun(i + 1)}.";

    private static string Noun(int i) => Nouns[i % Nouns.Length];
}
