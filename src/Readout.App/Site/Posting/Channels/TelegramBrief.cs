using Readout.App.Site.Pages.Briefs;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Posting.Channels;

/// <summary>A brief as one message: headline, standfirst, paragraphs, byline and photo credit, what was set right, read also, sources. What has no room any more is left out from the end of the paragraphs on. Stateless.</summary>
internal static class TelegramBrief
{
    private const int LongestHead = 600;
    private const int LongestLink = 200;
    private const int MostLinks = 8;

    public static PostContent Of(BriefView view, Uri? page)
    {
        Brief brief = view.Brief;
        var words = SiteWords.For(brief.Language);
        (string Html, string Plain)[] head = [.. Head(brief, words, page)];
        (string Html, string Plain)[] tail = [.. Tail(view, words)];
        int left = TelegramText.Longest - head.Concat(tail).Sum(static part => part.Plain.Length + 2) - 2;
        (string Html, string Plain)[] parts = [.. head, .. Paragraphs(view, words, left), .. tail];
        return new PostContent(string.Join("\n\n", parts.Select(static part => part.Html)), string.Join("\n\n", parts.Select(static part => part.Plain)));
    }

    private static IEnumerable<(string Html, string Plain)> Head(Brief brief, SiteWords words, Uri? page)
    {
        string headline = TelegramText.Cut(TelegramText.Line(brief.Headline ?? words["brief", "no-headline"]), LongestHead);
        string shown = $"<b>{TelegramText.Escape(headline)}</b>";
        yield return (page is null ? shown : $"<a href=\"{TelegramText.Escape(page.AbsoluteUri)}\">{shown}</a>", headline);
        if (brief.Standfirst is { } standfirst)
        {
            yield return Text(TelegramText.Cut(TelegramText.Line(BriefSentence.Own(standfirst, words)), LongestHead));
        }
    }

    private static IEnumerable<(string Html, string Plain)> Paragraphs(BriefView view, SiteWords words, int left)
    {
        foreach (BriefParagraph paragraph in view.Paragraphs)
        {
            string text = TelegramText.Line(BriefSentence.Of(paragraph, words));
            left -= text.Length + 2;
            if (left < 0)
            {
                yield return Text("…");
                yield break;
            }

            yield return Text(text);
        }
    }

    private static IEnumerable<(string Html, string Plain)> Tail(BriefView view, SiteWords words)
    {
        Brief brief = view.Brief;
        string[] signed =
        [
            .. brief.Corrections.Select(correction => $"{words["brief", "corrected"]}: {correction.Words}").TakeLast(1),
            .. brief.Byline is { } byline ? [$"{words.Labels["article", "authors"]}: {byline}"] : Array.Empty<string>(),
            .. brief.PhotoCredit is { } credit ? [$"{words.Labels["article", "photo"]}: {credit}"] : Array.Empty<string>(),
        ];
        if (signed.Length > 0)
        {
            yield return Text(string.Join("\n", signed.Select(static line => TelegramText.Cut(TelegramText.Line(line), LongestHead))));
        }

        if (Links(words["brief", "read-also"], brief.ReadAlso.Select(static link => (link.Words ?? link.Url ?? "", link.Url))) is { } also)
        {
            yield return also;
        }

        if (Links(words["nav", "sources"], view.Sources.Select(source => ($"{StatementSentence.OutletOf(source, words)}: {source.Title ?? words["article", "untitled"]}", source.Url))) is { } sources)
        {
            yield return sources;
        }
    }

    private static (string Html, string Plain)? Links(string title, IEnumerable<(string Text, string? Url)> links)
    {
        (string Text, string? Url)[] all = [.. links.Take(MostLinks).Select(static link => (TelegramText.Cut(TelegramText.Line(link.Text), LongestLink), TelegramText.Link(link.Url)))];
        return all.Length == 0 ? null
            : (string.Join('\n', all.Select(static link => link.Url is null ? TelegramText.Escape(link.Text) : $"<a href=\"{TelegramText.Escape(link.Url)}\">{TelegramText.Escape(link.Text)}</a>").Prepend(TelegramText.Escape(title + ":"))),
                string.Join('\n', all.Select(static link => link.Text).Prepend(title + ":")));
    }

    private static (string Html, string Plain) Text(string text) => (TelegramText.Escape(text), text);
}
