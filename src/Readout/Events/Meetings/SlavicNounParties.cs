using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Who takes part in a meeting named by a noun, by rules of Russian and Ukrainian alone.</summary>
internal sealed class SlavicNounParties(EventContext context, MeetingLexicon lexicon, Subjects subjects, PartyFinder parties, NounVerbs verbs, NounPhrases phrases)
{
    private const int VerbReach = 8;
    private const int SentenceReach = 60;

    /// <summary>«на встрече в Осло послы стран Лиги не договорились», «лидеры Лиги рассмотрят на саммите», «участники Озерной группы на заседании поддержали»: those who do something there, several of a body; at a summit, the body.</summary>
    public Parties GroupAt(int phrase, TokenRange clause, MeetingKind kind)
    {
        bool isThere = context.Text.Language != "en" && lexicon.Before.EndingAt(context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] is "at" or "during" or "held";
        if (!isThere || verbs.Finite(clause) is not { } acts)
        {
            return Parties.None;
        }

        Parties officials = parties.OfficialsDoing(acts);
        return kind == MeetingKind.Summit ? parties.BodyDoing(acts) is { Count: > 0 } body ? body : BodyOf(officials, acts)
            : officials.Count > 0 ? officials
            : CircleDoing(acts, phrase) is { Count: > 0 } circle ? circle
            : SeveralDoing(acts, clause);
    }

    // «лидеры стран Лиги на саммите»: the body.
    private Parties BodyOf(Parties officials, int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = clause.First; officials.Count > 0 && i < Math.Min(clause.End, clause.First + SentenceReach); i++)
        {
            if (context.MentionAt(i) is { Entity: { Kind: EntityKind.Organization, IsMedium: false, IsMinistry: false } body })
            {
                return Parties.Named([body]) with { AreMany = true };
            }
        }

        return Parties.None;
    }

    // «Участники Озерной контактной группы», «Озерная контактная группа»: a body of several in the nominative, or those who are in it.
    private Parties CircleDoing(int verb, int phrase)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = clause.First; i < Math.Min(phrase, clause.First + VerbReach); i++)
        {
            bool isMember = context.Text[i] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Number: Number.Plur } } && lexicon.Company.Members.Has(context.Text, i, i + 1);
            if (isMember)
            {
                return parties.Genitive(i + 1) is { Count: 1 } body && IsCircle(i + 1, clause) ? body with { AreMany = true } : Parties.None;
            }

            if (context.Text[i] is { Upos: Upos.Noun, Feats.Case: Case.Nom } && lexicon.Company.Circles.Has(context.Text, i, i + 1))
            {
                return context.MentionAt(i) is { Entity.Kind: EntityKind.Organization } named ? Parties.Named([named.Entity]) with { AreMany = true } : parties.DescribedDoers(verb) is { Entities.Count: 0, Described.Count: 1 } circle ? circle with { AreMany = true } : Parties.None;
            }
        }

        return Parties.None;
    }

    private bool IsCircle(int first, TokenRange clause)
    {
        for (int i = first; i < Math.Min(clause.End, first + VerbReach) && (context.MentionAt(i) is not null || context.Text[i] is { Upos: Upos.Noun or Upos.Adj, Feats.Case: Case.Gen }); i++)
        {
            if (lexicon.Company.Circles.Has(context.Text, i, i + 1) || lexicon.Bodies.Has(context.Text, i, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    // «Министры обороны Озерии и Полесья на встрече в Осло подписали договор»: officials of several states.
    private Parties SeveralDoing(int verb, TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + SentenceReach); i++)
        {
            if (context.Text[i] is { Upos: Upos.Noun, Feats: { Case: Case.Nom, Number: Number.Plur } } && IsOfficial(i))
            {
                Parties those = parties.DoersOf(verb);
                return those is { Described.Count: 0, Entities.Count: > 1 } && those.Entities.All(static one => one.Kind is EntityKind.Person or EntityKind.Place && !one.IsMedium) ? those : Parties.None;
            }

            if (context.IsFinite(i))
            {
                return Parties.None;
            }
        }

        return Parties.None;
    }

    private bool IsOfficial(int noun) =>
        lexicon.Officials.Has(context.Text, noun, noun + 1) || lexicon.Sides.Has(context.Text, noun, noun + 1) || lexicon.Company.Colleagues.Has(context.Text, noun, noun + 1) || context.Holders.IsOffice(context.Text[noun].Lemma);

    /// <summary>«по его словам, переговоры с озерской стороной продолжаются»: the country that the speaker speaks for talks with another.</summary>
    public Entity? CountryOfSpeaker(PhraseHit noun, TokenRange clause, Parties others)
    {
        bool areStates = context.Text.Language != "en" && context.Text[noun.End - 1].Feats.Case == Case.Nom && !phrases.IsAfterPreposition(noun.First) && others.Count == 1
            && others.Entities.All(static one => one is { Kind: EntityKind.Place } or { Kind: EntityKind.Organization, IsMedium: false });
        return areStates && (verbs.Finite(clause) is not { } verb || subjects.InOwnClause(verb).Count == 0) && context.SpeakerOf(context.StatementAt(noun.First)) is { Kind: EntityKind.Person, State: { } state } && context.Countries.Country(state) is { } country && !others.Entities.Contains(country) && !others.Entities.Any(one => one.State == state)
            ? country
            : null;
    }

    /// <summary>«это решение они приняли после встречи»: they are not the one who tells of it.</summary>
    public bool IsTheyWho(int verb)
    {
        int first = context.Clauses.At(verb).First;
        for (int i = verb - 1; context.Text.Language != "en" && i >= Math.Max(first, verb - VerbReach / 2); i--)
        {
            if (context.Text[i] is { Upos: Upos.Pron, Feats: { Person: Person.Third, Number: Number.Plur, Case: Case.Nom } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«рабочая группа соберется»: the verb tells of it.</summary>
    public bool IsGathering(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + SentenceReach); i++)
        {
            if (lexicon.Verbs.At(context.Text, i, clause.End) is { } verb && verb.Row[1] == "gather")
            {
                return true;
            }
        }

        return false;
    }
}
