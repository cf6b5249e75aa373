using Readout.App.Archive.Search;
using Readout.App.Output;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Posting.Channels;

/// <summary>A statement as a message in Telegram's HTML (<see href="https://core.telegram.org/bots/api#html-style"/>): "OUTLET, via RELAY: SPEAKER said: «words»" and the link to the outlet. Stateless.</summary>
internal static class TelegramText
{
    /// <summary>What one message holds, in UTF-16 units behind its markup.</summary>
    public const int Longest = 4096;

    private const int LongestLead = 600;
    private const int LongestTitle = 300;

    public static PostContent Of(FoundStatement statement)
    {
        var words = SiteWords.For(statement.Article.Language);
        var sentence = StatementSentence.Of(statement, words);
        string lead = Cut(Line(sentence.Lead(words)), LongestLead);
        string speech = Cut(Line(sentence.Speech(words)), LongestLead);
        string title = Cut(Line(statement.Article.Title ?? StatementSentence.KnownOutlet(statement.Article.Outlet, statement.Article.Url) ?? statement.Article.Url ?? ""), LongestTitle);
        string? link = Link(statement.Article.Url);
        int left = Longest - lead.Length - speech.Length - title.Length - 16;
        string quoted = (sentence with { Content = Cut(Line(sentence.Content), left) }).Quoted(words);
        string tail = link is null ? "" : $"\n<a href=\"{Escape(link)}\">{Escape(title)}</a>";
        return new PostContent($"<b>{Escape(lead)}</b>: {Escape(speech)}: {Escape(quoted)}{tail}", $"{lead}: {speech}: {quoted}{(link is null ? "" : $"\n{title}")}");
    }

    /// <summary>Text as it stands between tags and in attributes.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    internal static string Line(string text) => string.Join(' ', VisibleText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = text.LastIndexOf(' ', longest - 1, longest / 2) is > 0 and var space ? space : longest - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    internal static string? Link(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address!.AbsoluteUri : null;
}
