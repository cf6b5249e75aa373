using System.Collections.Concurrent;
using Readout.Dates;
using Readout.Languages;
using Readout.Text;

namespace Readout.Events;

/// <summary>On which side of the day of writing a clause puts the dates that stand in it, by the time of the verb that is nearest to them.</summary>
internal sealed class ClauseTense
{
    // An auxiliary stands this near to its verb, and a verb to the infinitive that hangs on it.
    private const int AuxiliaryReach = 4;
    private const int GovernorReach = 8;
    private const int VerbReach = 40;

    private static readonly ConcurrentDictionary<string, TenseWords> Loaded = new(StringComparer.Ordinal);

    private readonly EventContext _context;
    private readonly TenseWords _words;

    public ClauseTense(EventContext context)
    {
        _context = context;
        _words = Loaded.GetOrAdd(context.Text.Language, static code => new TenseWords(EmbeddedData.Lexicon("tense", code)));
    }

    /// <summary>The side for a date at <paramref name="token"/>; unknown where nothing tells.</summary>
    public DateDirection At(int token)
    {
        Sentence sentence = _context.Text.Sentences[_context.Text.SentenceOf(token)];
        TokenRange clause = _context.Clauses.At(token);
        return (NearestVerb(token, clause) ?? NearestVerb(token, new TokenRange(sentence.FirstToken, sentence.EndToken))) is { } verb
            ? SideOf(verb, clause.First)
            : DateDirection.Unknown;
    }

    private int? NearestVerb(int token, TokenRange range)
    {
        for (int distance = 1; distance < VerbReach; distance++)
        {
            if (token - distance >= range.First && IsVerb(token - distance, range))
            {
                return token - distance;
            }

            if (token + distance < range.End && IsVerb(token + distance, range))
            {
                return token + distance;
            }
        }

        return null;
    }

    private bool IsVerb(int i, TokenRange range)
    {
        Token token = _context.Text[i];
        if (_context.MentionAt(i) is not null)
        {
            return false;
        }

        return token.Upos == Upos.Aux
            ? Verbs.IsFinite(token) && !LeadsVerb(i, range.End)
            : Verbs.IsPredicate(token) || Verbs.IsInfinitive(token) || IsWithAuxiliary(i, range.First) || _words.Ahead.Has(_context.Text, i, i + 1);
    }

    private bool LeadsVerb(int auxiliary, int end)
    {
        for (int i = auxiliary + 1; i < Math.Min(end, auxiliary + AuxiliaryReach); i++)
        {
            if (_context.Text[i].Upos == Upos.Verb)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWithAuxiliary(int i, int first)
    {
        if (_context.Text[i] is not { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Part })
        {
            return false;
        }

        return Auxiliary(i, first) is not null;
    }

    private Token? Auxiliary(int i, int first)
    {
        for (int at = i - 1; at >= Math.Max(first, i - AuxiliaryReach); at--)
        {
            if (_context.Text[at].Upos == Upos.Aux)
            {
                return _context.Text[at];
            }
        }

        return null;
    }

    private DateDirection SideOf(int verb, int first)
    {
        if (_words.Ahead.Has(_context.Text, verb, verb + 1))
        {
            return Auxiliary(verb, first) is { Feats.Tense: Tense.Past } ? DateDirection.Unknown : DateDirection.Future;
        }

        return _context.TimeOf(verb) switch
        {
            VerbTime.Past => DateDirection.Past,
            VerbTime.None when Verbs.IsInfinitive(_context.Text[verb]) => SideOfInfinitive(verb, first),
            VerbTime.None => DateDirection.Unknown,
            _ => DateDirection.Future,
        };
    }

    // "plans to meet on Friday" is ahead, "managed to meet on Friday" is not; "wanted to meet on Friday" may be either.
    private DateDirection SideOfInfinitive(int infinitive, int first)
    {
        for (int i = infinitive - 1; i >= Math.Max(first, infinitive - GovernorReach); i--)
        {
            if (_words.Ahead.Has(_context.Text, i, i + 1))
            {
                return DateDirection.Future;
            }

            if (_words.Done.Has(_context.Text, i, i + 1))
            {
                return _context.TimeOf(i) == VerbTime.Past ? DateDirection.Past : DateDirection.Future;
            }

            if (Verbs.IsPredicate(_context.Text[i]))
            {
                return _context.TimeOf(i) == VerbTime.Past ? DateDirection.Unknown : DateDirection.Future;
            }
        }

        return DateDirection.Unknown;
    }

    private sealed class TenseWords(Lexicon lexicon)
    {
        /// <summary>Words that put what hangs on them ahead: "scheduled", «намечен».</summary>
        public PhraseTable Ahead { get; } = new(lexicon["ahead"]);

        /// <summary>Verbs whose infinitive was done when they were: "managed to", «удалось».</summary>
        public PhraseTable Done { get; } = new(lexicon["done"]);
    }
}
