using System.Globalization;
using Readout.Statements;
using Readout.Text;

namespace Readout.Train.Statements;

/// <summary>
/// How well statements meet a corpus's attributions: content at half of the union, and with it the words of the speaker, each statement
/// matched once, the best first. Nested statements that meet nothing do not count, for PolNeAR annotates none.
/// </summary>
internal sealed class AttributionScore
{
    private int _gold;
    private int _found;
    private int _content;
    private int _whole;

    public void Add(AttributedArticle article, IReadOnlyList<Statement> statements)
    {
        var pairs = new List<(double Share, int Gold, int Found)>();
        for (int g = 0; g < article.Attributions.Count; g++)
        {
            for (int s = 0; s < statements.Count; s++)
            {
                if (Share(article.Attributions[g].Content, statements[s].Content) is >= 0.5 and var share)
                {
                    pairs.Add((share, g, s));
                }
            }
        }

        var golds = new HashSet<int>();
        var founds = new HashSet<int>();
        foreach ((_, int g, int s) in pairs.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Found))
        {
            if (!golds.Contains(g) && !founds.Contains(s))
            {
                golds.Add(g);
                founds.Add(s);
                _whole += IsSpeaker(article.Attributions[g].Source, statements[s].Speaker) ? 1 : 0;
            }
        }

        _content += golds.Count;
        _gold += article.Attributions.Count;
        _found += statements.Where((statement, s) => founds.Contains(s) || statement.Within is null).Count();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"content P {Share(_content, _found)} R {Share(_content, _gold)} F1 {F1(_content)}, with speaker F1 {F1(_whole)}, of {_gold}");

    private string F1(int right) => Share(2 * right, _found + _gold);

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{(double)part / Math.Max(1, whole):F3}");

    private static bool IsSpeaker(IReadOnlyList<TextSpan> gold, Speaker? speaker)
    {
        if (gold.Count == 0 || speaker is null)
        {
            return gold.Count == 0 && speaker is null;
        }

        int length = gold.Sum(span => span.Length);
        return speaker.Span is { } span && 2 * Shared(gold, [span]) >= Math.Min(length, span.Length) && span.Length <= (3 * length) + 10;
    }

    private static double Share(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right)
    {
        int shared = Shared(left, right);
        return (double)shared / (left.Sum(span => span.Length) + right.Sum(span => span.Length) - shared);
    }

    private static int Shared(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right) =>
        left.Sum(a => right.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
}
