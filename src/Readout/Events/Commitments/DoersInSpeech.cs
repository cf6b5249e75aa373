using Readout.Entities;
using Readout.Languages;
using Readout.Statements;

namespace Readout.Events.Commitments;

/// <summary>Who does what a speaker tells of the future: the speaker, those the speaker speaks for, or somebody else.</summary>
internal sealed class DoersInSpeech(CommitmentContext context)
{
    private const int SubjectReach = 6;
    private const int Stem = 5;

    /// <summary>The one that does it; null when the words name none, or only what is no doer.</summary>
    public EventParticipant? Of(int verb, Statement statement, bool isFirstPerson)
    {
        if (isFirstPerson)
        {
            return CommitmentContext.SpeakerOf(statement);
        }

        EventParticipant? promised = statement.Force == StatementForce.Promised && statement.Kind != StatementKind.Direct ? CommitmentContext.SpeakerOf(statement) : null;
        return (OpensWithVerb(verb, statement) ? Dropped(verb, statement) : null) ?? Himself(verb, statement) ?? context.OwnDoerOf(verb) ?? They(verb, statement) ?? Dropped(verb, statement) ?? promised;
    }

    /// <summary>Whether the doer is the speaker, or somebody whose acts the speaker knows: a spokesperson's principal, a minister's government.</summary>
    public bool IsSpeakers(EventParticipant? who, Statement statement) =>
        who?.Entity == statement.Speaker?.Entity || (statement.Force == StatementForce.Promised && statement.Kind != StatementKind.Direct)
        || (who is not null && statement.Speaker is { } speaker && (IsPrincipal(who, speaker) || IsGoverned(who, speaker) || IsOwnState(who, speaker) || IsOwnBody(who, context.Events.EntityOf(speaker.Entity)?.Roles ?? [])));

    /// <summary>"Lake said her party would": a body, no person, that is the speaker's own.</summary>
    public bool IsOfSpeaker(int verb, EventParticipant? who) => who is not null && !context.IsPerson(who) && context.Clauses.IsOfOwnBody(verb);

    /// <summary>Whether who speaks has a say in what others do: a body, its spokesperson, somebody in office.</summary>
    public bool AreInCharge(Statement statement) =>
        statement.Speaker is { } speaker && (context.SpeaksForOthers(speaker)
            || (context.Events.EntityOf(speaker.Entity) is { } entity ? entity.Kind == EntityKind.Person && context.Events.Holders.HoldsOffice(entity) : speaker.Name.Split(' ').Any(word => context.Lexicon.Bodies.Is(word) || context.Events.Holders.IsOffice(word.ToLowerInvariant()))));

    // «Посол заявила, что посольство закроет»: a body whose name is that of its head.
    private static bool IsOwnBody(EventParticipant who, IReadOnlyList<string> roles) =>
        who.Entity is null && roles.Any(role => SharesWord(who.Name, role));

    // "The president of Norway said that Norway would"
    private bool IsOwnState(EventParticipant who, Speaker speaker) =>
        context.Events.EntityOf(who.Entity) is { Kind: EntityKind.Place, State: { } state } && context.Events.EntityOf(speaker.Entity) is { Kind: EntityKind.Person } person && person.State == state;

    // "The prime minister's spokesman said Lake would": the one whose post the spokesperson's own names.
    private bool IsPrincipal(EventParticipant who, Speaker speaker) =>
        context.Events.EntityOf(who.Entity) is { Kind: EntityKind.Person } principal && context.SpeaksForOthers(speaker)
        && (context.Events.EntityOf(speaker.Entity)?.Roles ?? [speaker.Name]).Any(post => principal.Roles.Append(principal.Name).Any(role => SharesWord(post, role)));

    private static bool SharesWord(string post, string role) =>
        role.Split(' ').Any(word => word.Length >= Stem && post.Contains(word[..Stem], StringComparison.OrdinalIgnoreCase));

    // "The prime minister said that the government would"
    private bool IsGoverned(EventParticipant who, Speaker speaker) =>
        who.Entity is null && IsGovernment(who.Name) && context.Events.EntityOf(speaker.Entity) is { Kind: EntityKind.Person, Roles.Count: > 0 };

    private bool IsGovernment(string name) => name.Split(' ').Any(word => context.Lexicon.Governments.Contains(word.ToLowerInvariant()));

    /// <summary>A person's forecast of what another person will do is no commitment.</summary>
    public bool IsSomebodyElse(EventParticipant? who, Statement statement) =>
        who is not null && who.Entity != statement.Speaker?.Entity && context.IsPerson(who) && !context.TellsNews(statement.Speaker);

