using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Talks, calls, video conferences, visits, summits: every mention is read by the rules, then the mentions of one meeting are joined.</summary>
internal sealed class MeetingEvents : EventKind
{
    public override string Name => "Meetings";

    public override NewsEvents AddTo(NewsEvents found, EventContext context) => found with { Meetings = Find(context) };

    private static IReadOnlyList<Meeting> Find(EventContext context)
    {
        var lexicon = MeetingLexicon.Of(context.Text.Language);
        var nouns = new NounMeetings(context, lexicon);
        var verbs = new VerbMeetings(context, lexicon);
        var joiner = new MeetingJoiner();
        ReadOnlySpan<Token> tokens = context.Text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if ((nouns.At(i) ?? verbs.At(i)) is { } mention)
            {
                joiner.Add(mention);
                i = mention.End - 1;
            }
        }

        return joiner.Meetings(context);
    }
}
