using System.Buffers;
using Readout.Articles.SavedText.Learnt;
using Readout.Dates;
using Readout.Text;

namespace Readout.Articles.SavedText;

/// <summary>What one line shows of itself and of its place among the others.</summary>
internal sealed class LineEvidence
{
    public required string Text { get; init; }

    public required LabelMatch Label { get; init; }

    public bool IsAfterBlank { get; init; }

    public int Words { get; init; }

    public bool EndsSentence { get; init; }

    /// <summary>True when the whole line is a stamp.</summary>
    public bool IsStamp { get; init; }

    public DateStamp? LeadingStamp { get; init; }

    public DateStamp? TrailingStamp { get; init; }

    /// <summary>True when the line is a whole date with few words beside it: "8 декабря 2021, 19:12", "Jane Roe 8 Dec 2021", "15 Nov 2019, 00:30 by Reuters".</summary>
    public bool IsDated { get; init; }

    /// <summary>True when the line is surely in another language than the page.</summary>
    public bool IsForeign { get; init; }

    /// <summary>True when the line is surely in the page's language.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Names of people, when the line is nothing else.</summary>
    public IReadOnlyList<string> Byline { get; init; } = [];

    public bool HasAddress { get; init; }

    /// <summary>True in a run of titles and stamps by turns: the site's feed.</summary>
    public bool IsInFeed { get; set; }

    /// <summary>How often the same line stands on the page.</summary>
    public int Times { get; set; } = 1;

    /// <summary>The characters of the line; those of scripts without blanks between words count twice, as they say as much.</summary>
    public int Length { get; init; }

    public bool IsLabelled => Label.Kind != LabelKind.None;
}

/// <summary>Looks at the lines of a page. Linear in the text.</summary>
internal static class EvidenceReader
{
    private static readonly SearchValues<string> Channels = SearchValues.Create(["Telegram", "Viber", "WhatsApp", "Facebook", "Instagram", "YouTube", "Twitter", "TikTok", "Google News", "Телеграм", "newsletter"], StringComparison.OrdinalIgnoreCase);

    private const int LongestLabelled = 700;
    private const int LongestStamp = 90;
    private const int ProseLength = 80;
    private const int LongestPromotion = 200;
    private const int LeastFeed = 3;
    private const int MostBylineWords = 12;
    private const int LongestBesideDate = 60;
    private const int WordsBesideDate = 3;

    /// <summary>The language of the page's prose, null when it cannot be told.</summary>
    public static string? Language(List<PageLine> lines)
    {
        var prose = new System.Text.StringBuilder();
        for (int i = 0; i < lines.Count && prose.Length < 20_000; i++)
        {
            string text = lines[i].Text;
            if (text.Length >= ProseLength && IsSentenceEnd(text))
            {
                prose.Append(text, 0, Math.Min(text.Length, 5000)).Append('\n');
            }
        }

        for (int i = 0; i < lines.Count && prose.Length < 400; i++)
        {
            prose.Append(lines[i].Text, 0, Math.Min(lines[i].Text.Length, 5000)).Append('\n');
        }

        return LanguageIdentifier.Identify(prose.ToString());
    }

    public static List<LineEvidence> Of(List<PageLine> lines, string? language, CancellationToken cancellationToken)
    {
        var evidence = new List<LineEvidence>(lines.Count);
        var seen = new Dictionary<string, LineEvidence>(StringComparer.Ordinal);
        foreach (PageLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LineEvidence found = Look(line, language);
            if (!seen.TryAdd(line.Text, found))
            {
                found = seen[line.Text];
                found.Times++;
            }

            evidence.Add(found);
        }

        MarkFeeds(evidence);
        return evidence;
    }

    // A feed is three stamps or more, each with a title between; a line that stands on the page several times keeps what it was last told to be.
    private static void MarkFeeds(List<LineEvidence> lines)
    {
        int i = 0;
        while (i < lines.Count)
        {
            int end = i + 1;
            int stamps = lines[i].IsStamp ? 1 : 0;
            while (end < lines.Count && lines[end].IsStamp != lines[end - 1].IsStamp && (lines[end].IsStamp || IsFeedTitle(lines[end])) && (end > i + 1 || lines[i].IsStamp || IsFeedTitle(lines[i])))
            {
                stamps += lines[end].IsStamp ? 1 : 0;
                end++;
            }

            for (int k = i; k < end; k++)
            {
                lines[k].IsInFeed |= stamps >= LeastFeed;
            }

            i = end;
        }
    }

    private static bool IsFeedTitle(LineEvidence line) => !line.IsLabelled && line.Words >= 2 && line.Length <= 250;

