using System.Collections.Concurrent;
using System.Collections.Frozen;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Speakers.Choice;
using Readout.Text;

namespace Readout.Events;

/// <summary>
/// People and bodies that the text describes and does not name: «міська влада планує», "European leaders will". A noun phrase whose head means people
/// or a body, in the nominative.
/// </summary>
internal sealed class DescribedPeople
{
    private const int Reach = 12;
    private const int After = 4;
    private const int GovernedReach = 3;
    private const int LongestPhrase = 8;
    private const int SentencesBack = 3;

    private static readonly string[] PeopleEndings = ["ers", "ors", "ists", "ians", "men", "people", "ants", "ents", "ees", "figures", "groups", "families"];

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Loaded = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Adjectives = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Adverbs = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Collectives = new(StringComparer.Ordinal);

    private readonly EventContext _context;
    private readonly FrozenSet<string> _nouns;
    private readonly FrozenSet<string> _adjectives;
    private readonly FrozenSet<string> _adverbs;
    private readonly FrozenSet<string> _collectives;
    private readonly bool _hasCases;

    public DescribedPeople(EventContext context)
    {
        _context = context;
        _hasCases = context.Text.Language != "en";
        _nouns = Loaded.GetOrAdd(context.Text.Language, Load);
        _adjectives = Adjectives.GetOrAdd(context.Text.Language, static language => Section(language, "substantives"));
        _collectives = Collectives.GetOrAdd(context.Text.Language, static language => Section(language, "collectives"));
        _adverbs = Adverbs.GetOrAdd(context.Text.Language, static language => Section(language, "last-time"));
    }