    /// <summary>Whether the subject is left out, and a noun behind the verb may be it: «заявил, что пройдет ремонт».</summary>
    public bool MayBeAnother(int verb)
    {
        if (!context.Clauses.LacksSubject(verb))
        {
            return false;
        }

        for (int i = verb + 1; i < Math.Min(context.Events.Clauses.At(verb).End, verb + SubjectReach); i++)
        {
            if (context.Text[i] is { Upos: Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num, Feats: { Case: Case.Nom or Case.None } feats } && feats.Number == context.Text[verb].Feats.Number && !IsGovernedByPreposition(i) && !IsPlaceGoneTo(i) && !context.Clauses.IsObject(i, verb))
            {
                return true;
            }
        }

        return false;
    }

    // «посетит Осло», «посетит Киев»: the name of a place shows the nominative in -а and -я only.
    private bool IsPlaceGoneTo(int token) =>
        context.Events.MentionAt(token) is { Entity.Kind: EntityKind.Place } && !context.Text[token].IsAllCaps && context.Text[token].Norm[^1] is not ('а' or 'я');

    private bool IsGovernedByPreposition(int token)
    {
        int before = token - 1;
        while (context.Text[before].Upos is Upos.Adj or Upos.Det)
        {
            before--;
        }

        return context.Text[before].Upos == Upos.Adp;
    }

    // "Lake said he would": who speaks for nobody else tells of himself, where the article calls him by the same pronoun.
    private EventParticipant? Himself(int verb, Statement statement) =>
        context.Events.ContentStart(verb) is { } first && context.Text[first].Upos == Upos.Pron && !context.SpeaksForOthers(statement.Speaker)
        && context.Events.SpeakerOf(statement) is { } speaker && IsCalled(speaker, context.Text[first].Norm) ? context.SpeakerByPronoun(verb) : null;

    private bool IsCalled(Entity speaker, string pronoun) =>
        speaker.Mentions.Any(mention => mention.Form == MentionForm.Pronoun && mention.Span.In(context.Text.Text).Equals(pronoun, StringComparison.OrdinalIgnoreCase));

    // "Officials said they would swap", "the company said it will": a pronoun that no entity answers to stands for who says so.
    private EventParticipant? They(int verb, Statement statement) =>
        statement.Kind != StatementKind.Direct && context.IsAfterPronoun(verb) && CommitmentContext.SpeakerOf(statement) is { } speaker
        && (speaker.Entity is null || IsPronounOf(speaker, verb)) ? speaker : null;

    private bool IsPronounOf(EventParticipant speaker, int verb)
    {
        int pronoun = verb - 1;
        while (context.Text[pronoun].Upos != Upos.Pron)
        {
            pronoun--;
        }

        return context.Events.MentionAt(pronoun) is null && (context.Text[pronoun].Norm is "it" or "they" or "оно" or "воно" or "они" or "вони") != context.IsPerson(speaker);
    }

    // «заявила, что вернет стране порт»: what stands behind a verb that opens the report is its object.
    private bool OpensWithVerb(int verb, Statement statement) =>
        context.Text.Language != "en" && OpensStatement(verb, statement) && (context.Subjects.InOwnClause(verb).Count == 0 || !MayBeAnother(verb))
        && !Enumerable.Range(context.Text.TokenAt(statement.Content[0].Start), Math.Max(0, verb - context.Text.TokenAt(statement.Content[0].Start))).Any(i => context.Text[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron);

    // «заявил, что разрешит»: who says so is to do it; the plural is of others, where one person says it.
    private EventParticipant? Dropped(int verb, Statement statement) =>
        statement.Kind != StatementKind.Direct && context.Clauses.LacksSubject(verb) && OpensStatement(verb, statement) && context.NewsmakerOf(statement) is { } speaker
        && (context.Text[verb].Feats.Number != Number.Plur || (!context.IsPerson(speaker) && statement.Speaker?.Grade != SpeakerGrade.Unnamed)) ? speaker : null;

    /// <summary>Whether who says so is to do it, although nobody can tell for sure who that is.</summary>
    public bool IsDropped(int verb, Statement statement)
    {
        if (statement is not { Kind: not StatementKind.Direct, Speaker.Grade: SpeakerGrade.Doubtful } || context.Text[verb].Feats.Person == Person.First || MayBeAnother(verb) || context.Events.ContentStart(verb) is not { } first)
        {
            return false;
        }

        return context.Text.Language == "en"
            ? context.IsAfterPronoun(verb) && context.Text[first].Upos == Upos.Pron && context.Events.Clauses.At(first).First == context.Events.Clauses.At(verb).First
            : context.Clauses.LacksSubject(verb) && OpensStatement(verb, statement) && context.Text[verb].Feats.Number != Number.Plur;
    }

    private bool OpensStatement(int verb, Statement statement)
    {
        int first = statement.Content.Count > 0 ? context.Text.TokenAt(statement.Content[0].Start) : verb;
        for (int i = first; i < verb; i++)
        {
            if (context.Events.IsFinite(i) || context.Text[i].IsPunct)
            {
                return false;
            }
        }

        return verb >= first;
    }
}
