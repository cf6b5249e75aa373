using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Meetings of one body by its own rules: "the League's annual meeting", "members of the League at its spring meeting".</summary>
internal sealed class EnglishSittings(EventContext context, MeetingLexicon lexicon)
{
    private const int OwnReach = 6;

    /// <summary>"Addressing members of the League at its meeting": the one body that the words before name.</summary>
    public Parties OfOnlyBody(int phrase, TokenRange clause)
    {
        Entity? only = null;
        for (int i = clause.First; context.Text.Language == "en" && i < phrase; i++)
        {
            if (context.MentionAt(i) is { Entity: { Kind: EntityKind.Organization or EntityKind.Place } body })
            {
                if (only is not null && only != body)
                {
                    return Parties.None;
                }

                only = body;
            }
        }

        return only is { Kind: EntityKind.Organization, IsMedium: false } ? Parties.Named([only]) : Parties.None;
    }

    /// <summary>"A state committee meeting": the words that describe the body, as they stand; null where a name or an owner stands among them.</summary>
    public string? BoardBefore(int phrase, int noun)
    {
        if (context.Text.Language != "en" || noun - 1 < phrase || !lexicon.Company.Boards.Has(context.Text, noun - 1, noun))
        {
            return null;
        }

        int first = noun - 1;
        while (first > phrase && context.MentionAt(first - 1) is null && context.DateAt(first - 1) is null && context.Text[first - 1].Upos is Upos.Noun or Upos.Adj && !lexicon.Company.Regular.Has(context.Text, first - 1, noun))
        {
            first--;
        }

        for (int i = Math.Max(context.Clauses.At(noun).First, phrase - OwnReach); i < noun; i++)
        {
            if (i < phrase ? context.Words.FirstPerson.Has(context.Text, i, phrase) : context.MentionAt(i) is not null)
            {
                return null;
            }
        }

        return context.Text.SpanOf(first, noun).In(context.Text.Text);
    }

    // "the next meeting of the joint grain platform", "a meeting of the Strategic Council": one body of several, told by its name or by more than one word.
    private bool IsOfCouncil(Parties parties, PhraseHit noun, int phrase)
    {
        if (context.Text.Language != "en")
        {
            return false;
        }

        string? name = parties switch
        {
            { Entities.Count: 0, Described: [var words] } => words,
            { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization, IsMedium: false } body] } => body.Name,
            _ => null,
        };
        bool isBeside = noun.End < context.Text.Tokens.Length && (context.Text[noun.End].Norm == "of" || context.MentionAt(phrase) is not null || (noun.First > 0 && context.MentionAt(noun.First - 1) is not null));
        return isBeside && context.Text[noun.End - 1].Feats.Number != Number.Plur && name is not null && name.Contains(' ', StringComparison.Ordinal) && lexicon.Company.Councils.Is(name[(name.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>The parties, of whom one body is enough where a word of the phrase tells that it meets by its rules.</summary>
    public Parties AsSitting(Parties parties, PhraseHit noun, int phrase, MeetingKind kind)
    {
        bool isRegular = false;
        for (int i = phrase; i < noun.First; i++)
        {
            isRegular |= context.MentionAt(i) is null && lexicon.Company.Regular.Has(context.Text, i, noun.First);
        }

        if (kind == MeetingKind.Meeting && noun.Row[2] is not "round" && IsOfCouncil(parties, noun, phrase))
        {
            return parties with { AreMany = true };
        }

        return kind == MeetingKind.Meeting && isRegular && parties is { Described.Count: 0, Entities: [{ Kind: EntityKind.Organization, IsMedium: false }] } ? parties with { AreMany = true } : parties;
    }
}
