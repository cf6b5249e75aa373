using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements;

/// <summary>
/// Where a Russian or Ukrainian content ends because somebody else reports next: «Мэр заявил, что мост закрыт, а министр отметил, что …».
/// Verbs of one tense stand side by side; «заявил, что мост закрыт, а министр говорит, что …» goes on with what was said.
/// </summary>
internal static class SlavicOwnReport
{
    // Subject, time and place may stand between the conjunction and its verb.
    private const int MaxToVerb = 25;
    private const int MaxToContent = 12;

    /// <summary>The token before which the content from <paramref name="from"/> ends, <paramref name="end"/> where nobody else reports in it.</summary>
    public static int Before(StatementContext context, int from, int end, Cue own)
    {
        if (own.Entry.Form == CueForm.According && context.QuotationOf(from) < 0)
        {
            return BeforeOwnSentence(context, from, end, own);
        }

        if (own.Entry.Form != CueForm.Finite || context.QuotationOf(own.First) >= 0 || context.QuotationOf(from) >= 0)
        {
            return end;
        }

        end = BeforeOwnSentence(context, from, BeforeOtherAccount(context, from, BeforeSilence(context, from, end, own)), own);
        for (int i = Rules.RuleInput.FirstCueAt(context.Cues, from + 1); i < context.Cues.Count && context.Cues[i].First < end; i++)
        {
            if ((IsBeside(context, own, context.Cues[i]) ? Opening(context, from, context.Cues[i]) : NamingOpening(context, from, own, context.Cues[i])) is { } comma)
            {
                return comma;
            }
        }

        return end;
    }

    // «Мэр сообщил, что мост закрыт, а порт, по данным рыбаков, открыли»: what somebody else has told stands beside.
    private static int BeforeOtherAccount(StatementContext context, int from, int end)
    {
        for (int i = Rules.RuleInput.FirstCueAt(context.Cues, from + 1); i < context.Cues.Count && context.Cues[i].First < end; i++)
        {
            Cue cue = context.Cues[i];
            for (int at = cue.First - 2; cue is { Entry.Form: CueForm.According, Possessive: null } && context.Grammar.IsComma(cue.First - 1) && at > from && at > cue.First - MaxToAccount && !context.Grammar.IsPredicate(at); at--)
            {
                if (context.Grammar.IsComma(at) && context.Text[at + 1].Norm is "а" && at + 2 < cue.First)
                {
                    return at;
                }
            }
        }

        return end;
    }

    private const int MaxToAccount = 8;

    // «По словам мэра, мост закроют; в порту говорят, что он цел»: behind a semicolon another reports, in whatever tense.
    private static int BeforeOwnSentence(StatementContext context, int from, int end, Cue own)
    {
        for (int i = Rules.RuleInput.FirstCueAt(context.Cues, from + 1); i < context.Cues.Count && context.Cues[i].First < end; i++)
        {
            Cue cue = context.Cues[i];
            bool reports = cue != own && cue is { IsReport: true, Entry: { Form: CueForm.Finite, Force: not StatementForce.Believed } } && !context.IsQuoted(cue.First);
            if (reports && Semicolon(context, from, cue) is { } mark && !HasSubordinator(context, mark + 1, cue.First)
                && (Governs(context, cue) || HasSubject(context, cue, mark, end)))
            {
                return mark;
            }
        }

        return end;
    }

    private static bool HasSubject(StatementContext context, Cue cue, int mark, int end) =>
        Phrases.SubjectFinder.Find(context, cue, mark + 1, Math.Min(end, cue.End + MaxToContent)) is { } subject && subject.First > mark && !context.Grammar.IsPronoun(subject.Head);

