using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>
/// A question that somebody was asked: «На вопрос журналистов, закроют ли мост, мэр не ответил», «Запитана, чи закриють міст, мерка промовчала».
/// Who asks is the noun's owner, or nobody who is named. Russian and Ukrainian.
/// </summary>
internal sealed class NounQuestion : StatementRule
{
    private const int MinContent = 2;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Passage passage in input.Context.IsEnglish ? [] : input.Context.Passages)
        {
            for (int i = passage.First; i + 3 < passage.End; i++)
            {
                bool noun = input.Context.Text[i] is { Upos: Upos.Noun, Feats.Number: Number.Sing } && input.Context.Words.Is("question-noun", input.Context.Text[i].Lemma);
                if ((noun || input.Context.Words.Is("was-asked", input.Context.Text[i].Norm)) && input.Context.QuotationOf(i) < 0 && Read(input, passage, i, noun) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private Proposal? Read(RuleInput input, Passage passage, int word, bool noun)
    {
        NounPhrase? owner = noun && input.Grammar.ReadPhrase(word + 1, passage.End) is { } whose && input.Context.Text[whose.Head].Feats.Case is Case.Gen or Case.Acc && input.Context.Text[word + 1].Upos != Upos.Adp ? whose : null;
        int comma = owner?.End ?? word + 1;
        while (comma < passage.End && input.Context.Words.Is("between", input.Context.Text[comma].Norm))
        {
            comma++;
        }

        if (comma + MinContent >= passage.End || !input.Grammar.IsComma(comma) || !CueQuestion.AsksAt(input, comma + 1, passage.End, owner is null) || !TellsWho(input, word, owner))
        {
            return null;
        }

        int end = EndOfQuestion(input, comma + 1, passage.End);
        return input.Contents.Span(comma + 1, end) is not { } content ? null : new Proposal
        {
            Rule = Name,
            Passage = passage.Index,
            Kind = input.Contents.KindOf(comma + 1, end),
            Force = StatementForce.Asked,
            Content = [content],
            Speaker = owner,
            Source = owner is null ? SpeakerSource.Nobody : SpeakerSource.Phrase,
            Confidence = 0.75,
        };
    }

    // «вопрос закона, когда …»: only who can ask owns a question; «вопрос, когда откроют мост, решит мэр» asks nobody, «на вопрос» does.
    private static bool TellsWho(RuleInput input, int word, NounPhrase? owner)
    {
        if (owner is { } phrase)
        {
            return input.Context.Mentions.At(phrase.Head) is not null || SubjectAgreement.CanSpeak(input.Context, phrase) || input.Context.Text[phrase.Head].Feats.Animacy == Animacy.Anim;
        }

        if (input.Context.Words.Is("was-asked", input.Context.Text[word].Norm))
        {
            return true;
        }

        int at = word - 1;
        while (at > 0 && input.Grammar.IsModifier(at))
        {
            at--;
        }

        return at >= 0 && input.Context.Text[at].Norm is "на";
    }

    // The comma behind the question's verb, where no word opens a clause that hangs on it.
    private static int EndOfQuestion(RuleInput input, int from, int end)
    {
        for (int i = from + 1; i + 1 < end; i++)
        {
            Token next = input.Context.Text[i + 1];
            bool hangs = next.Upos is Upos.Sconj or Upos.Cconj || SubjectByCase.IsRelative(next) || input.Context.Words.Is("that", next.Norm) || input.Context.Words.Is("subordinate", next.Norm) || next.Feats.VerbForm is VerbForm.Part or VerbForm.Conv;
            if (input.Grammar.IsColon(i) || (input.Grammar.IsComma(i) && !hangs && input.Grammar.HasPredicate(from, i)))
            {
                return i;
            }
        }

        return end;
    }
}
