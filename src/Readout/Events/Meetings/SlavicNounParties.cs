using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Who takes part in a meeting named by a noun, by rules of Russian and Ukrainian alone.</summary>
internal sealed class SlavicNounParties(EventContext context, MeetingLexicon lexicon, Subjects subjects, PartyFinder parties, NounVerbs verbs, NounPhrases phrases)
{
    private const int VerbReach = 8;
    private const int SentenceReach = 60;

    /// <summary>«на встрече в Осло послы стран Лиги не договорились», «лидеры Лиги рассмотрят на саммите»: those who do something there, several of a body; at a summit, the body.</summary>
    public Parties GroupAt(int phrase, TokenRange clause, MeetingKind kind)
    {
        bool isThere = lexicon.Before.EndingAt(context.Text, phrase - 1, clause.First) is { } frame && frame.Row[0] is "at" or "during";
        return !isThere || verbs.Finite(clause) is not { } acts ? Parties.None : kind == MeetingKind.Summit ? parties.BodyDoing(acts) : parties.OfficialsDoing(acts);
    }

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
