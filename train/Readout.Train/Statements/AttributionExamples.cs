using Readout.Articles;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements;
using Readout.Statements.Learnt;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Train.Statements;

/// <summary>A choice among candidates by their features.</summary>
internal sealed record Choice(IReadOnlyList<uint[]> Candidates, int Right);

/// <summary>What an annotated article teaches: each word as a cue or not, each attribution's content bounds and source.</summary>
internal sealed class AttributionExamples
{
    private readonly FeatureList _features = new();
    private readonly TokenTraits _traits;
    private readonly AnalyzedText _text;

    private AttributionExamples(StatementContext context, IReadOnlyList<GoldAttribution> attributions, bool onlyReports)
    {
        _text = context.Text;
        Context = context;
        _traits = new TokenTraits(Context);
        var heads = new Dictionary<int, GoldAttribution>();
        foreach (GoldAttribution attribution in attributions)
        {
            if (CueHead(attribution) is { } head)
            {
                heads.TryAdd(head, attribution);
            }
        }

        AddCues(heads, onlyReports);
        foreach ((int head, GoldAttribution attribution) in heads.OrderBy(pair => pair.Key))
        {
            AddContent(head, attribution);
            AddSource(head, attribution);
        }
    }

    /// <summary>The examples of an article of PolNeAR.</summary>
    public static AttributionExamples Of(AttributedArticle article)
    {
        AnalyzedText text = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = article.Text }), "en")!;
        return new AttributionExamples(new StatementContext(text, EntityFinder.Find(text), published: null), article.Attributions, onlyReports: false) { Article = article };
    }

    /// <summary>The examples of a page whose annotation tells of reports alone: of words that the lexicon does not know for reports, and of thoughts, it says nothing.</summary>
    public static AttributionExamples Of(AnnotatedText page) =>
        new(new StatementContext(page.Text, page.Entities, page.Gold.Published), [.. page.Gold.Statements.Select(static one => new GoldAttribution(one.Content.Spans, one.Cue.Spans, one.Speaker.Spans))], onlyReports: true);

    /// <summary>The article of PolNeAR; null for a page.</summary>
    public AttributedArticle? Article { get; private init; }

    public StatementContext Context { get; }

    public List<(uint Lemma, uint[] Features, bool IsCue)> Cues { get; } = [];

    public List<Choice> Starts { get; } = [];

    public List<Choice> Ends { get; } = [];

    public List<Choice> Sources { get; } = [];

    /// <summary>Cues that no candidate heads, contents whose bounds are no candidates, sources that no phrase meets.</summary>
    public int[] Lost { get; } = new int[4];

    private void AddCues(Dictionary<int, GoldAttribution> heads, bool onlyReports)
    {
        for (int i = 0; i < _traits.Count; i++)
        {
            if (onlyReports && !heads.ContainsKey(i) && Context.Words.At(_text[i]) is not { Force: not StatementForce.Believed })
            {
                continue;
            }

            if (CueFeatures.IsCandidate(_traits, i))
            {
                CueFeatures.Write(_traits, i, _features);
                Cues.Add((_traits.Lemma(i), _features.Hashes.ToArray(), heads.ContainsKey(i)));
            }
            else if (heads.ContainsKey(i))
            {
                Lost[0]++;
            }
        }
    }

    private void AddContent(int head, GoldAttribution attribution)
    {
        (int first, int end) = Tokens(attribution.Hull);
        var starts = new List<int>();
        ContentBounds.Starts(_traits, head, starts);
        var candidates = new List<uint[]>();
        foreach (int start in starts)
        {
            ContentFeatures.WriteStart(_traits, head, start, _features);
            candidates.Add(_features.Hashes.ToArray());
        }

        int right = Nearest(starts, first, 3);
        if (right < 0)
        {
            Lost[1]++;
            return;
        }

        Starts.Add(new Choice(candidates, right));
        AddEnd(head, starts[right], end);
    }

    private void AddEnd(int head, int start, int end)
    {
        var ends = new List<int>();
        ContentBounds.Ends(_traits, head, start, ends);
        var candidates = new List<uint[]>();
        foreach (int candidate in ends)
        {
            ContentFeatures.WriteEnd(_traits, head, start, candidate, _features);
            candidates.Add(_features.Hashes.ToArray());
        }

        int right = Nearest(ends, end, 3);
        if (right < 0)
        {
            Lost[2]++;
            return;
        }

        Ends.Add(new Choice(candidates, right));
    }

    private void AddSource(int head, GoldAttribution attribution)
    {
        var phrases = new List<NounPhrase>();
        SourceCandidates.Find(_traits, head, phrases);
        NounPhrase? subject = SourceCandidates.Subject(Context, head);
        int right = attribution.Source.Count == 0 ? 0 : 1 + BestPhrase(phrases, attribution.Source);
        if (attribution.Source.Count > 0 && right == 0)
        {
            Lost[3]++;
            return;
        }

        var candidates = new List<uint[]>();
        for (int i = -1; i < phrases.Count; i++)
        {
            SourceFeatures.Write(_traits, head, Tokens(attribution.Hull), i < 0 ? null : phrases[i], SourceCandidates.Rank(phrases, i, head), subject, _features);
            candidates.Add(_features.Hashes.ToArray());
        }

        Sources.Add(new Choice(candidates, right));
    }

    private int BestPhrase(List<NounPhrase> phrases, IReadOnlyList<TextSpan> source)
    {
        int best = -1;
        double most = 0;
        for (int i = 0; i < phrases.Count; i++)
        {
            TextSpan span = _text.SpanOf(phrases[i].First, phrases[i].End);
            int shared = source.Sum(part => Math.Max(0, Math.Min(part.End, span.End) - Math.Max(part.Start, span.Start)));
            double share = (double)shared / (span.Length + source.Sum(part => part.Length) - shared);
            if (shared * 2 >= Math.Min(span.Length, source.Sum(part => part.Length)) && share > most)
            {
                (best, most) = (i, share);
            }
        }

        return best;
    }

    // The word that a cue turns on: its first verb, else its first noun or adjective, else its first word.
    private int? CueHead(GoldAttribution attribution)
    {
        int? best = null;
        int rank = 0;
        foreach (TextSpan span in attribution.Cue)
        {
            (int first, int end) = Tokens(span);
            for (int i = first; i < end; i++)
            {
                int found = _text[i].Upos switch { Upos.Verb => 4, Upos.Noun or Upos.Adj => 3, Upos.Adp or Upos.Adv or Upos.Propn => 2, _ => 1 };
                if (found > rank)
                {
                    (best, rank) = (i, found);
                }
            }
        }

        return best;
    }

    private (int First, int End) Tokens(TextSpan span)
    {
        int first = _text.TokenAt(span.Start);
        first = first > 0 && _text[first - 1].Span.End > span.Start ? first - 1 : first;
        return (Math.Min(first, _traits.Count - 1), Math.Max(first + 1, Math.Min(_traits.Count, _text.TokenAt(span.End))));
    }

    private static int Nearest(List<int> values, int wanted, int reach)
    {
        int best = -1;
        for (int i = 0; i < values.Count; i++)
        {
            int distance = Math.Abs(values[i] - wanted);
            best = distance <= reach && (best < 0 || distance < Math.Abs(values[best] - wanted)) ? i : best;
        }

        return best;
    }
}
