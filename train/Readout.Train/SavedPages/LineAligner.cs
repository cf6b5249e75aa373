using System.Text;
using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;

namespace Readout.Train.SavedPages;

/// <summary>Finds the lines of a saved page that are the paragraphs of its article, in their order, and says which roles each line may have.</summary>
internal sealed class LineAligner
{
    private const int LeastContained = 20;
    private const int GramLength = 12;
    private const double LeastShared = 0.75;
    private const double LeastCovered = 0.6;

    private readonly KnownArticle _article;
    private readonly string[] _lines;
    private readonly string[] _paragraphs;
    private readonly string _text;
    private readonly int[] _starts;
    private readonly Dictionary<string, List<int>> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _grams = new(StringComparer.Ordinal);

    private LineAligner(IReadOnlyList<PageLine> lines, KnownArticle article)
    {
        _article = article;
        _lines = [.. lines.Select(line => Loose(line.Text))];
        _paragraphs = [.. article.Paragraphs.Select(paragraph => Loose(paragraph.Text))];
        _starts = new int[_paragraphs.Length];
        var text = new StringBuilder();
        for (int p = 0; p < _paragraphs.Length; p++)
        {
            _starts[p] = text.Length;
            text.Append(_paragraphs[p]);
            (_byText.TryGetValue(_paragraphs[p], out List<int>? same) ? same : _byText[_paragraphs[p]] = []).Add(p);
        }

        _text = text.ToString();
        for (int i = 0; i + GramLength <= _text.Length; i++)
        {
            _grams.TryAdd(_text.Substring(i, GramLength), i);
        }
    }

    /// <summary>The roles that each line may have; null when too little of the article stands in the lines.</summary>
    public static byte[]? Align(IReadOnlyList<PageLine> lines, KnownArticle article) => new LineAligner(lines, article).Align();

