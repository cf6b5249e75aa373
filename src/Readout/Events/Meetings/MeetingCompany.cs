using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Parties of a meeting whose own words name nobody: who was invited to it, and beside whom somebody speaks after it.</summary>
internal sealed class MeetingCompany(EventContext context, MeetingLexicon lexicon, PartyFinder parties, Subjects subjects)
{
    private const int Reach = 12;
    private const int FormatReach = 4;
    private const int SubjectReach = 30;

    /// <summary>«пригласил Лесную в Осло на переговоры»: who invites, and whom.</summary>
    public Parties Invited(int phrase, TokenRange clause)
    {
        bool isPurpose = phrase > 0 && (lexicon.Purpose.Has(context.Text, phrase - 1, phrase) || (context.Text.Language == "en" && context.Text[phrase - 1].Norm == "to"));
        for (int i = phrase - 1; isPurpose && i >= Math.Max(clause.First, phrase - Reach); i--)
        {
            if (lexicon.Company.Invite.At(context.Text, i, clause.End) is { } invite && Verbs.IsVerb(context.Text[i]))
            {
                return InvitedBy(invite);
            }

            if (Verbs.IsVerb(context.Text[i]))
            {
                return Parties.None;
            }
        }

        return Parties.None;
    }

    /// <summary>«пригласил Лесную в Осло с визитом»: who is to come.</summary>
    public Entity? Guest(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - SubjectReach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                return lexicon.Company.Invite.At(context.Text, i, clause.End) is { } invite ? Invited(invite.End)?.Entity : null;
            }
        }

        return null;
    }

    /// <summary>The person whom the verb before <paramref name="after"/> invites.</summary>
    public PlacedMention? Invited(int after) =>
        parties.Object(after, context.Text.Language == "en" ? Case.None : Case.Dat) is { Entity: { Kind: EntityKind.Person, IsMedium: false } } guest ? guest : null;

    private Parties InvitedBy(PhraseHit invite)
    {
        Parties hosts = parties.DoersOf(invite.First);
        return hosts.Count > 0 && parties.Object(invite.End, context.Text.Language == "en" ? Case.None : Case.Dat) is { Entity: { Kind: EntityKind.Person, IsMedium: false } guest }
            ? hosts.With(Parties.Named([guest]))
            : Parties.None;
    }

    /// <summary>"accepted an invitation to visit Norway": the verb whose subject is to go.</summary>
    public int? Accepter(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb - 1; Verbs.IsInfinitive(context.Text[verb]) && i >= Math.Max(clause.First, verb - Reach); i--)
        {
            if (Verbs.IsVerb(context.Text[i]))
            {
                return lexicon.Company.Accept.Has(context.Text, i, verb) ? i : null;
            }
        }

        return null;
    }

    /// <summary>«встреча в нормандском формате»: the states that meet so where the article names them all, else the format by its name.</summary>
    public Parties OfFormat(int phrase, int after, TokenRange clause)
    {
        for (int i = phrase; i < Math.Min(clause.End, after + FormatReach); i++)
        {
            if (lexicon.Company.Formats.At(context.Text, i, clause.End) is { } format)
            {
                string[] states = format.Row[0].Split('|');
                Entity[] named = [.. states.Select(context.Countries.Named).OfType<Entity>()];
                return named.Length == states.Length ? Parties.Named(named) : new Parties([], [format.Row[1]]) { AreMany = true };
            }
        }

        return Parties.None;
    }

    /// <summary>«заявил на пресс-конференции с Лесной после переговоров», "speaking alongside Stonefield after their meeting": those who stand together after it.</summary>
    public Parties Together(int phrase, TokenRange clause)
    {
        for (int i = phrase - 1; i >= Math.Max(clause.First, phrase - SubjectReach); i--)
        {
            if (lexicon.Company.Together.At(context.Text, i, phrase) is { } beside)
            {
                Parties others = parties.List(beside.End, phrase - 1, arePeople: true);
                return others.Entities is [{ Kind: EntityKind.Person }] && others.Described.Count == 0 && Speaker(clause, others.Entities[0]) is { } speaker ? Parties.Named([speaker, .. others.Entities]) : Parties.None;
            }
        }

        return Parties.None;
    }

    /// <summary>«Мы с Лесной встретились», "Stonefield and I met": who does it with the one who speaks.</summary>
    public Parties WithUs(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = verb - 1; i >= Math.Max(clause.First, verb - Reach); i--)
        {
            if (context.Text.Language != "en" && context.Text[i].Norm is "мы" or "ми" && lexicon.With.At(context.Text, i + 1, verb) is { } with)
            {
                return Of(parties.List(with.End, verb, arePeople: true), verb);
            }

            if (context.Text.Language == "en" && context.Text[i].Norm == "i" && i > clause.First + 1 && context.Text[i - 1].Norm == "and" && context.MentionAt(i - 2) is { Entity: { Kind: EntityKind.Person } other })
            {
                return Of(Parties.Named([other]), verb);
            }
        }

        return Parties.None;
    }

    private Parties Of(Parties others, int verb) =>
        others.Entities is [{ Kind: EntityKind.Person }, ..] && context.SpeakerOf(context.StatementAt(verb)) is { } speaker ? Parties.Named([speaker]).With(others) : Parties.None;

    // The one person who says or does it in the clause, or in the clause right behind.
    private Entity? Speaker(TokenRange clause, Entity other)
    {
        int sentence = context.Text.Sentences[context.Text.SentenceOf(clause.First)].EndToken;
        for (int i = clause.First; i < Math.Min(sentence, clause.First + (2 * SubjectReach)); i++)
        {
            if (context.IsFinite(i))
            {
                return subjects.InOwnClause(i) is [{ Kind: EntityKind.Person, IsMedium: false } one] && one != other ? one : null;
            }
        }

        return null;
    }
}
