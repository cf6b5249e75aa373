using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Talks, calls, video conferences, visits, summits: every mention is read by the rules, then the mentions of one meeting are joined.</summary>
internal sealed class MeetingEvents : EventKind
{
    // So many words of sport, and one in so many, make an article one about sport.
    private const int SportWords = 4;
    private const int SportShare = 80;

    public override string Name => "Meetings";

    public override NewsEvents AddTo(NewsEvents found, EventContext context) => found with { Meetings = Find(context) };

    private static IReadOnlyList<Meeting> Find(EventContext context)
    {
        var lexicon = MeetingLexicon.Of(context.Text.Language);
        var nouns = new NounMeetings(context, lexicon);
        var verbs = new VerbMeetings(context, lexicon);
        var due = new DueVisits(context, lexicon, new Subjects(context), new MeetingCircumstances(context, lexicon));
        var heads = new DelegationHeads(context, lexicon, new Subjects(context));
        EnglishStories? stories = context.Text.Language == "en" ? new EnglishStories(context, lexicon) : null;
        var joiner = new MeetingJoiner();
        var posts = new HeadlinePosts(context, lexicon);
        ReadOnlySpan<Token> tokens = context.Text.Tokens;
        bool isSport = IsSport(context, lexicon);
        for (int i = 0; i < tokens.Length; i++)
        {
            if ((nouns.At(i) ?? verbs.At(i) ?? due.At(i) ?? heads.At(i) ?? stories?.At(i)) is { } mention && (!isSport || mention.Parties.Entities.Any(context.Holders.HoldsOffice)))
            {
                joiner.Add(posts.Named(mention));
                i = mention.End - 1;
            }
        }

        return joiner.Meetings(context);
    }

    // Sides that meet on a field, and visit each other to play, hold no talks.
    private static bool IsSport(EventContext context, MeetingLexicon lexicon)
    {
        int words = 0;
        for (int i = 0; i < context.Text.Tokens.Length; i++)
        {
            words += lexicon.Sport.Has(context.Text, i, context.Text.Tokens.Length) ? 1 : 0;
        }

        return words >= SportWords && words * SportShare >= context.Text.Tokens.Length;
    }
}
