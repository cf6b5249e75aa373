namespace Readout.Articles.SavedText.Learnt;

/// <summary>
/// What is known of a line before anything is learnt: what its labels and stamps say, what a cut-off end or a turn of a dialogue looks like. In nats, set by hand; the model is
/// learnt on top of them, so that the words of languages with few pages to learn from count as well.
/// </summary>
internal sealed class RolePriors(IReadOnlyList<LineEvidence> lines)
{
    private const float No = -6f;

    /// <summary>Adds to the scores of line <paramref name="i"/>.</summary>
    public void Add(int i, Span<float> scores)
    {
        LineEvidence line = lines[i];
        float body = Body(i, line);
        scores[(int)LearntRole.Body] += body;
        scores[(int)LearntRole.Heading] += IsFurniture(line) ? 2 * No : 0;
        scores[(int)LearntRole.Title] += Title(i, line);
        scores[(int)LearntRole.Summary] += IsFurniture(line) ? No : Math.Min(0, body);
    }

    private static bool IsFurniture(LineEvidence line) => line.IsStamp || line.IsDated || (line.IsLabelled && line.Label.Kind != LabelKind.Source) || line.Label.Inside != LabelKind.None || line.Byline.Count > 0;

    private float Body(int i, LineEvidence line)
    {
        if (line.IsStamp || line.IsDated || line.Words == 0)
        {
            return No;
        }

        float score = Label(line);
        score -= !line.IsForeign ? 0f : line.Text[0] is '«' or '"' or '“' or '„' or '—' ? 0f : 1f;
        score -= line.Byline.Count > 0 ? 3f : 0f;
        score -= CaptionReader.HasCredit(line.Text) ? 4f : 0f;
        score += IsDialogue(i) ? 2f : 0f;
        score += i == lines.Count - 1 && LastLine.IsCutOff(lines) ? 5f : 0f;
        score -= IsUnderLabel(i) && !(line.EndsSentence && line.Length > 150) ? 2f : 0f;
        return score + Source(i, line);
    }

    private static float Label(LineEvidence line)
    {
        bool isLong = line.EndsSentence && line.Length > 160;
        float score = line.Label.Kind switch
        {
            LabelKind.None or LabelKind.Source => 0f,
            LabelKind.Author or LabelKind.Published or LabelKind.Modified or LabelKind.Caption => isLong ? -1.5f : -8f,
            LabelKind.Credit => isLong ? -2.5f : -8f,
            LabelKind.Ending => line.EndsSentence ? -1f : -6f,
            LabelKind.Related => line.Length > 300 && line.EndsSentence ? -4f : 2 * No,
            _ => 1.5f * No,
        };
        return score + line.Label.Inside switch
        {
            LabelKind.Promotion => line.Length > 250 ? -2.5f : -30f,
            LabelKind.Notice => line.Length > 300 ? -1.5f : -8f,
            LabelKind.Error or LabelKind.Wall => -4f,
            LabelKind.Picture => line.Length > 300 ? 0f : -6f,
            _ => 0f,
        };
    }

    // "Джерело: …" on a line of its own belongs to the text when prose follows.
    private float Source(int i, LineEvidence line)
    {
        if (line.Label.Kind != LabelKind.Source || line.Length >= 100 || line.EndsSentence)
        {
            return 0;
        }

        return i + 1 < lines.Count && lines[i + 1] is { Length: >= 80, IsLabelled: false } ? 4f : -4f;
    }

    private bool IsDialogue(int i) => IsTurn(lines[i]) && ((i > 0 && IsTurn(lines[i - 1])) || (i + 1 < lines.Count && IsTurn(lines[i + 1])));

    private static bool IsTurn(LineEvidence line) => EvidenceReader.IsSentenceEnd(line.Text) && line.Length > 2 && line.Text[0] is '—' or '–' or '-' && line.Text[1] is ' ' or '\u00A0';

    // "Читайте також", "Image caption" on the line above.
    private bool IsUnderLabel(int i) =>
        i > 0 && lines[i - 1] is { Label: { Kind: LabelKind.Related or LabelKind.Caption or LabelKind.Feed or LabelKind.Tags or LabelKind.Credit, IsWhole: true } };

    private float Title(int i, LineEvidence line)
    {
        if (IsFurniture(line) || CaptionReader.HasCredit(line.Text))
        {
            return No;
        }

        float score = line.IsForeign && line.Words > 5 ? -1.5f : 0f;
        score -= IsUnderLabel(i) ? 3f : 0f;
        score -= line.IsInFeed ? 2f : 0f;
        return score - (line.Text[^1] is ',' or ';' ? 2.5f : 0f);
    }
}
