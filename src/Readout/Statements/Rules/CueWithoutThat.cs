using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>Russian and Ukrainian leave «что», «що» out behind a comma or a colon: «Мэр подчеркивает, мост закрыт», «Мер наголошує: міст закрито».</summary>
internal sealed class CueWithoutThat : StatementRule
{
    private const int MinContent = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (input.Context.IsEnglish)
        {
            yield break;
        }

        foreach (Cue cue in input.Cues)
        {
            if (cue.Entry is { Form: CueForm.Finite, Force: not (StatementForce.Believed or StatementForce.Hoped) } && cue.Entry.May(Frames.That) && input.Context.QuotationOf(cue.First) < 0 && Start(input, cue) is { } from)
            {
                int end = input.Contents.End(from, cue);
                if (end - from >= MinContent && IsClause(input, from, end) && input.Make(Name, cue, input.Contents.KindOf(from, end), 0.7, input.Contents.Span(from, end)) is { Speaker: not null } found)
                {
                    yield return found;
                }
            }
        }
    }

    // The comma stands right behind the cue, whose subject came before.
    private static int? Start(RuleInput input, Cue cue)
    {
        Passage passage = input.Context.PassageOf(cue.First);
        int comma = cue.End;
        if (IsPlainColon(input, passage, comma))
        {
            return comma + 1;
        }

        if (ColonBehind(input, passage, cue) is { } colon)
        {
            return colon + 1;
        }

        bool opens = input.SubjectOf(cue) is { } subject && subject.End <= cue.First && !input.Context.Words.Is("as", input.Context.Text[passage.First].Norm);
        return opens && comma + 1 < passage.End && input.Grammar.IsComma(comma) && !OpensAnother(input, comma + 1) ? comma + 1 : null;
    }

    // «Мэр сказал прямо: мост закрыт», «О пожаре сообщила дочь сторожа: дом сгорел»: whom, how and when stand before the colon, and no other clause.
    private static int? ColonBehind(RuleInput input, Passage passage, Cue cue)
    {
        for (int i = cue.End; i < passage.End && i < cue.End + MaxToColon; i++)
        {
            if (IsPlainColon(input, passage, i))
            {
                return input.SubjectOf(cue) is null ? null : i;
            }

            if (input.Grammar.IsComma(i) || input.Grammar.IsHardBreak(i) || input.Grammar.IsVerb(i) || input.Context.IsQuoted(i) || input.Context.Words.Is("that", input.Context.Text[i].Norm) || IsObject(input, i))
            {
                return null;
            }
        }

        return null;
    }

    private const int MaxToColon = 10;

    // «писал книгу три года: жил в порту»: the verb has what it governs.
    private static bool IsObject(RuleInput input, int at) =>
        input.Context.Text[at] is { Upos: Upos.Noun, Feats: { Case: Case.Acc, Animacy: not Animacy.Anim } } noun && input.Context.Text[at - 1].Upos is not (Upos.Adp or Upos.Adj or Upos.Det or Upos.Num) && !input.Context.Words.Is("time-noun", noun.Lemma);

    // «Мэр пояснил: мост закрыт»
    private static bool IsPlainColon(RuleInput input, Passage passage, int colon) =>
        colon + 1 < passage.End && input.Grammar.IsColon(colon) && input.Context.QuotationOf(colon + 1) < 0 && !input.Context.Text[colon + 1].IsPunct && !passage.IsHeadline;

    // «Мэр заявил, передает агентство, что», «заявил, отметив», «заявил, но», «заявил, который»
    private static bool OpensAnother(RuleInput input, int at)
    {
        Token token = input.Context.Text[at];
        return token.IsPunct || token.Feats.VerbForm is VerbForm.Conv or VerbForm.Part || token.Upos is Upos.Cconj or Upos.Sconj || input.Grammar.IsVerb(at) || SubjectByCase.IsRelative(token) || (at + 1 < input.Context.Text.Tokens.Length && SubjectByCase.IsRelative(input.Context.Text[at + 1]))
            || input.Context.Words.Is("that", token.Norm) || input.Context.Words.Is("infinitive-that", token.Norm) || input.Context.Words.Is("question", token.Norm) || input.Context.Words.At(token) is not null
            || input.Context.Words.PhrasesFrom(token.Norm).Any(phrase => CueLexicon.Matches(phrase.Words, input.Context.Text, at));
    }

    private static bool IsClause(RuleInput input, int from, int end)
    {
        bool subject = false;
        for (int i = from; i < end; i++)
        {
            if (input.Grammar.IsPredicate(i))
            {
                return true;
            }

            subject |= input.Context.Text[i].Feats.Case == Case.Nom;
            if (input.Grammar.IsComma(i) && !subject)
            {
                return false;
            }
        }

        return false;
    }
}
