using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>
/// Whose a report is that a conjunction joins to a clause which an earlier report governs. The comma that closes that clause tells: «Вихров подтвердил, что Норландия признаёт
/// порт, и заверил, что …» goes on with Вихров, «Вихров заявил, что Лунин позвонил ему и заверил, что …» with Лунин. Russian and Ukrainian.
/// </summary>
/// <param name="Cue">The report whose subject goes on; null where it is the clause's own.</param>
/// <param name="Subject">The subject of the clause, where that goes on.</param>
/// <param name="IsDoubtful">Whether the words may be read otherwise.</param>
internal sealed record JoinedReport(Cue? Cue, NounPhrase? Subject, bool IsDoubtful)
{
    /// <summary>Null where no such clause stands between, or where it does not tell.</summary>
    /// <param name="input">The article.</param>
    /// <param name="cue">The report that is joined.</param>
    /// <param name="joint">The first token of comma and conjunction before it.</param>
    /// <param name="reports">The reports before it, in text order.</param>
    public static JoinedReport? Of(RuleInput input, Cue cue, int joint, IReadOnlyList<Cue> reports)
    {
        int and = input.Grammar.IsComma(joint) ? joint + 1 : joint;
        int sentence = input.Context.Text.SentenceOf(cue.First);
        List<Cue> before = [.. reports.Where(report => input.Context.Text.SentenceOf(report.First) == sentence)];
        if (input.Context.IsEnglish || cue.Entry.Form != CueForm.Finite || before.Count == 0 || input.Context.Text[and].Norm is not ("и" or "і" or "й" or "та"))
        {
            return null;
        }

        return and > joint ? BehindClause(input, cue, joint, before) : WithinClause(input, cue, joint, before[^1]);
    }

    private static JoinedReport? BehindClause(RuleInput input, Cue cue, int comma, List<Cue> before)
    {
        if (Opener(input, before[0].End, comma) is not { } opener)
        {
            return null;
        }

        List<Cue> outer = [.. before.Where(report => report.First < opener && Agree(input, report, cue))];
        if (outer.Count == 0)
        {
            return null;
        }

        bool nested = outer.Select(input.SubjectOf).Distinct().Skip(1).Any();
        return new JoinedReport(outer[^1], null, nested || EndsInAside(input, opener, comma));
    }

    // «заявил, что Лунин позвонил ему и заверил»; nothing but a comma, which many forget, tells it from «заявил, что Лунин уехал, и заверил».
    private static JoinedReport? WithinClause(RuleInput input, Cue cue, int and, Cue report)
    {
        if (Opener(input, report.End, and) is not { } opener || !input.Context.Words.Is("that", input.Context.Text[opener].Norm) || !HasPredicateOf(input, opener + 1, and, cue)
            || SubjectByCase.Before(input.Context, cue, opener + 1) is not { } subject || !SubjectByOrder.MaySpeak(input.Context, subject))
        {
            return null;
        }

        return input.Grammar.IsPerson(subject) ? new JoinedReport(null, subject, true) : new JoinedReport(report, null, true);
    }

    // «заявил, что министр должна была уйти и потребовал»: the verbs differ, so he who reports goes on.
    private static bool HasPredicateOf(RuleInput input, int first, int end, Cue cue)
    {
        Gender gender = input.Context.Text[input.Grammar.VerbOf(cue)].Feats.Gender;
        bool found = false;
        for (int i = first; i < end; i++)
        {
            if (input.Grammar.IsPredicate(i))
            {
                found = true;
                if (gender != Gender.None && input.Context.Text[i].Feats is { Number: Number.Sing, Gender: not Gender.None } verb && verb.Gender != gender)
                {
                    return false;
                }
            }
        }

        return found;
    }

    // The last word that opens a subordinate clause: «, что», «, в котором».
    private static int? Opener(RuleInput input, int from, int end)
    {
        for (int i = end - 1; i > from; i--)
        {
            bool opens = input.Context.Words.Is("that", input.Context.Text[i].Norm) || input.Context.Words.Is("infinitive-that", input.Context.Text[i].Norm) || SubjectByCase.IsRelative(input.Context.Text[i])
                || SubjectByCase.OpensPlace(input.Context, i) || input.Context.Text[i].Upos == Upos.Sconj;
            if (opens && (input.Grammar.IsComma(i - 1) || (input.Grammar.IsComma(i - 2) && input.Context.Text[i - 1].Upos == Upos.Adp)))
            {
                return i;
            }
        }

        return null;
    }

    // «что Норландия признаёт порт, построенный в мае, и заверил»: the comma may close the participle alone.
    private static bool EndsInAside(RuleInput input, int opener, int comma)
    {
        int start = comma;
        while (start > opener + 1 && !input.Grammar.IsComma(start - 1))
        {
            start--;
        }

        return start > opener + 1 && input.Context.Text[start].Feats.VerbForm is VerbForm.Part or VerbForm.Conv;
    }

    private static bool Agree(RuleInput input, Cue one, Cue other)
    {
        Feats first = input.Context.Text[input.Grammar.VerbOf(one)].Feats;
        Feats second = input.Context.Text[input.Grammar.VerbOf(other)].Feats;
        return (first.Number == second.Number || first.Number == Number.None || second.Number == Number.None) && (first.Gender == second.Gender || first.Gender == Gender.None || second.Gender == Gender.None);
    }
}