    public static bool IsSentenceEnd(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimEnd("\"'»”’)]“ ");
        return bare.Length > 0 && bare[^1] is '.' or '!' or '?' or '…' or '。' or '؟' or '।';
    }

    private static LineEvidence Look(PageLine line, string? language)
    {
        string text = line.Text;
        bool canBeFurniture = text.Length <= LongestLabelled;
        DateStamp? leading = HasStampStart(text) ? DateStampReader.ReadStart(text, language) : null;
        bool isStamp = text.Length <= LongestStamp && leading is not null && DateStampReader.IsStamp(text, language);
        DateStamp? trailing = !isStamp && canBeFurniture && HasStampEnd(text) ? DateStampReader.ReadEnd(text, language) : null;
        int words = CountWords(text);
        string? own = words >= 3 && !isStamp ? LanguageIdentifier.Identify(text.AsSpan(0, Math.Min(text.Length, 600))) : null;
        LabelMatch label = line.IsCard ? new LabelMatch(LabelKind.Related, 0, IsWhole: false, LabelKind.None) : canBeFurniture ? FurnitureLabels.All.Match(text) : default;
        label = label is { Kind: LabelKind.None, Inside: LabelKind.None } && IsForeignPromotion(text, own, language) ? label with { Inside = LabelKind.Promotion } : label;
        bool endsSentence = IsSentenceEnd(text) && !(text[^1] == '.' && words < 3);
        return new LineEvidence
        {
            Text = text,
            Length = Width(text),
            Label = label,
            IsAfterBlank = line.IsAfterBlank,
            Words = words,
            EndsSentence = endsSentence,
            IsStamp = isStamp,
            LeadingStamp = isStamp ? null : leading,
            TrailingStamp = trailing,
            IsDated = IsDate(leading, isStamp ? "" : text.AsSpan(leading?.Span.End ?? 0)) || IsDate(trailing, text.AsSpan(0, trailing?.Span.Start ?? 0)),
            IsForeign = own is not null && language is not null && own != language,
            IsOwn = own is not null && own == language,
            Byline = text.Length <= 160 && !isStamp && !(endsSentence && words > MostBylineWords) ? BylineReader.Read(WithoutStamp(text, leading, trailing), label) : [],
            HasAddress = canBeFurniture && (text.Contains("http", StringComparison.OrdinalIgnoreCase) || text.Contains("www.", StringComparison.OrdinalIgnoreCase) || text.Contains('©', StringComparison.Ordinal)
                || (text.Contains('@', StringComparison.Ordinal) && words < 12)),
        };
    }

    // A short line in another language that names a messenger or network invites there, whatever its words are.
    private static bool IsForeignPromotion(string text, string? own, string? language) =>
        language is not null && own != language && text.Length <= LongestPromotion && text.AsSpan().ContainsAny(Channels)
        && (own is not null || LanguageIdentifier.HasForeignLetters(text, language));

    private static bool IsDate(DateStamp? stamp, ReadOnlySpan<char> rest) => stamp?.Date is { Day: not null } && rest.Length <= LongestBesideDate
        && (CountWords(rest) <= WordsBesideDate || BylineReader.Read(rest.ToString(), default).Count > 0);

    // "Олена Гриценко, 8 січня, 17:13"
    private static string WithoutStamp(string text, DateStamp? leading, DateStamp? trailing) =>
        trailing is not null ? text[..trailing.Span.Start] : leading is not null ? text[leading.Span.End..] : text;

    /// <summary>The length of a text as <see cref="LineEvidence.Length"/> counts it.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        int width = text.Length;
        foreach (char c in text)
        {
            width += LineTokens.IsUnspaced(c) ? 1 : 0;
        }

        return width;
    }

    // Two letters of a script without blanks count as a word.
    private static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        int unspaced = 0;
        bool isInside = false;
        foreach (char c in text[..Math.Min(text.Length, 2000)])
        {
            bool isUnspaced = LineTokens.IsUnspaced(c);
            bool isLetter = char.IsLetterOrDigit(c) && !isUnspaced;
            unspaced += isUnspaced ? 1 : 0;
            words += isLetter && !isInside ? 1 : 0;
            isInside = isLetter || (isInside && c is '\'' or '’' or 'ʼ' or '-');
        }

        return words + ((unspaced + 1) / 2);
    }

    // A stamp has a digit near its beginning, or is a short line such as "вчора".
    private static bool HasStampStart(string text) => text.Length <= 30 || text.AsSpan(0, Math.Min(text.Length, 24)).ContainsAnyInRange('0', '9');

    private static bool HasStampEnd(string text) => text.AsSpan(Math.Max(0, text.Length - 24)).ContainsAnyInRange('0', '9');
}