    /// <summary>
    /// Those who do what <paramref name="verb"/> tells, in its own clause; null where no such noun stands there. With <paramref name="isAnybody"/> any people in the plural,
    /// not only those whose nouns are listed.
    /// </summary>
    public TokenRange? SubjectOf(int verb, bool isAnybody = false)
    {
        TokenRange clause = _context.Clauses.At(verb);
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - Reach); i--)
        {
            if (IsSubject(i, clause, isAnybody, isBefore: true) && Agrees(i, verb))
            {
                return PhraseOf(i);
            }

            if (_context.IsFinite(i) && _context.Text[i].Upos == Upos.Verb && _context.Text[i].Lemma is not ("have" or "be") && !IsGoverning(i, verb))
            {
                return null;
            }
        }

        for (int i = verb + 1; _hasCases && i < Math.Min(clause.End, verb + After); i++)
        {
            if (IsSubject(i, clause, isAnybody, isBefore: false) && Agrees(i, verb))
            {
                return PhraseOf(i);
            }
        }

        return null;
    }

    // «стороны договорились встретиться»: the infinitive right behind has the subject of its verb.
    private bool IsGoverning(int finite, int verb) =>
        _hasCases && Verbs.IsInfinitive(_context.Text[verb]) && verb - finite <= GovernedReach && Enumerable.Range(finite + 1, verb - finite - 1).All(i => _context.Text[i].Upos is Upos.Adv or Upos.Part || _context.DateAt(i) is not null);

    /// <summary>Whether <paramref name="token"/> is a noun that means people or a body.</summary>
    public bool IsHead(int token)
    {
        Token at = _context.Text[token];
        return (at.Upos == Upos.Noun || (!_hasCases && at.Upos == Upos.Propn && (!at.IsCapitalized || (_context.IsInHeadline(token) && _context.MentionAt(token) is null)))) && (_nouns.Contains(at.Lemma) || _nouns.Contains(at.Norm));
    }

    /// <summary>Whether a noun where only people are met means them: an animate one, "protesters".</summary>
    public bool IsLikePeople(int token)
    {
        Token at = _context.Text[token];
        if (_hasCases && at is { Upos: Upos.Adj, Feats: { Number: Number.Plur, Case: not Case.Nom } } && _adjectives.Contains(at.Lemma) && !(token + 1 < _context.Text.Tokens.Length && _context.Text[token + 1].Upos is Upos.Noun or Upos.Adj))
        {
            return true; // «встретился с учеными»
        }

        return at.Upos == Upos.Noun && (_hasCases
            ? at.Feats is { Animacy: Animacy.Anim, Case: not Case.Nom }
            : at.Feats.Number == Number.Plur && (PeopleEndings.Any(ending => at.Norm.EndsWith(ending, StringComparison.Ordinal)) || (NounKinds.Shipped?.Of(at.Lemma) ?? NounKind.None).HasFlag(NounKind.Person)));
    }

    /// <summary>The adjectives before the noun, and in the Slavic languages the genitives after it; none of another mention behind it.</summary>
    public TokenRange PhraseOf(int noun)
    {
        TokenRange clause = _context.Clauses.At(noun);
        noun = HeadOf(noun, clause);
        int first = noun;
        while (first > clause.First && IsBefore(_context.Text[first - 1], _context.Text[noun].Feats.Case) && !_adverbs.Contains(_context.Text[first - 1].Norm))
        {
            first--;
        }

        first = NumberOf(noun) ?? first;
        int end = noun + 1;
        while (_hasCases && end < Math.Min(clause.End, noun + LongestPhrase) && _context.MentionAt(end) is null && _context.Text[end] is { Upos: Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num, Feats.Case: Case.Gen })
        {
            end++;
        }

        return new TokenRange(first, _hasCases ? end : EndOfMembers(noun, end, clause));
    }

    // "a group of northern teachers": of whom it is.
    private int EndOfMembers(int noun, int end, TokenRange clause)
    {
        if (!_collectives.Contains(_context.Text[noun].Lemma) || end >= clause.End || _context.Text[end].Norm != "of")
        {
            return end;
        }

        for (int i = end + 1; i < Math.Min(clause.End, end + After) && _context.MentionAt(i) is null; i++)
        {
            if (_context.Text[i] is { Upos: Upos.Noun, Feats.Number: Number.Plur })
            {
                return i + 1;
            }

            if (_context.Text[i].Upos is not (Upos.Adj or Upos.Num or Upos.Noun))
            {
                return end;
            }
        }

        return end;
    }

    // "the pilots' union", "community leaders": the last noun.
    private int HeadOf(int noun, TokenRange clause)
    {
        int head = noun;
        while (!_hasCases && head + 1 < clause.End && _context.MentionAt(head + 1) is null && _context.DateAt(head + 1) is null)
        {
            if (_context.Text[head + 1].Upos == Upos.Noun)
            {
                head++;
            }
            else if (head + 2 < clause.End && _context.Text[head + 1].Norm is "'s" or "’s" or "'" or "’" && _context.Text[head + 2].Upos == Upos.Noun)
            {
                head += 2;
            }
            else
            {
                break;
            }
        }

        return head;
    }

    /// <summary>The words of the phrase, in the nominative.</summary>
    public string NameOf(TokenRange phrase)
    {
        if (Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => _context.Text[i].Upos == Upos.Noun && NumberOf(i) == phrase.First))
        {
            return _context.Text.SpanOf(phrase.First, phrase.End).In(_context.Text.Text).ToString();
        }

        // «с несколькими сенаторами»: how many they are is no part of who they are.
        phrase = _hasCases && phrase.End - phrase.First > 1 && _context.Text[phrase.First].Upos is Upos.Num && !char.IsDigit(_context.Text[phrase.First].Norm[0]) && _context.Text[phrase.First].Feats.Case is not Case.Nom ? phrase with { First = phrase.First + 1 } : phrase;
        return AllLanguages.Find(_context.Text.Language)?.ToNominative(_context.Text, phrase.First, phrase.End) ?? _context.Text.SpanOf(phrase.First, phrase.End).In(_context.Text.Text);
    }

    /// <summary>«лидеры двух стран», "the two presidents", "the leaders": whom the text has spoken of before.</summary>
    public bool IsSpokenOf(TokenRange phrase)
    {
        for (int i = Math.Max(0, phrase.First - 1); i < phrase.End; i++)
        {
            if (_context.Words.Pairs.Has(_context.Text, i, phrase.End))
            {
                return true;
            }
        }

        return phrase.End - phrase.First == 1 && (IsPlural(phrase.First) || (!_hasCases && _context.Text[phrase.First].Norm == "pair")) && (_context.Words.Leaders.Has(_context.Text, phrase.First, phrase.End) || _context.Words.Parties.Has(_context.Text, phrase.First, phrase.End))
            && (_hasCases || (phrase.First > 0 && _context.Text[phrase.First - 1].Norm == "the"));
    }

    /// <summary>The two persons (or countries, for "the sides") named last before <paramref name="phrase"/>, of the post that it names; empty where more or fewer are near.</summary>
    public IReadOnlyList<Entity> PairBefore(TokenRange phrase)
    {
        bool isOfBodies = _context.Words.Companies.Has(_context.Text, phrase.End - 1, phrase.End);
        bool isOfPersons = !_context.Words.Parties.Has(_context.Text, phrase.End - 1, phrase.End) && !_context.Words.Parties.Has(_context.Text, phrase.First, phrase.End);
        return isOfPersons && !isOfBodies ? PersonsBefore(phrase) : Before(phrase.First, isOfBodies ? static entity => entity.Kind == EntityKind.Organization : IsState);
    }

    // "the two ministers": the only two of that post in the article, or of more those who are near; two named together without any post where it tells of none.
    private IReadOnlyList<Entity> PersonsBefore(TokenRange phrase)
    {
        string? post = Enumerable.Range(phrase.First, phrase.End - phrase.First).Select(token => _context.Text[token].Lemma).FirstOrDefault(_context.Holders.IsOffice);
        if (post is null && !_hasCases && phrase.End - phrase.First > 1 && _context.Text[phrase.End - 2].Upos == Upos.Noun)
        {
            return []; // "both delegation heads"
        }

        IReadOnlyList<Entity> holders = post is null ? [] : _context.Holders.AllOf(post);
        if (post is null || holders.Count > 2)
        {
            return Before(phrase.First, entity => entity.Kind == EntityKind.Person && (post is null || holders.Contains(entity)));
        }

        return holders.Count == 2 ? holders
            : holders.Count == 0 && Before(phrase.First, static entity => entity.Kind == EntityKind.Person) is { Count: 2 } named && named.TrueForAll(static person => person.Roles.Count == 0) && AreTogether(named[0], named[1]) ? named
            : [];
    }

    // Named in one sentence.
    private bool AreTogether(Entity one, Entity other) =>
        one.Mentions.Select(mention => _context.Text.SentenceOf(_context.Text.TokenAt(mention.Span.Start))).Intersect(other.Mentions.Select(mention => _context.Text.SentenceOf(_context.Text.TokenAt(mention.Span.Start)))).Any();

    /// <summary>The two states named last before <paramref name="token"/>; empty where more or fewer are near.</summary>
    public IReadOnlyList<Entity> SidesBefore(int token) => Before(token, IsState);

    private static bool IsState(Entity entity) => entity is { Kind: EntityKind.Place, State: not null };

    private List<Entity> Before(int token, Func<Entity, bool> isMeant)
    {
        var found = new List<Entity>();
        int sentence = _context.Text.SentenceOf(token);
        int end = token;
        for (int back = sentence; back >= Math.Max(0, sentence - SentencesBack) && found.Count < 2; back--)
        {
            int first = _context.Text.Sentences[back].FirstToken;
            for (int i = first; i < end; i++)
            {
                if (_context.MentionAt(i) is { Entity: { IsMedium: false } entity } && isMeant(entity) && !found.Exists(one => CountryNames.AreOne(one, entity)))
                {
                    found.Add(entity);
                }
            }

            end = first;
        }

        // "Falcon said the two leaders met": who tells of it is none of the two.
        if (found.Count > 2 && _context.SpeakerOf(_context.StatementAt(token)) is { } speaker)
        {
            found.Remove(speaker);
        }

        return found.Count == 2 ? found : [];
    }

    public bool IsPlural(int noun) => _context.Text[noun].Feats.Number == Number.Plur;

    private bool IsBefore(Token token, Case governing) =>
        token.Upos is Upos.Adj or Upos.Num
            ? !_hasCases || token.Feats.Case == governing || token.Feats.Case == Case.None
            : !_hasCases && (token.Upos is Upos.Noun or Upos.Propn || token.Norm is "'s" or "’s" or "'" or "’");

    private bool IsSubject(int i, TokenRange clause, bool isAnybody, bool isBefore)
    {
        bool isAnimate = isAnybody && _hasCases && _context.Text[i] is { Upos: Upos.Noun, Feats: { Animacy: Animacy.Anim, Number: Number.Plur, Case: Case.Nom } };
        if ((!IsHead(i) && !isAnimate) || _context.MentionAt(i) is not null)
        {
            return false;
        }

        return _hasCases ? (_context.Text[i].Feats.Case == Case.Nom && (i == 0 || _context.Text[i - 1].Upos != Upos.Adp)) || (isBefore && IsCounted(i)) : !IsAfterPreposition(i, clause) && (i + 1 >= clause.End || _context.Text[i + 1].Norm is not ("'s" or "’s" or "'"));
    }

    // «двадцать шесть стран», «пять министров»: the number has the case.
    private bool IsCounted(int noun) => NumberOf(noun) is { } number && (number == 0 || _context.Text[number - 1].Upos is not Upos.Adp);

    // The first word of the number before a genitive.
    private int? NumberOf(int noun)
    {
        int number = noun - 1;
        while (number > 0 && _context.Text[number] is { Upos: Upos.Adj, Feats.Case: Case.Gen })
        {
            number--;
        }

        if (!_hasCases || number < 0 || _context.Text[noun].Feats.Case != Case.Gen || _context.Text[number] is not { Upos: Upos.Num, Feats.Case: Case.Nom or Case.Acc or Case.None } || _context.DateAt(number) is not null)
        {
            return null;
        }

        while (number > 0 && _context.Text[number - 1] is { Upos: Upos.Num, Feats.Case: Case.Nom or Case.Acc or Case.None })
        {
            number--;
        }

        return number;
    }

    // «порт закроют»: one does not do what many do, unless others are joined to it.
    private bool Agrees(int noun, int verb) =>
        !_hasCases || _context.Text[noun].Feats.Number != Number.Sing || _context.Text[verb].Feats.Number != Number.Plur
        || (noun > 0 && _context.Text[noun - 1].Upos == Upos.Cconj) || Enumerable.Range(Math.Min(noun, verb), Math.Abs(noun - verb)).Any(i => _context.Text[i].Upos == Upos.Cconj || _context.Text[i].Norm is "," or "с" or "из" or "з");

    private bool IsAfterPreposition(int i, TokenRange clause)
    {
        for (int at = i - 1; at >= Math.Max(clause.First, i - LongestPhrase); at--)
        {
            if (_context.Text[at].Upos is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det or Upos.Num))
            {
                // "as the two sides agreed": a clause begins with it.
                return _context.Text[at].Upos == Upos.Adp && !(at == clause.First && _context.Words.Subordinators.Has(_context.Text, at, clause.End));
            }
        }

        return false;
    }

    private static FrozenSet<string> Section(string language, string name) =>
        EmbeddedData.Lexicon("meetings", language)[name].Rows.SelectMany(static row => row.Key.Split('|')).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Load(string language)
    {
        Lexicon speakers = EmbeddedData.Lexicon("speakers", language);
        Lexicon organizations = EmbeddedData.Lexicon("organizations", language);
        LexiconSection[] sections =
        [
            speakers["unnamed"], speakers["office"], speakers["body"], speakers["group"], speakers["staff"], organizations["heads"],
            EmbeddedData.Lexicon("roles", language)["heads"], EmbeddedData.Lexicon("commitments", language)["doers"], EmbeddedData.Lexicon("meetings", language)["people"],
        ];
        return sections.SelectMany(section => section.Rows).SelectMany(row => row.Key.Split('|')).ToFrozenSet(StringComparer.Ordinal);
    }
}
