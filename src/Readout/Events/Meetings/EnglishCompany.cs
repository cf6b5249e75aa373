using Readout.Dates;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>
/// The other side of an English meeting whose own words do not name it: "invited both sides to Oslo for talks", "joined the ministers for breakfast", "The call with
/// Stonefield lasted an hour" behind a sentence about Lake.
/// </summary>
internal sealed class EnglishCompany(EventContext context, MeetingLexicon lexicon, Subjects subjects, PartyFinder parties)
{
    private const int Reach = 14;

    private readonly Purposes _purposes = new(context, lexicon);

    /// <summary>"invited Norway and Chile to Oslo for talks": who invites, and the states that he invites.</summary>
    public Parties Invited(int phrase, TokenRange clause)
    {
        bool isPurpose = context.Text.Language == "en" && phrase > 0 && context.Text[phrase - 1].Norm is "for" or "to";
        for (int i = phrase - 2; isPurpose && i >= Math.Max(clause.First, phrase - Reach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]) && context.MentionAt(i) is null)
            {
                Parties hosts = lexicon.Company.Invite.Has(context.Text, i, clause.End) ? parties.DoersOf(i) : Parties.None;
                return hosts.Entities.Count == 1 && parties.List(i + 1, clause.End, arePeople: true) is { Entities.Count: > 1 } guests && guests.Entities.All(static one => one.Kind != EntityKind.Person) ? hosts.With(guests) : Parties.None;
            }
        }

        return Parties.None;
    }

    /// <summary>"Lake joined the ministers for breakfast": who joins, and whom.</summary>
    public Parties Joined(int phrase, TokenRange clause)
    {
        bool isFor = context.Text.Language == "en" && phrase > 1 && context.Text[phrase - 1].Norm is "for" or "at" or "in";
        for (int i = phrase - 2; isFor && i >= Math.Max(clause.First, phrase - Reach); i--)
        {
            if (!Verbs.IsVerb(context.Text[i]) || context.MentionAt(i) is not null)
            {
                continue;
            }

            Parties guests = context.Text[i].Lemma == "join" && context.TimeOf(i) is VerbTime.Past or VerbTime.Future && !context.IsNegated(i) ? parties.DoersOf(i) : Parties.None;
            return guests.Entities.Count > 0 && parties.List(i + 1, phrase - 1, arePeople: true) is { Count: > 0 } others ? guests.With(others) : Parties.None;
        }

        return Parties.None;
    }

    /// <summary>"A second round of talks between the officers": those who met before, by a word that says nothing more of them.</summary>
    public bool AreThose(PhraseHit noun, Parties others)
    {
        if (context.Text.Language != "en" || others is not { Entities.Count: 0, Described: [var words] } || words.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = noun.End; i + 2 < Math.Min(context.Text.Tokens.Length, noun.End + Reach); i++)
        {
            if (context.Text[i].Norm is "between" or "among")
            {
                return context.Text[i + 1].Norm == "the" && context.Text[i + 2].Span.In(context.Text.Text).Equals(words, StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>"will fly to Oslo for a meeting of League ministers", "will raise it at the meeting of League ministers": who goes there.</summary>
    public Parties Goer(int phrase, TokenRange clause)
    {
        if (context.Text.Language != "en" || phrase < 2)
        {
            return Parties.None;
        }

        if (context.Text[phrase - 1].Norm == "for")
        {
            return _purposes.GoingBefore(phrase - 1) is { } going && !context.IsNegated(going) ? Persons(going) : Parties.None;
        }

        for (int i = phrase - 2; context.Text[phrase - 1].Norm == "at" && i >= Math.Max(clause.First, phrase - Reach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]) && context.MentionAt(i) is null)
            {
                return EnglishMeetingWords.Shared.Raising.Has(context.Text, i, phrase) && !context.IsNegated(i) ? Persons(i) : Parties.None;
            }
        }

        return Parties.None;
    }

    private Parties Persons(int verb) =>
        parties.DoersOf(verb) is { Described.Count: 0, Entities: [{ Kind: EntityKind.Person, IsMedium: false } one] } && context.Holders.HoldsOffice(one) ? Parties.Named([one]) : Parties.None;

    /// <summary>The day of the sentence before, where that names the other side.</summary>
    public PartialDate? DayBefore(PhraseHit noun, int phrase, Parties found)
    {
        if (found.Entities.Count != 2 || parties.With(noun.End) is not { Count: 1 } others || Before(noun, phrase, others).Count == 0)
        {
            return null;
        }

        Sentence before = context.Text.Sentences[context.Text.SentenceOf(phrase) - 1];
        for (int i = before.FirstToken; i < before.EndToken; i++)
        {
            if (context.DateAt(i) is { } date)
            {
                return date.Expression is { Unit: DateUnit.Day, IsDeadline: false } day ? day.Resolve(context.Published, DateDirection.Past) : null;
            }
        }

        return null;
    }

    /// <summary>"The call with Stonefield lasted an hour": the one person in office of whom the sentence before tells.</summary>
    public Parties Before(PhraseHit noun, int phrase, Parties others)
    {
        int sentence = context.Text.SentenceOf(phrase);
        bool isTheOther = context.Text.Language == "en" && others is { Described.Count: 0, Entities: [{ Kind: EntityKind.Person }] } && noun.End < context.Text.Tokens.Length && context.Text[noun.End].Norm == "with"
            && context.Text[phrase].Norm == "the" && phrase == context.Text.Sentences[sentence].FirstToken && sentence > 0;
        if (!isTheOther)
        {
            return Parties.None;
        }

        Sentence before = context.Text.Sentences[sentence - 1];
        for (int i = before.FirstToken; i < before.EndToken; i++)
        {
            if (context.IsFinite(i))
            {
                return subjects.InOwnClause(i) is [{ Kind: EntityKind.Person, IsMedium: false } one] && context.Holders.HoldsOffice(one) && !others.Entities.Contains(one) ? Parties.Named([one]) : Parties.None;
            }
        }

        return Parties.None;
    }
}
