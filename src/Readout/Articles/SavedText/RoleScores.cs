using System.Buffers;
using Readout.Articles.SavedText.Learnt;

namespace Readout.Articles.SavedText;

/// <summary>
/// How well each role fits each line, from what the line and its neighbours show; 0 is "no opinion", and the roles of furniture never say more than that
/// for lines without a label, so that prose is the body's to win. Weights are in nats as a careful reader would bet them.
/// </summary>
internal sealed class RoleScores(IReadOnlyList<LineEvidence> lines, string? givenTitle, LineOdds? odds = null)
{
    private readonly ProseVocabulary _vocabulary = ProseVocabulary.Of(lines);

    private const float No = -6f;

    // What a label says of its line outweighs any likeness that the model sees.
    private const float Never = -20f;

    private const float AfterInsertion = 4f;
    private const int LongestCaption = 300;

    private static readonly SearchValues<string> SentenceSeams = SearchValues.Create([". ", "! ", "? "], StringComparison.Ordinal);

    public void Of(int i, Span<float> scores)
    {
        Rules(i, scores);
        odds?.Join(i, scores);
    }

    private void Rules(int i, Span<float> scores)
    {
        LineEvidence line = lines[i];
        float body = Body(i);
        scores[(int)LineRole.Top] = Furniture(line);
        scores[(int)LineRole.Kicker] = Kicker(line);
        scores[(int)LineRole.Title] = Title(i);
        scores[(int)LineRole.Summary] = Summary(i, body);
        scores[(int)LineRole.Head] = Head(i);
        scores[(int)LineRole.Body] = body;
        scores[(int)LineRole.Heading] = Heading(i);
        scores[(int)LineRole.Island] = IsEndOfArticle(line) ? -4f : IsInline(line) ? 0.5f : -0.8f;
        scores[(int)LineRole.Tail] = Furniture(line) + (IsEndOfArticle(line) ? 1.5f : 0f);
    }

    private static float Furniture(LineEvidence line) => line.Label.Kind != LabelKind.None && line.Label.Kind != LabelKind.Source || line.IsStamp ? 0.5f : 0f;

    // What stands between paragraphs: a related title after its label, a promotion, a credit, a mark of advertising. A heading over a list rather ends the body.
    private static bool IsInline(LineEvidence line) => line.Label.Inside is LabelKind.Promotion
        || (line.Label.Kind is LabelKind.Related or LabelKind.Ending or LabelKind.Credit or LabelKind.Caption && !line.Label.IsWhole) || line.Label.Kind == LabelKind.Navigation;

    private static bool IsEndOfArticle(LineEvidence line) => line.Label.Kind is LabelKind.Tail or LabelKind.Feed or LabelKind.Tags
        || (line.Label.Inside == LabelKind.Notice && line.Length < 400 && line.Label.Kind == LabelKind.None);

    /// <summary>For the body against furniture: how much a line looks like a paragraph of prose.</summary>
    private float Body(int i)
    {
        LineEvidence line = lines[i];
        if (line.IsStamp || line.Words == 0 || line.IsDated)
        {
            return Told(No);
        }

        if (i == lines.Count - 1 && LastLine.IsHeading(lines))
        {
            return Told(No);
        }

        float score = Shape(line) + Manner(line) + Label(line);
        score += line.Times > 1 ? (line.Length < 100 ? -2.5f : -1f) : 0f;
        score += line.TrailingStamp is not null && !line.EndsSentence ? -3f : 0f;
        score += line.LeadingStamp is not null && !line.EndsSentence ? -1.5f : 0f;
        score += !IsDialogue(i) ? 0f : line.EndsSentence ? 2f : 5f;
        return score + Neighbours(i, line);
    }

    // "— Когда откроете мост?" with an answer of the same kind above or below.
    private bool IsDialogue(int i) => IsTurn(lines[i]) && ((i > 0 && IsTurn(lines[i - 1])) || (i + 1 < lines.Count && IsTurn(lines[i + 1])));

    private static bool IsTurn(LineEvidence line) => EvidenceReader.IsSentenceEnd(line.Text) && line.Length > 2 && line.Text[0] is '—' or '–' or '-' && line.Text[1] is ' ' or '\u00A0';

