using Readout.Articles;
using Readout.Dates;
using Readout.Entities;
using Readout.Records;
using Readout.Stories.Copies;
using Readout.Text;

namespace Readout.Stories.Reading;

/// <summary>Reads the features of one record: one pass over its words.</summary>
internal sealed class FeatureReader(ArticleRecord record)
{
    private const int LeadWords = 60;
    private const int ShortestWord = 3;
    private const int ShortestName = 2;
    private const int ShortestCognate = 4;

    // Where each character is a word: how many make one for counting, and how many for the sketch.
    private const int CharactersOfWord = 2;
    private const int CharactersOfRun = 6;

    // A headline whose words are mostly capitalised says nothing by its capitals.
    private const double TitleCase = 0.6;

    private readonly KeyCounts _keys = new();
    private readonly SketchBuilder _sketch = new();
    private readonly NamedSpans _named = new(record.Entities);
    private readonly char[] _buffer = new char[128];
    private readonly uint _group = LanguageGroup.Of(record.Article.Language);
    private int _words;
    private int _bodyWords;
    private TextSpan _characters;

    public ArticleFeatures Read()
    {
        foreach (DocumentPart part in record.Document.Parts.OrderBy(part => part.Part == ArticlePart.Title))
        {
            ReadPart(part);
        }

        PartialDate? published = record.Article.Published;
        return new ArticleFeatures(_keys.Take(), _sketch.Build())
        {
            Language = record.Article.Language,
            Published = Instant(published),
            HasTime = published is { IsWholeDay: true, Time: not null },
            WordCount = _words,
            Outlet = OutletOf(record.Article),
            Title = TitleOf(record.Article.Title),
        };
    }

    private void ReadPart(DocumentPart part)
    {
        ReadOnlySpan<char> text = part.Span.Of(record.Document.Text);
        bool areCapitalsTelling = part.Part != ArticlePart.Title || CapitalShare(text) < TitleCase;
        foreach (WordRun run in new WordRuns(text))
        {
            _words++;
            byte marks = part.Part == ArticlePart.Title ? FeatureKey.InTitle : _bodyWords < LeadWords ? FeatureKey.InLead : (byte)0;
            bool isCharacter = WordRuns.IsWordByItself(text[run.Span.Start]);
            _characters = isCharacter && _characters.End == run.Span.Start ? new TextSpan(_characters.Start, run.Span.End) : run.Span;
            if (part.Part != ArticlePart.Title)
            {
                _bodyWords++;
                _sketch.Add(StableHash.OfLower(isCharacter ? Last(CharactersOfRun).Of(text) : run.Span.Of(text)));
            }

            if (run.IsNumber)
            {
                ReadNumber(run.Span.Of(text), marks);
            }
            else if (isCharacter)
            {
                _keys.Add(FeatureKind.Word, StableHash.Join(_group, StableHash.Of(Last(CharactersOfWord).Of(text))), marks);
            }
            else
            {
                bool isCapital = char.IsUpper(text[run.Span.Start]);
                bool isName = isCapital && ((areCapitalsTelling && !run.OpensSentence) || _named.Contains(run.Span.Start + part.Span.Start));
                ReadWord(run.Span.Of(text), isName, marks);
            }
        }
    }

    private TextSpan Last(int characters) => new(Math.Max(_characters.Start, _characters.End - characters), _characters.End);

    private void ReadWord(ReadOnlySpan<char> word, bool isName, byte marks)
    {
        int length = WordStem.Write(word, _buffer);
        uint stem = StableHash.Of(_buffer.AsSpan(0, length));
        if (length >= ShortestWord)
        {
            _keys.Add(FeatureKind.Word, StableHash.Join(_group, stem), marks);
        }

        if (States.Find(word, stem) is { } state)
        {
            _keys.Add(FeatureKind.State, state, marks);
        }

        if (!isName && Notions.Find(stem) is { } notion)
        {
            _keys.Add(FeatureKind.Sense, notion, marks);
            return;
        }

        ReadSound(word, isName, marks);
    }

    private void ReadSound(ReadOnlySpan<char> word, bool isName, byte marks)
    {
        Span<char> lower = _buffer.AsSpan(0, Math.Min(word.Length, 60));
        word[..lower.Length].ToLowerInvariant(lower);
        Span<char> key = _buffer.AsSpan(64, 60);
        int length = SoundKey.Write(lower, key);
        uint hash = StableHash.Of(key[..length]);
        if (isName && length >= ShortestName)
        {
            _keys.Add(FeatureKind.Name, hash, marks);
        }
        else if (length >= ShortestName)
        {
            _keys.Mark(FeatureKind.Name, hash, marks);
        }

        if (!isName && length >= ShortestCognate)
        {
            _keys.Add(FeatureKind.Sense, hash, marks);
        }
    }

    // Separators of thousands fall away; a comma before one or two digits is a decimal point.
    private void ReadNumber(ReadOnlySpan<char> word, byte marks)
    {
        Span<char> digits = _buffer.AsSpan(0, Math.Min(word.Length, 40));
        int length = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(word[i]))
            {
                digits[length++] = word[i];
            }
            else if (word[i] is '.' or ',' && word.Length - i - 1 < 3)
            {
                digits[length++] = '.';
            }
        }

        if (length > 1)
        {
            _keys.Add(FeatureKind.Number, StableHash.Of(digits[..length]), marks);
        }
    }

    private static double CapitalShare(ReadOnlySpan<char> text)
    {
        (int capitals, int words) = (0, 0);
        foreach (WordRun run in new WordRuns(text))
        {
            if (!run.IsNumber && run.Span.Length > 3)
            {
                words++;
                capitals += char.IsUpper(run.Span.Of(text)[0]) ? 1 : 0;
            }
        }

        return words == 0 ? 1 : capitals / (double)words;
    }

    private static DateTimeOffset? Instant(PartialDate? date) => date?.Date is { } day
        ? new DateTimeOffset(day.ToDateTime(date.Time ?? new TimeOnly(12, 0)), TimeSpan.Zero) - (date.Offset ?? TimeSpan.Zero)
        : null;

    private static uint OutletOf(NewsArticle article) =>
        Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) && url.Host.Length > 0 ? StableHash.OfLower(WithoutWww(url.Host))
        : article.Outlet is { Length: > 0 } outlet ? StableHash.OfLower(outlet) : 0;

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    private static uint TitleOf(string? title)
    {
        uint hash = 0;
        foreach (WordRun run in new WordRuns(title))
        {
            hash = StableHash.Join(hash, StableHash.OfLower(run.Span.Of(title)));
        }

        return hash;
    }
}

/// <summary>Where the names of a record's entities stand.</summary>
internal sealed class NamedSpans
{
    private readonly TextSpan[] _spans;
    private int _next;

    public NamedSpans(IReadOnlyList<Entity> entities)
    {
        _spans = [.. entities.Where(entity => entity.Kind != EntityKind.Document)
            .SelectMany(entity => entity.Mentions).Where(mention => mention.Form == MentionForm.Name).Select(mention => mention.Span).Order()];
    }

    /// <summary>Whether a name covers the position; cheapest when asked in ascending order.</summary>
    public bool Contains(int position)
    {
        _next = _next < _spans.Length && _next > 0 && _spans[_next - 1].Start > position ? 0 : _next;
        while (_next < _spans.Length && _spans[_next].End <= position)
        {
            _next++;
        }

        return _next < _spans.Length && _spans[_next].Start <= position;
    }
}
