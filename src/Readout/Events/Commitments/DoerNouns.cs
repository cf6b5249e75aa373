using System.Collections.Concurrent;
using System.Collections.Frozen;
using Readout.Languages;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>
/// Doers that the text does not name: «міська влада планує», "European leaders will". A noun phrase in the nominative whose head means
/// people or a body; without an entity, by its words.
/// </summary>
internal sealed class DoerNouns
{
    private const int Reach = 12;
    private const int After = 4;
    private const int LongestPhrase = 8;

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Loaded = new(StringComparer.Ordinal);

    private readonly EventContext _context;
    private readonly FrozenSet<string> _nouns;
    private readonly bool _hasCases;

    public DoerNouns(EventContext context)
    {
        _context = context;
        _hasCases = context.Text.Language != "en";
        _nouns = Loaded.GetOrAdd(context.Text.Language, Load);
    }

    /// <summary>The doer of <paramref name="verb"/> in its own clause, null where no such noun stands there.</summary>
    public EventParticipant? Of(int verb)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - Reach); i--)
        {
            if (IsDoer(i, clause))
            {
                return Phrase(i, clause);
            }

            if (_context.IsFinite(i) && _context.Text[i].Upos == Upos.Verb)
            {
                return null;
            }
        }

        for (int i = verb + 1; _hasCases && i < Math.Min(clause.End, verb + After); i++)
        {
            if (IsDoer(i, clause))
            {
                return Phrase(i, clause);
            }
        }

        return null;
    }

    private bool IsDoer(int i, TokenRange clause)
    {
        Token token = _context.Text[i];
        if (token.Upos != Upos.Noun || !(_nouns.Contains(token.Lemma) || _nouns.Contains(token.Norm)))
        {
            return false;
        }

        return _hasCases ? token.Feats.Case == Case.Nom : !IsAfterPreposition(i, clause) && (i + 1 >= clause.End || _context.Text[i + 1].Norm is not ("'s" or "’s" or "'"));
    }

    private bool IsAfterPreposition(int i, TokenRange clause)
    {
        for (int at = i - 1; at >= Math.Max(clause.First, i - LongestPhrase); at--)
        {
            if (_context.Text[at].Upos is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det or Upos.Num))
            {
                return _context.Text[at].Upos == Upos.Adp;
            }
        }

        return false;
    }

    // The adjectives before the noun, and in the Slavic languages the genitives after it.
    private EventParticipant Phrase(int noun, TokenRange clause)
    {
        int first = noun;
        while (first > clause.First && _context.Text[first - 1].Upos is Upos.Adj or Upos.Num && (!_hasCases || _context.Text[first - 1].Feats.Case is Case.Nom or Case.None))
        {
            first--;
        }

        while (!_hasCases && first > clause.First && _context.Text[first - 1].Upos is Upos.Noun or Upos.Propn or Upos.Adj)
        {
            first--;
        }

        int end = noun + 1;
        while (_hasCases && end < Math.Min(clause.End, noun + LongestPhrase) && _context.Text[end] is { Upos: Upos.Noun or Upos.Adj or Upos.Propn, Feats.Case: Case.Gen })
        {
            end++;
        }

        return new EventParticipant(null, _context.Text.SpanOf(first, end).In(_context.Text.Text));
    }

    private static FrozenSet<string> Load(string language)
    {
        Lexicon speakers = EmbeddedData.Lexicon("speakers", language);
        Lexicon organizations = EmbeddedData.Lexicon("organizations", language);
        LexiconSection[] sections =
        [
            speakers["unnamed"], speakers["office"], speakers["body"], speakers["group"], speakers["staff"], organizations["heads"],
            EmbeddedData.Lexicon("roles", language)["heads"], EmbeddedData.Lexicon("commitments", language)["doers"],
        ];
        return sections.SelectMany(section => section.Rows).SelectMany(row => row.Key.Split('|')).ToFrozenSet(StringComparer.Ordinal);
    }
}
