using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>What rules ask of a headline that a first sentence points back at: «Мост закрыли на зиму ¶ Об этом сообщила мэрия».</summary>
internal static class Headline
{
    /// <summary>The headline as a content: nothing else precedes, and it names nobody who said it. Null for another passage.</summary>
    public static TextSpan? Told(RuleInput input, Passage headline)
    {
        bool plain = headline is { IsHeadline: true, Index: 0 } && !HasSpeaker(input, headline);
        return plain ? input.Contents.Span(headline.First, headline.End) : null;
    }

    private static bool HasSpeaker(RuleInput input, Passage headline) =>
        input.CuesIn(headline.First, headline.End).Any(cue => IsMain(input, cue))
        || Enumerable.Range(headline.First, headline.End - headline.First).Any(input.Grammar.IsColon)
        || HeadlineColon.SpeakerLast(input, headline) is not null;

    /// <summary>«мужчина, который обещал должность»: what a relative clause tells is not what the sentence reports.</summary>
    public static bool IsMain(RuleInput input, Cue cue) => RelativeClause.PronounOf(input.Context, cue, input.Bounds(cue.First).Low) is null;
}
