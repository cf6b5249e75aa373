using Readout.Articles;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Formats.Html;

/// <summary>The article's blocks with their marks, each with the statements that begin in it as notes beside it.</summary>
internal sealed class HtmlText
{
    private const int SnippetLength = 150;

    private readonly HtmlWriter _html;
    private readonly ArticleRecord _record;
    private readonly Labels _labels;
    private readonly string _id;
    private readonly RecordHtmlLinks? _links;
    private readonly IReadOnlyList<MarkedStretch> _stretches;
    private readonly IReadOnlyList<OutlineEntry> _outline;
    private readonly ILookup<int, OutlineEntry> _notes;
    private readonly List<(int At, string Anchor, string Target, string Sign)> _references = [];
    private readonly string _lang;
    private int _stretch;
    private int _reference;

    public HtmlText(HtmlWriter html, ArticleRecord record, Labels labels, string id, RecordHtmlLinks? links = null)
    {
        _links = links;
        _html = html;
        _record = record;
        _labels = labels;
        _id = id;
        _lang = record.Article.Language is { } language && language != labels.Language && links is not null ? $" lang=\"{LanguageTag(language)}\"" : "";
        _stretches = MarkedText.Of(record);
        _outline = StatementOutline.Of(record);
        _notes = NotesByBlock();
        CollectReferences();
    }

    /// <summary>Title and standfirst.</summary>
    public void WriteHeadlines() => WriteRows(0, FirstBodyBlock());

    public void WriteBody() => WriteRows(FirstBodyBlock(), _record.Document.Blocks.Count);

    private int FirstBodyBlock() => _record.Document.Blocks.TakeWhile(block => block.Part != ArticlePart.Body).Count();

    private void WriteRows(int first, int end)
    {
        if (first == end)
        {
            return;
        }

        _html.Markup("<div class=\"text\">\n");
        for (int i = first; i < end; i++)
        {
            _html.Markup("<div class=\"row\">\n");
            WriteBlock(_record.Document.Blocks[i]);
            WriteNotes(_notes[i]);
            _html.Markup("</div>\n");
        }

        _html.Markup("</div>\n");
    }

