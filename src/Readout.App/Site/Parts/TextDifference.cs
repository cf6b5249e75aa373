namespace Readout.App.Site.Parts;

/// <summary>Whether words stand in both versions of a text or in one.</summary>
public enum TextPieceKind
{
    Same = 1,
    Gone,
    Come,
}

/// <summary>Some words of a paragraph, with the space behind them.</summary>
public sealed record TextPiece(TextPieceKind Kind, string Words);

/// <summary>A paragraph of either version or of both.</summary>
public sealed record TextChange(IReadOnlyList<TextPiece> Pieces)
{
    public bool IsChange => Pieces.Any(piece => piece.Kind != TextPieceKind.Same);
}

/// <summary>
/// What changed between two versions of a text, by paragraphs and within them by words: the longest common subsequence of each. A paragraph of which too little
/// stayed is shown as gone and come. Stateless.
/// </summary>
internal static class TextDifference
{
    // Beyond these the table of the comparison grows too large: what is longer is compared as a whole.
    private const int MostParagraphs = 600;
    private const int MostWords = 1200;
    private const double Likeness = 0.4;

    public static IReadOnlyList<TextChange> Between(string before, string now)
    {
        var changes = new List<TextChange>();
        var gone = new List<string>();
        var come = new List<string>();
        foreach ((TextPieceKind kind, string paragraph) in Compare(Paragraphs(before), Paragraphs(now), MostParagraphs))
        {
            if (kind == TextPieceKind.Same)
            {
                Flush();
                changes.Add(new TextChange([new TextPiece(kind, paragraph)]));
            }
            else
            {
                (kind == TextPieceKind.Gone ? gone : come).Add(paragraph);
            }
        }

        Flush();
        return changes;

        void Flush()
        {
            changes.AddRange(Pair(gone, come));
            gone.Clear();
            come.Clear();
        }
    }

    // Paragraphs that changed in place stand in the same order on both sides.
    private static IEnumerable<TextChange> Pair(List<string> gone, List<string> come)
    {
        int next = 0;
        foreach (string paragraph in gone)
        {
            int match = come.FindIndex(next, other => IsLike(paragraph, other));
            if (match < 0)
            {
                yield return new TextChange([new TextPiece(TextPieceKind.Gone, paragraph)]);
                continue;
            }

            for (; next < match; next++)
            {
                yield return new TextChange([new TextPiece(TextPieceKind.Come, come[next])]);
            }

            yield return new TextChange(WordsOf(paragraph, come[next++]));
        }

        for (; next < come.Count; next++)
        {
            yield return new TextChange([new TextPiece(TextPieceKind.Come, come[next])]);
        }
    }

    private static bool IsLike(string one, string other)
    {
        HashSet<string> words = [.. Words(one)];
        string[] others = Words(other);
        return others.Length > 0 && others.Count(words.Contains) >= Likeness * Math.Max(words.Count, others.Length);
    }

    private static List<TextPiece> WordsOf(string before, string now)
    {
        var pieces = new List<TextPiece>();
        foreach ((TextPieceKind kind, string word) in Compare(Words(before), Words(now), MostWords))
        {
            if (pieces.Count > 0 && pieces[^1].Kind == kind)
            {
                pieces[^1] = pieces[^1] with { Words = pieces[^1].Words + word + " " };
            }
            else
            {
                pieces.Add(new TextPiece(kind, word + " "));
            }
        }

        return pieces;
    }

    private static string[] Paragraphs(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(TextPieceKind Kind, string Part)> Compare(string[] before, string[] now, int most)
    {
        if (before.Length > most || now.Length > most)
        {
            return [.. before.Select(part => (TextPieceKind.Gone, part)), .. now.Select(part => (TextPieceKind.Come, part))];
        }

        return Walk(before, now, Lengths(before, now));
    }

    private static IEnumerable<(TextPieceKind, string)> Walk(string[] before, string[] now, int[,] lengths)
    {
        int i = 0;
        int j = 0;
        while (i < before.Length || j < now.Length)
        {
            if (i < before.Length && j < now.Length && before[i] == now[j])
            {
                yield return (TextPieceKind.Same, before[i++]);
                j++;
            }
            else if (j == now.Length || (i < before.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                yield return (TextPieceKind.Gone, before[i++]);
            }
            else
            {
                yield return (TextPieceKind.Come, now[j++]);
            }
        }
    }

    private static int[,] Lengths(string[] before, string[] now)
    {
        int[,] lengths = new int[before.Length + 1, now.Length + 1];
        for (int i = before.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
