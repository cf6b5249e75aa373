using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Who comes to a meeting that the words before tell, in Russian and Ukrainian: «в ней участвовал посол Воронов», «к беседе присоединилась Лесная», «куда приедет министр».</summary>
internal sealed class SlavicComers(EventContext context, MeetingLexicon lexicon, PartyFinder parties)
{
    private const int Reach = 12;
    private const int PartReach = 6;

    public MeetingMention? At(int token)
    {
        if (context.Text.Language == "en" || !Verbs.IsVerb(context.Text[token]) || !context.IsFinite(token) || context.IsNegated(token) || context.TimeOf(token) is not (VerbTime.Past or VerbTime.Future))
        {
            return null;
        }

        TokenRange clause = context.Clauses.At(token);
        if (lexicon.Slavic.Coming.At(context.Text, token, clause.End) is not { } verb || !IsToldBefore(verb, clause))
        {
            return null;
        }

        Parties those = parties.DoersOf(token);
        return those.Count == 0 || those.Entities.Any(static one => one.IsMedium || one.Kind is not (EntityKind.Person or EntityKind.Organization or EntityKind.Place)) ? null : new MeetingMention
        {
            End = token + 1,
            Sentence = context.Text.SentenceOf(token),
            Trigger = context.Text.SpanOf(token, token + 1),
            Kind = MeetingKind.Talks,
            LeastParties = int.MaxValue,
            Parties = those,
            IsComing = true,
            IsSlavic = true,
        };
    }

    private bool IsToldBefore(PhraseHit verb, TokenRange clause) => verb.Row[0] switch
    {
        "whither" => FirstWord(clause) is var first && first < verb.First && lexicon.Slavic.Thither.Has(context.Text, first, clause.End) && !IsBehindPlace(first),
        "take" => TakesPart(verb, clause) && HasObject(verb, clause, mayBeNoun: false),
        "join" => HasObject(verb, clause, mayBeNoun: true),
        _ => HasObject(verb, clause, mayBeNoun: false),
    };

    // «примет в нем участие»
    private bool TakesPart(PhraseHit verb, TokenRange clause)
    {
        for (int i = verb.End; i < Math.Min(clause.End, verb.End + PartReach); i++)
        {
            if (lexicon.Slavic.Part.Has(context.Text, i, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    // «встретятся в Осло, куда приедет Воронов»: where to is the town.
    private bool IsBehindPlace(int whither)
    {
        int before = whither - 1;
        before -= before > 0 && context.Text[before].IsPunct ? 1 : 0;
        return before < 0 || context.MentionAt(before) is { Entity.Kind: EntityKind.Place } place && place.First > 0 && lexicon.Place.Has(context.Text, place.First - 1, place.First);
    }

    private int FirstWord(TokenRange clause)
    {
        int first = clause.First;
        while (first + 1 < clause.End && context.Text[first].IsPunct)
        {
            first++;
        }

        return first;
    }

    // «в ней», «в котором», «к ним», «к беседе»
    private bool HasObject(PhraseHit verb, TokenRange clause, bool mayBeNoun)
    {
        for (int i = Math.Max(clause.First, verb.First - Reach); i + 1 < Math.Min(clause.End, verb.End + Reach); i++)
        {
            bool isInto = mayBeNoun ? lexicon.Slavic.JoinedTo.Has(context.Text, i, i + 1) : lexicon.Place.Has(context.Text, i, i + 1);
            if (!isInto)
            {
                continue;
            }

            Token next = context.Text[i + 1];
            if ((next.Upos == Upos.Pron && next.Feats is not { Person: Person.First or Person.Second } && next.Norm.Length > 1) || context.Words.Relatives.Has(context.Text, i + 1, i + 2) || (mayBeNoun && lexicon.Nouns.Has(context.Text, i + 1, clause.End)))
            {
                return true;
            }
        }

        return false;
    }
}