    /// <summary>Letters and digits in small letters.</summary>
    public static string Loose(string text)
    {
        var loose = new StringBuilder(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c))
            {
                loose.Append(char.ToLowerInvariant(c));
            }
        }

        return loose.ToString();
    }

    private byte[]? Align()
    {
        int[] paragraphOf = InOrder(Candidates());
        int covered = Enumerable.Range(0, _lines.Length).Sum(i => paragraphOf[i] >= 0 ? _lines[i].Length : 0);
        if (_text.Length == 0 || covered < _text.Length * LeastCovered)
        {
            return null;
        }

        byte[] allowed = new byte[_lines.Length];
        int first = Array.FindIndex(paragraphOf, p => p >= 0);
        int last = Array.FindLastIndex(paragraphOf, p => p >= 0);
        int firstBody = Array.FindIndex(paragraphOf, p => p >= 0 && _article.Paragraphs[p].Role != LearntRole.Summary);
        int summary = Summary(firstBody, paragraphOf);
        firstBody = firstBody == summary ? Array.FindIndex(paragraphOf, firstBody + 1, p => p >= 0) : firstBody;
        if (firstBody < 0)
        {
            return null;
        }

        first = summary >= 0 ? Math.Min(first, summary) : first;
        int title = Title(first);
        title = title < 0 ? Title(firstBody) : title;
        for (int i = 0; i < allowed.Length; i++)
        {
            allowed[i] = i == title ? LabelledPage.Bits(LearntRole.Title)
                : i == summary ? LabelledPage.Bits(LearntRole.Summary)
                : paragraphOf[i] >= 0 ? Body(i, paragraphOf[i], i == first)
                : i > last ? LabelledPage.Bits(LearntRole.Tail)
                : i > firstBody ? LabelledPage.Bits(LearntRole.Island)
                : title < 0 ? LabelledPage.Bits(LearntRole.Top, LearntRole.Title, LearntRole.Head)
                : i < title && (summary < 0 || i < summary) ? LabelledPage.Bits(LearntRole.Top) : LabelledPage.Bits(LearntRole.Head);
        }

        return allowed;
    }

    private byte Body(int line, int paragraph, bool isFirst)
    {
        if (_article.Paragraphs[paragraph].Role is { } role)
        {
            return LabelledPage.Bits(role);
        }

        byte body = LabelledPage.Bits(LearntRole.Body, LearntRole.Heading);
        return isFirst && _article.Summary is null ? (byte)(body | LabelledPage.Bits(LearntRole.Summary)) : _lines[line].Length > 120 ? LabelledPage.Bits(LearntRole.Body) : body;
    }

    private int Summary(int firstBody, int[] paragraphOf)
    {
        string summary = Loose(_article.Summary ?? "");
        for (int i = Math.Min(firstBody, _lines.Length - 1); i >= 0 && summary.Length > 0; i--)
        {
            if (_lines[i] == summary && (paragraphOf[i] < 0 || i == firstBody))
            {
                return i;
            }
        }

        return -1;
    }

    // The line nearest above the text that is the title, else one that holds it and little more.
    private int Title(int before)
    {
        string title = Loose(_article.Title ?? "");
        if (title.Length < 4)
        {
            return -1;
        }

        int held = -1;
        for (int i = before - 1; i >= 0; i--)
        {
            if (_lines[i] == title)
            {
                return i;
            }

            bool isHeld = _lines[i].Length < title.Length * 2 && _lines[i].Contains(title, StringComparison.Ordinal);
            bool isCut = _lines[i].Length * 2 > title.Length && _lines[i].Length >= LeastContained && title.Contains(_lines[i], StringComparison.Ordinal);
            held = held < 0 && (isHeld || isCut) ? i : held;
        }

        return held;
    }

    private List<(int Line, int Paragraph, int At, int Weight)> Candidates()
    {
        var candidates = new List<(int, int, int, int)>();
        for (int i = 0; i < _lines.Length; i++)
        {
            string line = _lines[i];
            if (line.Length == 0)
            {
                continue;
            }

            if (_byText.TryGetValue(line, out List<int>? same))
            {
                candidates.AddRange(same.Take(8).Select(p => (i, p, _starts[p], (line.Length * 2) + 1)));
                continue;
            }

            int at = line.Length >= LeastContained ? Place(line) : -1;
            if (at >= 0)
            {
                int found = Array.BinarySearch(_starts, at);
                candidates.Add((i, found >= 0 ? found : ~found - 1, at, line.Length));
            }
        }

        return candidates;
    }

    // Where in the text a line stands that is a part of it, or nearly so.
    private int Place(string line)
    {
        int whole = _text.IndexOf(line, StringComparison.Ordinal);
        if (whole >= 0)
        {
            return whole;
        }

        int shared = 0;
        var places = new List<int>();
        for (int i = 0; i + GramLength <= line.Length; i += 2)
        {
            if (_grams.TryGetValue(line.Substring(i, GramLength), out int at))
            {
                shared++;
                places.Add(at - i);
            }
        }

        places.Sort();
        return places.Count > 0 && shared * 2 >= LeastShared * (line.Length - GramLength + 1) ? Math.Max(0, places[places.Count / 2]) : -1;
    }

    // The heaviest chain of candidates that goes forward in lines and text.
    private int[] InOrder(List<(int Line, int Paragraph, int At, int Weight)> candidates)
    {
        int[] paragraphOf = new int[_lines.Length];
        Array.Fill(paragraphOf, -1);
        long[] best = new long[candidates.Count];
        int[] from = new int[candidates.Count];
        int end = -1;
        for (int k = 0; k < candidates.Count; k++)
        {
            (best[k], from[k]) = (candidates[k].Weight, -1);
            for (int j = Math.Max(0, k - 1500); j < k; j++)
            {
                bool goesOn = candidates[j].Line < candidates[k].Line && candidates[j].At < candidates[k].At;
                bool isNext = candidates[j].Line >= candidates[k].Line - 4;
                long sum = goesOn ? best[j] + candidates[k].Weight + (isNext ? 3 : 0) : 0;
                (best[k], from[k]) = goesOn && sum >= best[k] ? (sum, j) : (best[k], from[k]);
            }

            end = end < 0 || best[k] > best[end] ? k : end;
        }

        for (; end >= 0; end = from[end])
        {
            paragraphOf[candidates[end].Line] = candidates[end].Paragraph;
        }

        return paragraphOf;
    }
}
