using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>
/// Words that look back from the meeting that is told: to one before it ("their previous talks", «последний раз они встречались»),
/// and to a plan that came to nothing («ранее визит откладывали», "were to meet on Friday, but the talks fell through").
/// </summary>
internal sealed class FormerMeetings(EventContext context, MeetingLexicon lexicon)
{
    private const int ContrastReach = 10;
    private const int DateReach = 64;
    private const int OpeningReach = 4;

    private readonly FormerWords _words = lexicon.Former;

    /// <summary>Whether a noun phrase, of which <paramref name="noun"/> is the head, names a meeting before the one that is told; "last week's" does not.</summary>
    public bool IsEarlier(int phrase, int noun)
    {
        for (int i = phrase; i < noun; i++)
        {
            if (context.DateAt(i) is { } date)
            {
                i = date.End - 1;
            }
            else if (_words.Earlier.Has(context.Text, i, noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"They last met in March", «в последний раз встречались в марте».</summary>
    public bool IsLastTime(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        if (context.Text.Language == "en")
        {
            return verb > clause.First && _words.LastTime.EndingAt(context.Text, verb - 1, clause.First) is not null && context.DateAt(verb - 1) is null;
        }

        for (int i = clause.First; i < clause.End; i++)
        {
            if (context.DateAt(i) is null && _words.LastTime.Has(context.Text, i, clause.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what a clause tells to have become of a meeting is said of an earlier plan: «ранее поездку переносили». "Earlier on Friday" is today.</summary>
    public bool LooksBack(int trigger)
    {
        TokenRange clause = context.Clauses.At(trigger);
        for (int i = clause.First; i < clause.End; i++)
        {
            if (context.DateAt(i) is null && _words.BackThen.At(context.Text, i, clause.End) is { } hit && (hit.End >= clause.End || !IsDated(hit.End)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence reminds of what was before the story, or the clause says that it was: «напомним», «раньше», «уже».</summary>
    public bool IsBackground(int trigger)
    {
        Sentence sentence = context.Text.Sentences[context.Text.SentenceOf(trigger)];
        TokenRange clause = context.Clauses.At(trigger);
        for (int i = sentence.FirstToken; i < Math.Min(sentence.EndToken, Math.Min(clause.End, trigger + DateReach)); i++)
        {
            bool isOpening = i < sentence.FirstToken + OpeningReach;
            i = isOpening ? i : Math.Max(i, trigger - DateReach);
            if ((isOpening || i >= clause.First) && context.DateAt(i) is null && (_words.BackThen.Has(context.Text, i, sentence.EndToken) || _words.Reminding.Has(context.Text, i, sentence.EndToken) || _words.LastTime.Has(context.Text, i, sentence.EndToken)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What became of a meeting that was planned, by what the sentence opposes to the plan: «планировалась на 10 мая, но сорвалась».</summary>
    public MeetingStatus? Undone(int trigger)
    {
        TokenRange clause = context.Clauses.At(trigger);
        int end = context.Text.Sentences[context.Text.SentenceOf(trigger)].EndToken;
        for (int i = trigger + 1; IsPast(clause) && i < end; i++)
        {
            if (_words.But.At(context.Text, i, end) is { } but)
            {
                return Contrasted(but.End, Math.Min(end, but.End + ContrastReach));
            }

            if (i >= clause.End + ContrastReach)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// «Собирался посетить Осло», «должен был приехать»: what was planned then may have been since or may have been given up, unless its day is still ahead
    /// or the sentence tells what became of it.
    /// </summary>
    public bool IsFormerPlan(PhraseHit word, TokenRange clause) =>
        context.Text.Language != "en" && MeetingLexicon.StatusOf(word.Row) == MeetingStatus.Planned && IsOfThen(word, clause) && !HasDayAhead(clause) && Undone(word.First) is null;

    private bool HasDayAhead(TokenRange clause)
    {
        for (int i = clause.First; i < Math.Min(clause.End, clause.First + DateReach); i++)
        {
            if (context.DateAt(i) is { } date && date.Expression.Resolve(context.Published, DateDirection.Future)?.Date is { } day && day >= context.Published?.Date && (!date.Expression.IsRelative || date.Expression.Unit == DateUnit.Day))
            {
                return true;
            }
        }

        return false;
    }

    // A verb in the imperfective past, or a short form with "was": «должен был», «намерена была».
    private bool IsOfThen(PhraseHit word, TokenRange clause)
    {
        Token at = context.Text[word.First];
        return word.Row[1] == "modal" ? at.Feats.Tense == Tense.Past : Verbs.IsVerb(at) && !at.Feats.IsShort
            ? at.Feats is { Aspect: Aspect.Imp, Tense: Tense.Past, VerbForm: not VerbForm.Part }
            : at is { Upos: Upos.Adj, Feats.IsShort: true } && ((word.End < clause.End && IsWas(word.End)) || (word.First > clause.First && IsWas(word.First - 1)));
    }

    private bool IsWas(int token) => context.Text[token] is { Upos: Upos.Aux or Upos.Verb, Feats: { Tense: Tense.Past, VerbForm: not VerbForm.Inf } } && context.Words.Future.Has(context.Text, token, token + 1);

    private bool IsPast(TokenRange clause)
    {
        for (int i = clause.First; i < clause.End; i++)
        {
            if (context.IsFinite(i) && (context.TimeOf(i) == VerbTime.Past || context.Text[i].Feats.Tense == Tense.Past))
            {
                return true;
            }
        }

        return false;
    }

    private MeetingStatus? Contrasted(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!Verbs.IsVerb(context.Text[i]))
            {
                continue;
            }

            if (_words.FallThrough.Has(context.Text, i, end) || (_words.ComeOff.Has(context.Text, i, end) && context.IsNegated(i)))
            {
                return context.TimeOf(i) == VerbTime.Past ? MeetingStatus.Cancelled : null;
            }

            if (lexicon.StatusAt(context, i, end) is { } hit && CalledOffMeetings.IsUndone(MeetingLexicon.StatusOf(hit.Row)))
            {
                return context.IsNegated(i) || (context.Text.Language != "en" && context.IsFinite(i) && context.TimeOf(i) == VerbTime.Future) ? null : MeetingLexicon.StatusOf(hit.Row);
            }
        }

        return null;
    }

    private bool IsDated(int token) => context.DateAt(token) is not null || (token + 1 < context.Text.Tokens.Length && context.Text[token].Upos == Upos.Adp && context.DateAt(token + 1) is not null);
}
