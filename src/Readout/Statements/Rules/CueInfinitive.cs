using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>Requests, orders, promises and proposals: «Мэр призвал жителей открыть мост», «потребовал, чтобы …», "urged the council to open the bridge".</summary>
internal sealed class CueInfinitive : StatementRule
{
    private const int MaxAddressee = 18;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            if (!cue.Entry.May(Frames.Inf | Frames.Whom | Frames.Whether) || input.SubjectOf(cue) is null || Start(input, cue) is not { } from)
            {
                continue;
            }

            int end = input.Contents.End(from, cue);
            end = input.Context.IsEnglish ? BeforeOwnVerb(input, from, end) : SlavicPhraseEnd.Of(input.Context, from, end);
            if (input.Make(Name, cue, input.Contents.KindOf(from, end), 0.8, input.Contents.Span(from, end)) is { } found)
            {
                yield return found;
            }
        }
    }

    // "two suspects": a noun, whatever it is tagged.
    private static bool IsNoun(RuleInput input, int at) => input.Context.IsEnglish && input.Context.Text[at - 1].Upos is Upos.Det or Upos.Adj or Upos.Num;

    // "pledged to stay and refused to leave": a verb of the past is the speaker's.
    private static int BeforeOwnVerb(RuleInput input, int from, int end)
    {
        AnalyzedText text = input.Context.Text;
        for (int i = from + 2; i + 1 < end; i++)
        {
            if (text[i].Norm is "and" or "but" && text[i + 1] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Fin } && text[from].Norm == "to" && !input.Context.IsQuoted(i) && text[i + 1].Norm.EndsWith("ed", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return end;
    }

    private static int? Start(RuleInput input, Cue cue)
    {
        AnalyzedText text = input.Context.Text;
        int high = Math.Min(input.Bounds(cue.First).High, cue.End + MaxAddressee);
        for (int i = cue.End; i < high; i++)
        {
            if (IsMisspelt(input, cue, i))
            {
                return i;
            }

            // "a budding but promising, …"
            if (input.Context.IsEnglish && i == cue.End && input.Grammar.IsComma(i))
            {
                return null;
            }

            if (PastRelative(input, i, high) is not { } past)
            {
                return null;
            }

            i = past;
            if (input.Context.QuotationOf(i) != input.Context.QuotationOf(cue.First) || input.Grammar.IsColon(i) || (input.Context.Words.At(text[i]) is { Form: CueForm.Finite } && input.Grammar.IsVerb(i) && !IsNoun(input, i)))
            {
                return null;
            }

            if (input.Context.Words.Is("infinitive-that", text[i].Norm))
            {
                return i + 1 < high ? i + 1 : null;
            }

            if (input.Context.IsEnglish && !cue.Entry.May(Frames.Whom | Frames.Addressee) && !IsBetween(input, cue.End, i))
            {
                return null;
            }

            if (!input.Context.IsEnglish && i == cue.End && text[i].Upos == Upos.Num)
            {
                return null; // «потребовал 10 тысяч за обещание молчать»
            }

            if (input.Context.IsEnglish ? IsEnglishInfinitive(input, cue, i, high) : text[i].Feats.VerbForm == VerbForm.Inf)
            {
                return WithAdverbs(input, cue, i);
            }

            if (input.Grammar.IsComma(i) && !input.Context.IsEnglish && !(i + 1 < high && input.Context.Words.Is("infinitive-that", text[i + 1].Norm)))
            {
                if (BehindRelative(input, cue, i, high) is not { } comma)
                {
                    return null;
                }

                i = comma;
            }
        }

        return null;
    }

    // «предложили людям, которые работают в порту, переехать»: the comma that ends what tells of the addressee, where an infinitive stands right behind it.
    private static int? BehindRelative(RuleInput input, Cue cue, int comma, int high)
    {
        if (comma == cue.End || comma + 1 >= high || !SubjectByCase.IsRelative(input.Context.Text[comma + 1]))
        {
            return null;
        }

        int close = comma + 2;
        while (close < high && !input.Grammar.IsComma(close) && !input.Grammar.IsHardBreak(close))
        {
            close++;
        }

        int verb = close + 1 < high && input.Context.Text[close + 1].Norm == "не" ? close + 2 : close + 1;
        return verb < input.Bounds(cue.First).High && input.Grammar.IsComma(close) && input.Context.Text[verb].Feats.VerbForm == VerbForm.Inf ? close : null;
    }

    // "urged the miners, who came late, to stay"; in "pleading with voters before an election, which seemed likely to settle it" the relative clause has the infinitive.
    private static int? PastRelative(RuleInput input, int comma, int high)
    {
        if (!input.Context.IsEnglish || !input.Grammar.IsComma(comma) || comma + 1 >= high || input.Context.Text[comma + 1].Norm is not ("which" or "who" or "whose"))
        {
            return comma;
        }

        for (int i = comma + 2; i + 1 < high; i++)
        {
            if (input.Grammar.IsComma(i))
            {
                return input.Context.Text[i + 1].Norm is "to" or "not" ? i : null;
            }
        }

        return null;
    }

    // «призвал жителей согласится»: behind the one who is asked, the third person is written for the infinitive that sounds alike.
    private static bool IsMisspelt(RuleInput input, Cue cue, int at) =>
        cue.Entry.Force is StatementForce.Asked or StatementForce.Demanded or StatementForce.Proposed && at > cue.End && input.Context.Text.Language == "ru" && input.Context.Text[at].Norm.EndsWith("тся", StringComparison.Ordinal)
        && input.Context.Text[at - 1] is { Upos: Upos.Noun or Upos.Propn or Upos.Pron, Feats.Case: Case.Acc or Case.Gen or Case.Dat };

    // "promised to open": who promises does it, so nobody stands between; "urged the council to open" has one.
    private static bool IsBetween(RuleInput input, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!input.Context.Words.Is("between", input.Context.Text[i].Norm) && input.Context.Text[i].Upos != Upos.Adv && !SubjectByOrder.IsDay(input.Context.Text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // «не открывать», «полностью его закрыть»: negation and manner belong to what is asked for.
    private static int WithAdverbs(RuleInput input, Cue cue, int infinitive)
    {
        AnalyzedText text = input.Context.Text;
        int at = infinitive;
        while (at > cue.End && (text[at - 1].Norm is "не" or "not" || (!input.Context.IsEnglish && IsOfInfinitive(input, cue, at - 1))))
        {
            at--;
        }

        return at;
    }

    private static bool IsOfInfinitive(RuleInput input, Cue cue, int token)
    {
        AnalyzedText text = input.Context.Text;
        if (text[token].Upos == Upos.Adv)
        {
            return !input.Context.Words.Is("between", text[token].Norm);
        }

        return input.Grammar.IsPossessive(token) && token - 1 >= cue.End && text[token - 1].Upos == Upos.Adv;
    }

    private static bool IsEnglishInfinitive(RuleInput input, Cue cue, int at, int high)
    {
        string word = input.Context.Text[at].Norm;
        if (cue.Entry.May(Frames.Whether) && word is "whether" or "why" or "if" or "what" or "how" or "who" or "where" or "when")
        {
            return true;
        }

        // "called on the sides to resume contacts": taken for a noun, but what it is done to follows; in "invited them to peace talks" it is none.
        bool marked = cue.Entry.May(Frames.Whom) && cue.Entry.Lemma != "invite" && at > cue.End && at + 2 < high && input.Context.Text[at + 1] is { Upos: Upos.Noun, IsCapitalized: false, Feats.Number: not Number.Plur }
            && input.Context.Text[at + 2].Upos is Upos.Noun or Upos.Propn or Upos.Det or Upos.Pron;
        return cue.Entry.May(Frames.Inf | Frames.Whom) && word == "to" && at + 1 < high && (marked || input.Context.Text[at + 1].Upos is Upos.Verb or Upos.Aux or Upos.Adv or Upos.X);
    }
}