    private static int? Semicolon(StatementContext context, int from, Cue cue)
    {
        for (int i = cue.First - 1; i > from && i > cue.First - MaxToVerb && !context.Grammar.IsVerb(i); i--)
        {
            if (context.Grammar.Form(i) is ";")
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsBeside(StatementContext context, Cue own, Cue cue) =>
        cue != own && cue is { IsReport: true, Entry: { Form: CueForm.Finite, Force: not StatementForce.Believed } } && !context.IsQuoted(cue.First)
        && (context.Text[cue.First].Feats.Tense == context.Text[own.First].Feats.Tense || FollowsWhereas(context, cue)) && Governs(context, cue);

    // «…, тогда как рыбаки утверждают, что»
    private static bool IsWhereas(StatementContext context, int at) =>
        at + 1 < context.Text.Tokens.Length && context.Text[at].Norm is "тогда" or "тоді" && context.Text[at + 1].Norm is "как" or "як";

    private static bool FollowsWhereas(StatementContext context, Cue cue)
    {
        for (int i = cue.First - 2; i > 0 && i > cue.First - MaxToVerb && !context.Grammar.IsVerb(i) && !context.Grammar.IsComma(i); i--)
        {
            if (IsWhereas(context, i))
            {
                return true;
            }
        }

        return false;
    }

    // «отметил, что», «напомнил о», «ответил: „»
    private static bool Governs(StatementContext context, Cue cue)
    {
        int high = Math.Min(context.PassageOf(cue.First).End, cue.End + MaxToContent);
        for (int i = cue.End; i < high; i++)
        {
            if (context.Grammar.IsColon(i) || (context.Grammar.IsComma(i) && context.Words.Is("that", context.Grammar.Form(i + 1).ToString())))
            {
                return true;
            }

            if (context.Grammar.IsHardBreak(i) || context.Grammar.IsVerb(i))
            {
                return false;
            }
        }

        return false;
    }

    // The semicolon, or the comma and «а», that sets a clause with a subject of its own beside the first; «но», «однако» go on with what was said.
    private static int? Opening(StatementContext context, int from, Cue cue)
    {
        for (int i = cue.First - 1; i > from && i > cue.First - MaxToVerb && !context.Grammar.IsVerb(i); i--)
        {
            bool beside = i + 2 < cue.First && (context.Grammar.Form(i) is ";" || (context.Grammar.IsComma(i) && (context.Text[i + 1].Norm is "а" || IsWhereas(context, i + 1))));
            if (beside && Phrases.SubjectFinder.Find(context, cue, i + 1, cue.First) is { } subject && subject.First > i && !context.Grammar.IsPronoun(subject.Head) && !HasSubordinator(context, IsWhereas(context, i + 1) ? i + 3 : i + 1, subject.First))
            {
                return i;
            }
        }

        return null;
    }

    // «Мэр сказала, что мост цел, а слухи назвала ложью»: what she called so stands before the verb, which agrees with her and with nobody told of.
    private static int? NamingOpening(StatementContext context, int from, Cue own, Cue cue)
    {
        Feats verb = context.Text[cue.First].Feats;
        Feats speaker = context.Text[own.First].Feats;
        bool shared = cue != own && cue.Entry is { Form: CueForm.Finite } && (cue.Entry.May(Frames.As) || cue.Entry.Force == StatementForce.Accused) && !context.IsQuoted(cue.First)
            && verb.Number == speaker.Number && (verb.Gender == speaker.Gender || verb.Gender == Gender.None || speaker.Gender == Gender.None);
        for (int i = cue.First - 1; shared && i > from && i > cue.First - MaxToContent && !context.Grammar.IsVerb(i); i--)
        {
            if (context.Grammar.IsComma(i))
            {
                return context.Text[i + 1].Norm is "а" && i + 2 < cue.First && context.Text[i + 2].Feats.Case is not Case.Nom && !IsOfThoseTold(context, from, i, cue.First) ? i : null;
            }
        }

        return null;
    }

    private static bool HasSubordinator(StatementContext context, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => context.Words.Is("subordinate", context.Text[i].Norm) || context.Words.Is("that", context.Text[i].Norm) || Phrases.SubjectByCase.IsRelative(context.Text[i]));

    // «Мэр сказал, что мост закрыт, но срок не назвал»: who keeps something back is who spoke, where nothing that was said could.
    private static int BeforeSilence(StatementContext context, int from, int end, Cue own)
    {
        for (int i = from + 1; i + 2 < end; i++)
        {
            if (context.Grammar.IsComma(i) && context.Text[i + 1].Norm is "но" or "однако" or "але" or "однак" or "проте" or "хотя" or "хоча" or "а" && KeepsBack(context, i + 2, end, own) is { } verb && !IsOfThoseTold(context, from, i, verb))
            {
                return i;
            }
        }

        return end;
    }

    private const int MaxToSilence = 6;

    private static int? KeepsBack(StatementContext context, int from, int end, Cue own)
    {
        for (int i = from; i < end && i < from + MaxToSilence && !context.Grammar.IsComma(i); i++)
        {
            bool denied = i > from && context.Text[i - 1].Norm is "не";
            if (context.Grammar.IsVerb(i))
            {
                Feats verb = context.Text[i].Feats;
                Feats speaker = context.Text[own.First].Feats;
                return denied && context.Words.Is("keeps-back", context.Text[i].Lemma) && verb.Tense == Tense.Past && verb.Gender == speaker.Gender && verb.Number == speaker.Number ? i : null;
            }

            if (context.Grammar.IsPerson(new Phrases.NounPhrase(i, i + 1, i)) && context.Text[i].Feats.Case == Case.Nom)
            {
                return null;
            }
        }

        return null;
    }

    // «сказал, что министр приехал, но не назвал срок»: the minister may have kept it back.
    private static bool IsOfThoseTold(StatementContext context, int from, int comma, int verb)
    {
        for (int i = from; i < comma; i++)
        {
            if (context.Text[i] is { Feats: { Case: Case.Nom, Animacy: Animacy.Anim } } who && who.Feats.Number == context.Text[verb].Feats.Number && (who.Feats.Gender == context.Text[verb].Feats.Gender || who.Feats.Number == Number.Plur))
            {
                return true;
            }
        }

        return false;
    }
}
