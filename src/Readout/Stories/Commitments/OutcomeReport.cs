using System.Buffers;
using System.Collections.Concurrent;
using Readout.Dates;
using Readout.Entities;
using Readout.Records;
using Readout.Stories.Claims;
using Readout.Stories.Identities;
using Readout.Text;

namespace Readout.Stories.Commitments;

/// <summary>
/// A sentence that says outright that somebody did, or did not do, what they had undertaken, or that what was due is not there yet (<c>outcomes.LANG.lexicon</c>). Which
/// undertaking is meant, its words tell, and the day that it names. Immutable.
/// </summary>
public sealed record OutcomeReport(long Article, DateOnly Day, CommitmentState State, IReadOnlyList<long> Doers, string Text, string Language, ClaimWords Words)
{
    private const string SentenceEnds = ".!?\n";

    private static readonly (string Name, CommitmentState State)[] Sections = [("broken", CommitmentState.Broken), ("met", CommitmentState.Met), ("not-yet", CommitmentState.NotYet)];

    // Most articles hold none of them, which one pass tells.
    private static readonly ConcurrentDictionary<string, SearchValues<string>> Phrases = new(StringComparer.Ordinal);

    /// <summary>The whole days that the sentence names.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>The reports of a record, in text order; those that name no known entity are left out, unless they say that something due is not there.</summary>
    public static IReadOnlyList<OutcomeReport> Of(ArticleRecord record, EntityUpdate entities, long article, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(entities);
        string language = record.Article.Language ?? "";
        Lexicon lexicon = EmbeddedData.Lexicon("outcomes", language);
        string text = record.Document.Text;
        if (!text.AsSpan().ContainsAny(Phrases.GetOrAdd(language, PhrasesOf)))
        {
            return [];
        }

        var reports = new SortedDictionary<int, OutcomeReport>();
        foreach ((string section, CommitmentState state) in Sections)
        {
            foreach (string phrase in lexicon[section].Keys)
            {
                foreach (int at in PlacesOf(phrase, text))
                {
                    TextSpan sentence = SentenceAt(text, at);
                    long[] doers = DoersIn(record, entities, sentence);
                    if ((doers.Length > 0 || state == CommitmentState.NotYet) && !reports.ContainsKey(sentence.Start) && ClaimWords.Of(sentence.In(text), language) is { } words)
                    {
                        reports.Add(sentence.Start, new OutcomeReport(article, day, state, doers, sentence.In(text), language, words) { Days = DaysIn(record, sentence) });
                    }
                }
            }
        }

        return [.. reports.Values];
    }

    private static SearchValues<string> PhrasesOf(string language)
    {
        Lexicon lexicon = EmbeddedData.Lexicon("outcomes", language);
        return SearchValues.Create([.. Sections.SelectMany(section => lexicon[section.Name].Keys)], StringComparison.OrdinalIgnoreCase);
    }

    private static DateOnly[] DaysIn(ArticleRecord record, TextSpan sentence) =>
    [
        .. DateExpressionFinder.Find(record.Document.Text, sentence, record.Article.Language ?? "")
            .Select(date => date.Resolve(record.Article.Published, DateDirection.Past)?.Date).OfType<DateOnly>().Distinct(),
    ];

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
