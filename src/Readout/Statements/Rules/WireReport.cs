using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Statements.Relays;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// A sentence that only a medium vouches for: «Мост откроют в мае, передает агентство», «Об этом сообщает газета».
/// Where somebody else in the same sentence speaks, the medium is a relay, and this rule is silent.
/// </summary>
internal sealed class WireReport : StatementRule
{
    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Passage passage in input.Context.Passages)
        {
            foreach (RelayClause relay in input.Relays.In(passage))
            {
                if (!relay.IsInterview && (relay.VerbAt >= 0 || relay.Origin is not null) && !(input.Context.IsEnglish ? HasCue(input, passage) : HasSource(input, passage)) && !EnglishAboutThis.Points(input, passage) && Content(input, passage, relay) is { } content)
                {
                    yield return Make(input, passage, relay, content);
                    break;
                }
            }
        }
    }

    private static bool HasCue(RuleInput input, Passage passage)
    {
        foreach (Cue cue in input.CuesIn(passage.First, passage.End))
        {
            if (input.Context.QuotationOf(cue.First) < 0 && cue.Entry.Force != StatementForce.Believed && (cue.Entry.Form == CueForm.According || cue.Entry.May(Frames.That | Frames.Quote | Frames.Tail)))
            {
                return true;
            }
        }

        return false;
    }

    // «Согласно переписи, …, передает агентство»
    private static bool HasSource(RuleInput input, Passage passage) =>
        input.CuesIn(passage.First, passage.End).Any(static cue => cue.Entry.Form == CueForm.According);

    private static TextSpan? Content(RuleInput input, Passage passage, RelayClause relay)
    {
        if (relay.First - passage.First >= LeastTokens(input, passage.First, relay.First))
        {
            // «С таким заявлением выступил мэр, передает агентство»: another rule says what he said.
            return !input.Context.IsEnglish && input.Context.Words.AboutThis.Match(input.Context.Text, passage.First, passage.End) > 0 ? null : input.Contents.Span(passage.First, IsPutIn(input, passage, relay) ? passage.End : relay.First);
        }

        // «Об этом, ссылаясь на мэрию, сообщает газета»
        bool pointsBack = relay.PointsBack || (!input.Context.IsEnglish && input.Context.Words.AboutThis.Match(input.Context.Text, passage.First, passage.End) > 0);
        if (!pointsBack)
        {
            return passage.End - relay.End > LeastTokens(input, relay.End, passage.End) && input.Grammar.IsComma(relay.End) ? input.Contents.Span(relay.End, passage.End) : null;
        }

        if (passage.Index == 0)
        {
            return null;
        }

        Passage before = input.Context.Passages[passage.Index - 1];
        if (before.IsHeadline)
        {
            return Headline.Told(input, before);
        }

        // Where somebody is said to have spoken, the medium only carries it.
        return HasCue(input, before) ? null : input.Contents.Span(AboutThis.FirstOf(input, passage, before), before.End);
    }

    // «Мост, уточняет газета, закрыли», «Порт ждёт, а мост, как сообщает агентство, закрыли»: the clause has its verb behind the medium.
    private static bool IsPutIn(RuleInput input, Passage passage, RelayClause relay)
    {
        int close = relay.End < passage.End && !input.Grammar.IsComma(relay.End) && input.Grammar.IsQuoteMark(relay.End) ? relay.End + 1 : relay.End;
        if (input.Context.IsEnglish || close + 1 >= passage.End || !input.Grammar.IsComma(close) || CuePutIn.OpensAnother(input, close + 1) || !input.Grammar.HasPredicate(close + 1, passage.End))
        {
            return false;
        }

        int open = relay.First;
        while (open > passage.First && (input.Grammar.IsComma(open - 1) || input.Context.Words.Is("as", input.Grammar.Form(open - 1).ToString())))
        {
            open--;
        }

        int first = open;
        while (first > passage.First && !input.Grammar.IsComma(first - 1))
        {
            first--;
        }

        return first < open && !input.Grammar.HasPredicate(first, open) && input.Context.QuotationOf(first) < 0;
    }

    // «Сторож задержан, сообщает агентство»: two words are a clause where one of them is its predicate.
    private static int LeastTokens(RuleInput input, int first, int end) => !input.Context.IsEnglish && input.Grammar.HasPredicate(first, end) ? 2 : 4;

    private Proposal Make(RuleInput input, Passage passage, RelayClause relay, TextSpan content)
    {
        int first = input.Context.Text.TokenAt(content.Start);
        int end = input.Context.Text.TokenAt(content.End);
        int quotation = input.Context.QuotationOf(first);
        NounPhrase? speaker = relay.Origin ?? (relay.Media.Count > 0 ? relay.Media[0] : null);
        IReadOnlyList<NounPhrase> carriers = relay.Origin is null ? [.. relay.Media.Skip(1)] : relay.Media;
        Cue? cue = relay.VerbAt < 0 ? null : new Cue(relay.VerbAt, relay.VerbAt + 1, WireCue, passage.Index, IsReport: true);
        return new Proposal
        {
            Rule = Name,
            Passage = passage.Index,
            Kind = quotation >= 0 && quotation == input.Context.QuotationOf(end - 1) ? StatementKind.Direct : input.Contents.KindOf(first, end),
            Force = StatementForce.Said,
            Content = [content],
            Cue = cue,
            Speaker = speaker,
            Relays = carriers,
            DoubtsSpeaker = quotation < 0 && first >= relay.End && TellsOfPerson(input, first, end),
            Confidence = 0.75,
        };
    }

    // «Как сообщает „Маяк“, мэр Анна Сич назвала среди задач мост»: she said so, in words that no rule reads.
    private static bool TellsOfPerson(RuleInput input, int first, int end) =>
        !input.Context.IsEnglish && input.CuesIn(first, end).FirstOrDefault(static told => told.Entry is { Form: CueForm.Finite, Force: not StatementForce.Believed }) is { } cue
        && !input.Grammar.HasPredicate(first, cue.First) && input.SubjectOf(cue) is { } teller && teller.First >= first && teller.End <= end && input.Grammar.IsPerson(teller);

    private static readonly CueEntry WireCue = new("", StatementForce.Said, CueForm.Finite, Frames.Relay);
}