    private static float Shape(LineEvidence line)
    {
        float score = line.Length switch
        {
            >= 200 => 3f,
            >= 120 => 2.2f,
            >= 80 => 1.4f,
            >= 50 => 0.3f,
            >= 30 => -0.5f,
            _ => -1.5f,
        };
        if (line.EndsSentence)
        {
            return score + (line.Words >= 6 ? 1.5f : line.Words >= 3 ? 0.8f : 0f);
        }

        bool introduces = line.Text[^1] is ':' or ';' or ',' or '-' or '—';
        return score + (introduces && line.Words >= 6 ? 0.5f : line.Length switch
        {
            >= 300 => -0.3f,
            >= 200 => -1f,
            >= 100 => -1.8f,
            _ => -1.8f,
        });
    }

    // The language, the punctuation inside, a quotation or a dash at the beginning.
    private static float Manner(LineEvidence line)
    {
        float score = line.IsOwn ? 0.6f : 0f;
        score -= !line.IsForeign ? 0f : line.Text[0] is '«' or '"' or '“' or '„' or '—' ? 2f : 6f;
        score -= line.HasAddress ? (line.EndsSentence && line.Length > 150 ? 0.8f : 3f) : 0f;
        score -= line.Words < 3 ? 1f : 0f;
        score -= line.Byline.Count > 0 ? 3f : 0f;
        score += line.Text[0] is '«' or '"' or '“' or '„' or '—' or '–' ? 0.3f : 0f;
        return score;
    }

    // What counts as much beside the odds as without them.
    private float Whole(float score) => odds is null ? score : score / LineOdds.RuleWeight;

    private float Told(float alone) => odds is null ? alone : Never;

    private float Label(LineEvidence line)
    {
        float score = line.Label.Kind switch
        {
            LabelKind.None or LabelKind.Source => 0f,
            LabelKind.Author or LabelKind.Published or LabelKind.Modified or LabelKind.Caption => line.EndsSentence && line.Length > 160 ? -1.5f : -5f,
            LabelKind.Credit => line.EndsSentence && line.Length > 160 ? -2.5f : -5f,
            LabelKind.Ending => line.EndsSentence ? -1f : -4f,
            LabelKind.Related => line.Length > 300 && line.EndsSentence ? -3f : Told(-6f),
            _ => Told(-6f),
        };
        return score + line.Label.Inside switch
        {
            LabelKind.Promotion => line.Length > 250 ? -2.5f : Told(-5f),
            LabelKind.Notice => line.Length > 300 ? -1.5f : -5f,
            LabelKind.Error or LabelKind.Wall => -4f,
            LabelKind.Picture => line.Length > LongestCaption ? 0f : Told(-6f),
            _ => 0f,
        };
    }

    // A line that a stamp or a credit follows is a title in a feed or a caption, unless it ends like a sentence.
    private float Neighbours(int i, LineEvidence line)
    {
        float score = 0;
        LineEvidence? next = i + 1 < lines.Count ? lines[i + 1] : null;
        if (next is { IsStamp: true })
        {
            score -= line.EndsSentence && line.Length > 120 ? 0.5f : 3f;
        }

        if (next?.Label.Kind is LabelKind.Credit && !line.EndsSentence)
        {
            score -= 2f;
        }

        if (CaptionReader.HasCredit(line.Text))
        {
            score -= 7f;
        }

        if (line.Label.Kind == LabelKind.Source && line.Length < 100 && !line.EndsSentence)
        {
            score += next is { Length: >= 80, IsLabelled: false } ? 4f : -4f;
        }

        if (next is null && LastLine.IsCutOff(lines))
        {
            score += 4f;
        }

        if (IsUnderLabel(i))
        {
            score -= line.EndsSentence && line.Length > 150 ? 0.5f : 2.5f;
        }

        if (i > 0 && lines[i - 1].IsStamp && !line.EndsSentence)
        {
            score -= 2f;
        }

        return score + (odds is not null && IsAfterInsertion(i) ? Whole(AfterInsertion) : 0f);
    }