    private void CollectReferences()
    {
        foreach (OutlineEntry entry in _outline)
        {
            _references.Add((entry.Statement.Content[0].Start, $"{_id}-t{entry.Statement.Id}", $"{_id}-{entry.Statement.Id}", $"{entry.Number}"));
        }

        _references.AddRange(_record.Meetings.Select((one, i) => (one.Trigger.Start, $"{_id}-t{one.Id}", $"{_id}-{one.Id}", $"◆{i + 1}")));
        _references.AddRange(_record.Commitments.Select((one, i) => (one.Span.Start, $"{_id}-t{one.Id}", $"{_id}-{one.Id}", $"⚑{i + 1}")));
        _references.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : string.CompareOrdinal(a.Anchor, b.Anchor));
    }

    /// <summary>Nested statements go where the statement that they stand in begins.</summary>
    private ILookup<int, OutlineEntry> NotesByBlock()
    {
        int block = 0;
        return _outline.Select(entry => (Block: entry.Depth == 0 ? block = BlockAt(entry.Statement.Content[0].Start) : block, Entry: entry))
            .ToList()
            .ToLookup(note => note.Block, note => note.Entry);
    }

    private int BlockAt(int position)
    {
        IReadOnlyList<DocumentBlock> blocks = _record.Document.Blocks;
        int low = 0;
        int high = blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (blocks[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void WriteBlock(DocumentBlock block)
    {
        string tag = block switch
        {
            { Part: ArticlePart.Title } => "h1",
            { Kind: BlockKind.Heading } => "h2",
            { Kind: BlockKind.Quote } => "blockquote",
            { Kind: BlockKind.Table or BlockKind.Code } => "pre",
            _ => "p",
        };
        string cssClass = block.Part == ArticlePart.Summary ? "standfirst" : block.Kind == BlockKind.List ? "item" : "words";
        _html.Markup($"<{tag} class=\"{cssClass}\"{_lang}>");
        WriteStretches(block.Span);
        _html.Markup($"</{tag}>\n");
    }

    private void WriteStretches(TextSpan block)
    {
        string text = _record.Document.Text;
        while (_stretch < _stretches.Count && _stretches[_stretch].Span.End <= block.Start)
        {
            _stretch++;
        }

        for (int i = _stretch; i < _stretches.Count && _stretches[i].Span.Start < block.End; i++)
        {
            (TextSpan span, TextMark marks) = _stretches[i];
            var shown = new TextSpan(Math.Max(span.Start, block.Start), Math.Min(span.End, block.End));
            WriteReferences(shown.Start);
            if (marks == TextMark.None)
            {
                _html.Words(shown.Of(text));
            }
            else
            {
                _html.Markup($"<span class=\"{ClassOf(marks)}\">").Words(shown.Of(text)).Markup("</span>");
            }
        }
    }

    private void WriteReferences(int upTo)
    {
        for (; _reference < _references.Count && _references[_reference].At <= upTo; _reference++)
        {
            (_, string anchor, string target, string sign) = _references[_reference];
            _html.Markup($"<a class=\"ref\" id=\"{anchor}\" href=\"#{target}\">{sign}</a>");
        }
    }

    // A tag of BCP 47 and nothing else: it stands in markup.
    private static string LanguageTag(string language) => language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? language : "und";

    private static string ClassOf(TextMark marks)
    {
        (TextMark Mark, string Class)[] classes =
        [
            (TextMark.Speaker, "sp"), (TextMark.Cue, "cu"), (TextMark.Relay, "re"), (TextMark.Quoted, "q"), (TextMark.Reported, "r"),
            (TextMark.Inferred, "i"), (TextMark.Doubtful, "d"), (TextMark.Meeting, "m"), (TextMark.Commitment, "c"),
        ];
        return string.Join(' ', classes.Where(one => marks.HasFlag(one.Mark)).Select(one => one.Class));
    }

    private void WriteNotes(IEnumerable<OutlineEntry> entries)
    {
        int open = 0;
        foreach (OutlineEntry entry in entries)
        {
            _html.Markup(open == 0 ? "<ol class=\"notes\">\n" : "");
            open++;
            WriteNote(entry);
        }

        _html.Markup(open > 0 ? "</ol>\n" : "");
    }

    private void WriteNote(OutlineEntry entry)
    {
        Statement statement = entry.Statement;
        var attribution = Attribution.Of(_record, entry, _labels, _links is not null);
        bool doubtful = statement.Speaker?.Grade == SpeakerGrade.Doubtful;
        _html.Markup($"<li class=\"note{(entry.Depth > 0 ? " nested" : "")}{(doubtful ? " doubtful" : "")}\" id=\"{_id}-{statement.Id}\">");
        _html.Markup($"<a class=\"no\" href=\"#{_id}-t{statement.Id}\" title=\"").Words(_labels["statement", "statements"]).Markup("\">").Number(entry.Number).Markup("</a> ");
        if (attribution.Account is { } account && !(_links is not null && entry.Parent?.Speaker?.Name == statement.Speaker?.Name))
        {
            _html.Element("span", "lead", account + ", ");
        }
        else if (attribution.Lead.Length > 0)
        {
            _html.Element("span", "lead", attribution.Lead + ": ");
        }

        _html.Element("b", "", attribution.Speaker).Markup(" ").Element("i", "", attribution.Verb).Markup(attribution.Verb.Length > 0 ? ": " : "");
        string content = PlainText.Shorten(StatementMarks.Content(statement, _record.Document.Text, _labels), SnippetLength);
        _html.Markup($"<span class=\"{(statement.Kind == StatementKind.Direct ? "snippet q" : "snippet")}\"{_lang}>").Words(content).Markup("</span>");
        _html.Markup(" <span class=\"marks\">");
        foreach (string mark in StatementMarks.Of(statement, _labels))
        {
            _html.Element("span", "", mark).Markup(" ");
        }

        _html.Markup("</span>");
        if (_links is not null)
        {
            _html.Markup(" <a class=\"more-link\" href=\"").Words(_links.Statement(statement.Id)).Markup("\">").Words(_links.Words).Markup("</a>");
        }

        _html.Markup("</li>\n");
    }
}
