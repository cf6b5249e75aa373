using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// A paragraph of speech that a dash opens: «– Мост закрыт. Мы ждём весны, – сказал мэр. – Потом откроем». All of it is said, up to the
/// words that attribute it and behind the dash that follows them.
/// </summary>
internal sealed class DashSpeech : StatementRule
{
    // Between the dash and the cue there is room for a subject with its title.
    private const int MaxBeforeCue = 12;
    private const int MaxAfterCue = 24;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        IReadOnlyList<Passage> passages = input.Context.Passages;
        for (int i = 0; i < passages.Count && !input.Context.IsEnglish; i++)
        {
            bool opens = i == 0 || passages[i - 1].Block != passages[i].Block;
            if (opens && OpensSpeech(input, passages[i]) && Attribution(input, passages[i].First, EndOfBlock(passages, i)) is { } found
                && input.Make(Name, found.Cue, StatementKind.Direct, 0.9, found.Content) is { } proposal)
            {
                yield return proposal;
            }
        }
    }

    /// <summary>True where the words of a paragraph between those tokens have their «– сказал мэр».</summary>
    public static bool IsAttributed(RuleInput input, int first, int end) => Attribution(input, first, end) is not null;

    private static bool OpensSpeech(RuleInput input, Passage passage) =>
        !passage.IsHeadline && passage.End - passage.First > 3 && input.Grammar.IsDash(passage.First) && input.Context.Text[passage.First + 1].IsCapitalized;

    private static int EndOfBlock(IReadOnlyList<Passage> passages, int index)
    {
        int last = index;
        while (last + 1 < passages.Count && passages[last + 1].Block == passages[index].Block)
        {
            last++;
        }

        return passages[last].End;
    }

    private static (Cue Cue, TextSpan?[] Content)? Attribution(RuleInput input, int first, int end)
    {
        for (int dash = first + 2; dash < end; dash++)
        {
            if (!input.Grammar.IsDash(dash) || input.Grammar.Form(dash - 1) is not ("," or "." or "!" or "?" or "…"))
            {
                continue;
            }

            if (CueBehind(input, dash, end) is { } cue)
            {
                int goesOn = NextDash(input, cue.End, end);
                TextSpan? rest = goesOn < end ? input.Contents.Span(goesOn + 1, end) : null;
                return (cue, [input.Contents.Span(first + 1, dash), rest]);
            }
        }

        return null;
    }

    private static Cue? CueBehind(RuleInput input, int dash, int end)
    {
        foreach (Cue cue in input.CuesIn(dash + 1, Math.Min(end, dash + MaxBeforeCue)))
        {
            if (!cue.Entry.May(Frames.Quote | Frames.Tail) || cue.Entry.Form == CueForm.According)
            {
                continue;
            }

            for (int i = dash + 1; i < cue.First; i++)
            {
                if (input.Grammar.IsComma(i) || input.Grammar.IsHardBreak(i) || input.Grammar.IsVerb(i))
                {
                    return null;
                }
            }

            return cue;
        }

        return null;
    }

    private static int NextDash(RuleInput input, int from, int end)
    {
        for (int i = from; i < Math.Min(end, from + MaxAfterCue); i++)
        {
            if (input.Grammar.IsDash(i) && input.Grammar.Form(i - 1) is "." or "," or "!" or "?")
            {
                return i;
            }
        }

        return end;
    }
}