    // "Read more: Storm leaves thousands without power" between two paragraphs: the text goes on.
    private bool IsAfterInsertion(int i) => i > 1 && IsInline(lines[i - 1]) && IsParagraph(lines[i]) && IsParagraph(lines[i - 2]);

    private static bool IsParagraph(LineEvidence line) => line is { EndsSentence: true, IsForeign: false, Words: >= 6, IsLabelled: false, Times: 1 } && line.Label.Inside == LabelKind.None;

    // "Читайте також", "Image caption" on the line above.
    private bool IsUnderLabel(int i) =>
        i > 0 && lines[i - 1] is { Label: { Kind: LabelKind.Related or LabelKind.Caption or LabelKind.Feed or LabelKind.Tags or LabelKind.Credit, IsWhole: true } };

    // After a feed the article's own headline looks like one more item of it.
    private bool IsLastBeforeProse(int i)
    {
        int next = i + 1;
        next += next < lines.Count && lines[next].IsStamp ? 1 : 0;
        return next < lines.Count && lines[next] is { IsInFeed: false, EndsSentence: true, Length: >= 80 };
    }

    private float Title(int i)
    {
        LineEvidence line = lines[i];
        if (givenTitle is not null && line.Text.Contains(givenTitle, StringComparison.OrdinalIgnoreCase) && line.Length < givenTitle.Length + 40)
        {
            return 6f;
        }

        if (line.IsStamp || line.IsDated || (line.IsLabelled && line.Label.Kind != LabelKind.Source) || line.Label.Inside != LabelKind.None || line.HasAddress || line.Byline.Count > 0 || CaptionReader.HasCredit(line.Text))
        {
            return No;
        }

        float score = line.Words switch
        {
            < 2 => -4f,
            2 => -2f,
            3 => -0.5f,
            4 => 1f,
            <= 25 => 1.8f,
            <= 35 => -1f,
            _ => -5f,
        };
        score += line.Words is >= 2 and <= 35 ? 3f * (_vocabulary.Share(line.Text) - 0.4f) : 0f;
        score -= HasClock(line.Text) ? 2f : 0f;
        bool endsPlain = line.EndsSentence && line.Text[^1] is '.' && !line.Text.EndsWith("...", StringComparison.Ordinal);
        score -= endsPlain ? 5f : 0f;
        score -= line.Text[^1] is ',' or ';' or ':' ? 2.5f : 0f;
        score -= char.IsLower(line.Text[0]) ? 0.5f : 0f;
        score -= line.IsForeign && line.Words > 5 ? 1.5f : 0f;
        score += line.Times > 1 && line.Words > 4 ? 1.5f : 0f;
        score += i == 0 ? 0.7f : 0f;
        score -= IsRepeatedBelow(i) ? 5f : 0f;
        score -= IsUnderLabel(i) ? 3f : 0f;
        score += !line.IsInFeed ? 0f : IsLastBeforeProse(i) ? -3f : Told(-5f);
        return score;
    }

