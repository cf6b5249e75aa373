using Readout.Entities;
using Readout.Records;
using Readout.Stories.Claims;
using Readout.Stories.Identities;
using Readout.Text;

namespace Readout.Stories.Commitments;

/// <summary>
/// A sentence that says outright that somebody did, or did not do, what they had undertaken (<c>outcomes.LANG.lexicon</c>). Which undertaking is
/// meant, its words tell. Immutable.
/// </summary>
public sealed record OutcomeReport(long Article, DateOnly Day, CommitmentState State, IReadOnlyList<long> Doers, string Text, string Language, ClaimWords Words)
{
    private const string SentenceEnds = ".!?\n";

    /// <summary>The reports of a record, in text order; those that name no known entity are left out.</summary>
    public static IReadOnlyList<OutcomeReport> Of(ArticleRecord record, EntityUpdate entities, long article, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(entities);
        string language = record.Article.Language ?? "";
        Lexicon lexicon = EmbeddedData.Lexicon("outcomes", language);
        string text = record.Document.Text;
        var reports = new SortedDictionary<int, OutcomeReport>();
        foreach ((string section, CommitmentState state) in new[] { ("broken", CommitmentState.Broken), ("met", CommitmentState.Met) })
        {
            foreach (string phrase in lexicon[section].Keys)
            {
                foreach (int at in PlacesOf(phrase, text))
                {
                    TextSpan sentence = SentenceAt(text, at);
                    long[] doers = DoersIn(record, entities, sentence);
                    if (doers.Length > 0 && !reports.ContainsKey(sentence.Start) && ClaimWords.Of(sentence.In(text), language) is { } words)
                    {
                        reports.Add(sentence.Start, new OutcomeReport(article, day, state, doers, sentence.In(text), language, words));
                    }
                }
            }
        }

        return [.. reports.Values];
    }

    // "was promised" holds "as promised", and tells of no outcome.
    private static IEnumerable<int> PlacesOf(string phrase, string text)
    {
        for (int at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + phrase.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                yield return at;
            }
        }
    }

    private static TextSpan SentenceAt(string text, int at)
    {
        int start = at;
        while (start > 0 && !SentenceEnds.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        int end = text.AsSpan(at).IndexOfAny(SentenceEnds);
        return new TextSpan(start, end < 0 ? text.Length : at + end);
    }

    private static long[] DoersIn(ArticleRecord record, EntityUpdate entities, TextSpan sentence) =>
        [.. record.Entities
            .Where(static entity => entity.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Place)
            .Where(entity => entity.Mentions.Any(mention => sentence.Contains(mention.Span)))
            .Select(entity => entities.IdOf(entity.Id)).OfType<long>().Distinct().Order()];
}
