using System.Security.Cryptography;
using System.Text;
using Readout.Articles;
using Readout.Entities;
using Readout.Records;

namespace Readout.Formats.Html;

/// <summary>One record as a section of the page: head, text with its notes beside it, meetings and commitments, who is who, furniture.</summary>
internal sealed class HtmlPage
{
    private readonly HtmlWriter _html;
    private readonly ArticleRecord _record;
    private readonly Labels _labels;
    private readonly string _id;
    private readonly RecordHtmlLinks? _links;

    public HtmlPage(HtmlWriter html, ArticleRecord record, RecordHtmlLinks? links = null)
    {
        _links = links;
        _html = html;
        _record = record;
        _labels = Labels.For(links?.Language ?? record.Article.Language);
        _id = links is null ? IdOf(record) : RecordHtmlLinks.Prefix;
    }

    public void Write(RecordScope scope)
    {
        _html.Markup($"<article class=\"record\" id=\"{_id}\" lang=\"{_labels.Language}\">\n");
        ArticleRecord shown = scope == RecordScope.Full ? _record : Bare(_record);
        var text = new HtmlText(_html, shown, _labels, _id, _links);
        WriteKicker();
        text.WriteHeadlines();
        WriteCredits();
        WriteWarnings();
        if (shown.Statements.Count + shown.Meetings.Count + shown.Commitments.Count > 0)
        {
            WriteLegend();
        }
        else if (scope == RecordScope.Full && _record.IsAnalyzed)
        {
            _html.Element("p", "note-line", _labels["article", "nothing"]);
        }

        text.WriteBody();
        new HtmlEvents(_html, shown, _labels, _id).Write();
        WriteEntities(shown.Entities);
        new HtmlFurniture(_html, _record.Article.Furniture, _labels).Write();
        _html.Markup("</article>\n");
    }

    private void WriteKicker()
    {
        NewsArticle article = _record.Article;
        _html.Markup("<p class=\"kicker\">").Element("b", "", Attribution.OutletOf(article));
        if (article.Published is { } published)
        {
            _html.Markup($" <time datetime=\"{published}\">").Words(_links?.Date?.Invoke(published) ?? _labels.Date(published)).Markup("</time>");
        }

        _html.Markup(" ").Element("span", "", article.Section).Markup("</p>\n");
        if (article.Title is null)
        {
            _html.Element("p", "no-title", _labels["article", "no-title"]).Markup("\n");
        }
    }

    private void WriteCredits()
    {
        NewsArticle article = _record.Article;
        _html.Markup("<p class=\"byline\">");
        WriteNames("authors", article.Authors);
        WriteNames("agencies", article.Agencies);
        WriteNames("photo", article.PhotoCredits);
        _html.Markup("<span>").Element("span", "label", _labels["article", "source"]).Markup(" ");
        _html.Link(article.Url, article.Url ?? _record.Source).Markup("</span></p>\n");
    }

    private void WriteWarnings()
    {
        foreach (string warning in _record.Warnings)
        {
            _html.Element("p", "warning", $"{_labels["article", "warning"]}: {warning}").Markup("\n");
        }

        if (_record.Article.NotArticle is { } reason)
        {
            _html.Element("p", "warning", $"{_labels["article", "not-article"]}: {reason}").Markup("\n");
        }
        else if (!_record.IsAnalyzed)
        {
            _html.Element("p", "warning", _labels["article", "unsupported"]).Markup("\n");
        }
    }

    private void WriteNames(string key, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            _html.Markup("<span>").Element("span", "label", _labels["article", key]).Markup(" ").Words(string.Join(", ", names)).Markup("</span> ");
        }
    }

    private void WriteLegend()
    {
        _html.Markup("<p class=\"legend\">").Element("span", "label", _labels["article", "legend"]).Markup(" ");
        (string Class, string Key)[] marks = [("sp", "speaker"), ("cu", "cue"), ("re", "relay"), ("q", "quoted"), ("r", "reported"), ("r i", "inferred")];
        foreach ((string cssClass, string key) in marks)
        {
            _html.Element("span", cssClass, _labels["statement", key]).Markup(" ");
        }

        _html.Element("span", "m", _labels["meeting", "meeting"]).Markup(" ").Element("span", "c", _labels["commitment", "commitment"]).Markup("</p>\n");
    }

    private void WriteEntities(IReadOnlyList<Entity> entities)
    {
        if (entities.Count == 0)
        {
            return;
        }

        _html.Markup("<details class=\"who\"><summary>").Words(_labels["article", "who"]).Markup(" <span class=\"count\">").Number(entities.Count);
        _html.Markup("</span></summary>\n<ul>\n");
        foreach (Entity entity in entities)
        {
            _html.Markup("<li>").Element("b", "", entity.Name);
            if (entity.Roles.Count > 0)
            {
                _html.Markup(" — ").Words(string.Join(", ", entity.Roles));
            }

            _html.Markup(" <span class=\"count\">×").Number(entity.Mentions.Count).Markup("</span></li>\n");
        }

        _html.Markup("</ul></details>\n");
    }

    private static ArticleRecord Bare(ArticleRecord record) => record with { Entities = [], Statements = [], Meetings = [], Commitments = [] };

    // Each record is written on its own, so what keeps the anchors of one page apart must come from the record itself.
    private static string IdOf(ArticleRecord record)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(record.Source + "\n" + record.Document.Text));
        return "r" + Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }
}