    // "2 min read 12:40": a time of day is no part of a headline, unless it leads it.
    private static bool HasClock(string text)
    {
        for (int i = 6; i + 2 < text.Length; i++)
        {
            if (text[i] == ':' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    // "Home World Bridge opens in Riverton" above "Bridge opens in Riverton", "Bridge opens - Daily Herald" above "Bridge opens": the lower one is the headline.
    private bool IsRepeatedBelow(int i)
    {
        for (int k = i + 1; k < lines.Count && k <= i + 3; k++)
        {
            string below = lines[k].Text;
            int at = below.Length >= 20 ? lines[i].Text.IndexOf(below[..Math.Min(below.Length, 40)], StringComparison.Ordinal) : -1;
            if (at > 0 || (at == 0 && below.Length < lines[i].Length))
            {
                return true;
            }
        }

        return false;
    }

    // A sentence or two that stand alone between headline and date, or a short first sentence before long paragraphs.
    private float Summary(int i, float body)
    {
        LineEvidence line = lines[i];
        if (odds is not null && line.IsInFeed)
        {
            return Never;
        }

        if (line.IsStamp || line.IsDated || line.IsLabelled || line.Label.Inside != LabelKind.None || line.Words < 3 || line.Length > 500 || line.Times > 1)
        {
            return No;
        }

        bool isBeforeHead = i + 1 < lines.Count && line.Text[^1] != ':' && (lines[i + 1].IsDated || lines[i + 1].Byline.Count > 0 || lines[i + 1].Label.Kind is LabelKind.Author or LabelKind.Published or LabelKind.Modified);
        if (isBeforeHead && line.Words >= 4)
        {
            // Without a full stop it may as well be the headline itself.
            return Math.Max(body, 0f) + (line.EndsSentence ? 2.5f : 1.2f);
        }

        bool isNotice = i + 1 < lines.Count && lines[i + 1].Label.Inside == LabelKind.Notice;
        bool isShortLead = line.EndsSentence && line.Length <= 110 && !HasInnerSentence(line.Text) && IsBeforeLongProse(i);
        return isShortLead || (isNotice && line.Words >= 6) ? Math.Max(body, 0f) + 1.5f : -2.5f;
    }

    private bool IsBeforeLongProse(int i)
    {
        if (i + 2 >= lines.Count || lines[i + 1].Length < lines[i].Length * 3 / 2 || !lines[i + 1].EndsSentence)
        {
            return false;
        }

        int longer = 0;
        int end = Math.Min(lines.Count, i + 6);
        for (int k = i + 1; k < end; k++)
        {
            longer += lines[k].Length > lines[i].Length * 3 / 2 && lines[k].EndsSentence ? 1 : 0;
        }

        return longer >= 2;
    }

    private static bool HasInnerSentence(string text) => text.AsSpan(0, text.Length - 1).ContainsAny(SentenceSeams);

    private float Kicker(LineEvidence line)
    {
        if (line.IsInFeed)
        {
            return Whole(-2f);
        }

        if (line.IsStamp || line.IsDated)
        {
            return 1.2f;
        }

        return line.Byline.Count > 0 ? 0.3f : line.Words <= 4 && !line.EndsSentence ? 0f : -3f;
    }

    private float Head(int i)
    {
        LineEvidence line = lines[i];
        if (line.IsStamp || line.IsDated)
        {
            return line.IsInFeed && !(i > 0 && IsLastBeforeProse(i - 1)) ? Whole(-2f) : line.IsDated ? 2.7f : 2f;
        }

        if (line.Byline.Count > 0 || line.Label.Kind is LabelKind.Author or LabelKind.Published or LabelKind.Modified)
        {
            return 2f;
        }

        if (line.Label.Kind is LabelKind.Credit or LabelKind.Caption or LabelKind.Share or LabelKind.Section or LabelKind.Navigation
            || line.Label.Inside is LabelKind.Notice or LabelKind.Promotion || CaptionReader.HasCredit(line.Text))
        {
            return 1f;
        }

        if (i + 1 < lines.Count && lines[i + 1].Label.Kind == LabelKind.Credit && !line.EndsSentence)
        {
            return 0.5f;
        }

        return line.LeadingStamp is not null || line.TrailingStamp is not null ? 0.3f : line.EndsSentence ? Whole(-2.5f) : line.Words switch { <= 5 => -0.3f, <= 12 => -1f, _ => -2f };
    }

    private float Heading(int i)
    {
        LineEvidence line = lines[i];
        if (line.IsStamp || line.IsLabelled || line.Label.Inside != LabelKind.None || line.HasAddress || line.Byline.Count > 0 || line.Times > 1
            || line.Length > 140 || line.Words < 2 || line.IsForeign || line.TrailingStamp is not null || CaptionReader.HasCredit(line.Text))
        {
            return No;
        }

        bool endsPlain = line.EndsSentence && line.Text[^1] == '.';
        float score = endsPlain || !char.IsUpper(FirstLetter(line.Text)) ? -3f : 0.2f;
        bool isBeforeProse = i + 1 < lines.Count && lines[i + 1] is { IsStamp: false, IsLabelled: false, Length: >= 80, EndsSentence: true };
        score -= line.Words > 9 ? 0.8f : 0f;
        return score + (isBeforeProse ? 0.6f : -1f);
    }

    private static char FirstLetter(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return char.IsDigit(c) ? 'A' : c;
            }
        }

        return 'a';
    }
}
