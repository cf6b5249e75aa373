using Readout.Articles.Html;
using Readout.Articles.Html.Learnt;

namespace Readout.Train.Articles;

/// <summary>
/// Projects a page's gold onto its lines: whether a line is body, and how much being wrong about it would cost. A weight of 0 marks a line of
/// which nothing is known. The lines of a page weigh about 1 together as far as they are body.
/// </summary>
internal sealed class LineGold
{
    private const int RunLength = 3;
    private const double MostlyFound = 0.7;
    private const int Reach = 12;

    private readonly PageLines _page;
    private readonly List<int>[] _words;

    // A line, or the cells of a table's row, which are body together or not at all.
    private readonly List<(int First, int End)> _units = [];

    private LineGold(PageLines page)
    {
        _page = page;
        _words = new List<int>[page.Count];
        for (int i = 0; i < page.Count; i++)
        {
            WordHashes.Read(page.Lines[i].Text, _words[i] = []);
        }

        for (int i = 0; i < page.Count; i = _units[^1].End)
        {
            _units.Add((i, TableRows.EndOf(page.Lines, i)));
        }

        IsBody = new bool[page.Count];
        Weight = new float[page.Count];
    }

    public bool[] IsBody { get; }

    public float[] Weight { get; }

    public static LineGold Of(PageLines page, GoldPage gold)
    {
        var labels = new LineGold(page);
        if (gold.Body is { } body)
        {
            labels.ByBody(body, gold.MostForeign);
        }
        else
        {
            labels.BySnippets(gold);
        }

        return labels;
    }

    private void ByBody(string body, double mostForeign)
    {
        var words = new List<int>();
        WordHashes.Read(body, words);
        string[] lines = body.Split(['\n', '\t', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Count == 0)
        {
            return;
        }

        ByRuns(words);
        ByWholeLines(lines);
        Weigh(words.Count, Math.Max(10, lines.Length), mostForeign);
    }

    // Long lines: most of their runs of three words are the gold's, each used once; lines that the rules take for body come first.
    private void ByRuns(List<int> gold)
    {
        var left = new Dictionary<int, int>();
        for (int i = 0; i + RunLength <= gold.Count; i++)
        {
            int run = WordHashes.Run(gold, i, RunLength);
            left[run] = left.GetValueOrDefault(run) + 1;
        }

        foreach ((int First, int End) unit in _units.OrderBy(unit => _page.Roles[unit.First] == LineRole.Body ? 0 : 1))
        {
            List<int> words = WordsOf(unit);
            int runs = words.Count - RunLength + 1;
            if (runs < 1)
            {
                continue;
            }

            int[] found = [.. Enumerable.Range(0, runs).Select(at => WordHashes.Run(words, at, RunLength)).Where(run => left.GetValueOrDefault(run) > 0)];
            bool isBody = found.Length >= MostlyFound * runs;
            IsBody.AsSpan(unit.First, unit.End - unit.First).Fill(isBody);
            foreach (int run in isBody ? found : [])
            {
                left[run]--;
            }
        }
    }

    private List<int> WordsOf((int First, int End) unit) => [.. _words[unit.First..unit.End].SelectMany(words => words)];

    // Short lines: one of the gold's lines as a whole, and near a long one that is body.
    private void ByWholeLines(string[] gold)
    {
        var lines = new HashSet<long>();
        var words = new List<int>();
        foreach (string line in gold)
        {
            WordHashes.Read(line, words);
            lines.Add(WordHashes.Of(words));
        }

        bool[] isLong = [.. IsBody];
        foreach ((int First, int End) unit in _units)
        {
            words = WordsOf(unit);
            if (words.Count is > 0 and < RunLength && lines.Contains(WordHashes.Of(words)))
            {
                int first = Math.Max(0, unit.First - Reach);
                bool isNear = isLong.AsSpan(first, Math.Min(_page.Count, unit.End + Reach) - first).Contains(value: true);
                IsBody.AsSpan(unit.First, unit.End - unit.First).Fill(isNear);
            }
        }
    }

    private void Weigh(int words, int lines, double mostForeign)
    {
        double foreign = 0;
        for (int i = 0; i < _page.Count; i++)
        {
            Weight[i] = (float)((0.5 * _words[i].Count / words) + (0.5 / lines));
            foreign += IsBody[i] ? 0 : Weight[i];
        }

        for (int i = 0; i < _page.Count && foreign > mostForeign; i++)
        {
            Weight[i] *= IsBody[i] ? 1 : (float)(mostForeign / foreign);
        }
    }

    private void BySnippets(GoldPage gold)
    {
        string[] lines = [.. _page.Lines.Select(line => line.Text)];
        double weight = 1.0 / Math.Max(1, gold.With.Count + gold.Without.Count);
        foreach (string snippet in gold.Without.Select(Spaced))
        {
            Mark([.. Holders(lines, snippet)], isBody: false, weight);
        }

        foreach (string snippet in gold.With.Select(Spaced))
        {
            int[] holders = [.. Holders(lines, snippet)];
            int own = holders.Length == 1 ? holders[0] : Array.Find(holders, i => _page.Roles[i] == LineRole.Body);
            Mark(holders.Length == 0 || !holders.Contains(own) ? [] : [own], isBody: true, weight);
        }
    }

    private static IEnumerable<int> Holders(string[] lines, string snippet) =>
        Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains(snippet, StringComparison.Ordinal));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Mark(int[] lines, bool isBody, double weight)
    {
        foreach (int i in lines)
        {
            IsBody[i] = isBody;
            Weight[i] = (float)weight;
        }
    }
}
