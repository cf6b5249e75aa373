using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>By when, to whom and on what condition, from the words of an act and those around it.</summary>
internal sealed class CommitmentDetails(CommitmentContext context)
{
    private const int DueReach = 15;
    private const int ConditionReach = 3;

    private readonly EventContext _events = context.Events;

    /// <summary>The first date of what is undertaken, «к пятнице», "by May 5"; else that of its clause: «планирует завтра подписать».</summary>
    public DateExpression? DueOf(TokenRange act)
    {
        TokenRange clause = _events.Clauses.At(act.First);
        int done = AfterPromise(act);
        return FirstDate(new TokenRange(done, act.End), promised: false)
            ?? FirstDate(new TokenRange(act.First, done), promised: true)
            ?? FirstDate(BeforeAct(act, clause), IsPromised(act, clause));
    }

    // "promised on Sunday to open it by Friday": what stands before the infinitive is the day of the promise.
    private int AfterPromise(TokenRange act)
    {
        int verb = act.First;
        while (verb < act.End && !_events.IsFinite(verb))
        {
            verb++;
        }

        for (int i = verb + 1; i < act.End && _events.TimeOf(verb) == VerbTime.Past; i++)
        {
            if (Verbs.IsInfinitive(context.Text[i]))
            {
                return i;
            }
        }

        return act.First;
    }

    // The words before the act, from where a second verb is joined: in "watched Friday's match and plans to play" the match has the day.
    private TokenRange BeforeAct(TokenRange act, TokenRange clause)
    {
        int first = Math.Max(clause.First, act.First - DueReach);
        for (int i = act.First - 1; i > first; i--)
        {
            if (context.Text[i].Upos == Upos.Cconj && context.Text[i + 1].Upos is Upos.Verb or Upos.Aux)
            {
                return new TokenRange(i + 1, act.First);
            }
        }

        return new TokenRange(first, act.First);
    }

    // "On Monday the minister promised | to open the port", "signalled on Monday | it would open": what undertakes the act was said by then.
    private bool IsPromised(TokenRange act, TokenRange clause)
    {
        if (_events.ContentStart(act.First) is { } content && content >= act.First)
        {
            return true;
        }

        int verb = act.First - 1;
        while (verb >= clause.First && !_events.IsFinite(verb))
        {
            verb--;
        }

        return verb >= clause.First && _events.TimeOf(verb) == VerbTime.Past;
    }

    /// <summary>«пообещал Киеву открыть», "pledged to send Norway two ships": a recipient in the dative, or after "to" or a verb of assurance.</summary>
    public EventParticipant? ToOf(TokenRange act, EventParticipant? who)
    {
        for (int i = act.First; i < act.End; i++)
        {
            if (_events.MentionAt(i) is { } mention && mention.First == i && mention.Entity.Id != who?.Entity && IsRecipient(mention))
            {
                return new EventParticipant(mention.Entity.Id, mention.Entity.Name);
            }
        }

        return null;
    }

    /// <summary>The clause of condition within the act or right after it.</summary>
    public TextSpan? ConditionOf(TokenRange act)
    {
        Sentence sentence = context.Text.Sentences[context.Text.SentenceOf(act.First)];
        for (int i = act.First; i < Math.Min(sentence.EndToken, act.End + ConditionReach); i++)
        {
            if (context.Lexicon.Conditions.Has(context.Text, i, sentence.EndToken))
            {
                return Condition(i, sentence.EndToken);
            }
        }

        return null;
    }

    private TextSpan? Condition(int first, int limit)
    {
        int end = first + 1;
        while (end < limit && ReferenceEquals(_events.StatementAt(end), _events.StatementAt(first)) && (end == first + 1 || !EndsCondition(end)))
        {
            end++;
        }

        while (end > first + 1 && context.Text[end - 1].IsPunct)
        {
            end--;
        }

        return end > first + 1 ? context.Text.SpanOf(first, end) : null;
    }

    private bool EndsCondition(int token) => context.Text[token].Norm is "," or ";" or "." or "—";

    // A date of the past is that of the promise: «пообещал в прошлую пятницу». Beside a promise that was made, so is each that nothing puts ahead.
    private DateExpression? FirstDate(TokenRange range, bool promised)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (_events.DateAt(i) is { } date && (promised ? IsPutAhead(date.Expression) : !IsOver(date.Expression, i)))
            {
                return date.Expression;
            }
        }

        return null;
    }

    // By its own words, whatever the verb beside it: "by Friday", «завтра», a full date after the day of writing.
    private bool IsPutAhead(DateExpression date) =>
        date.IsDeadline || date.Direction == DateDirection.Future || (!date.IsRelative && date.ResolveEnd(_events.Published, DateDirection.Past)?.Date > _events.Published?.Date);

    private bool IsOver(DateExpression date, int token) =>
        !date.IsDeadline && (date.Direction == DateDirection.Past
            || (date.Direction == DateDirection.Unknown && context.Sides.At(token) == DateDirection.Past && date.ResolveEnd(_events.Published, DateDirection.Past) is not null));

    private bool IsRecipient(PlacedMention mention)
    {
        if (mention.Entity.Kind is EntityKind.Document or EntityKind.Other)
        {
            return false;
        }

        Token? before = mention.First > 0 ? context.Text[mention.First - 1] : null;
        return context.Text.Language == "en" ? before?.Norm == "to" : before?.Upos != Upos.Adp && IsDative(mention, before);
    }

    // «пообещал Норвегии»: behind a verb the form that serves both cases is a dative.
    private bool IsDative(PlacedMention mention, Token? before) => context.Subjects.CaseOf(mention) switch
    {
        Case.Dat => true,
        Case.Gen => before?.Upos == Upos.Verb && context.Text[mention.End - 1].Norm is [.., 'и' or 'і'],
        _ => false,
    };
}
