namespace Readout.Events.Meetings;

/// <summary>Teams that meet in English news: to play, where the article has a word of sport; else those of two states, to talk.</summary>
internal sealed class EnglishTeams(EventContext context, MeetingLexicon lexicon)
{
    private bool? _isSport;

    /// <summary>Whether the teams named at <paramref name="noun"/> may be those of a match.</summary>
    public bool MayPlay(int noun) => !IsOfState(noun - 1) || (_isSport ??= HasSport());

    private bool IsOfState(int token) => token >= 0 && (context.Countries.Of(context.Text[token]) is not null || context.MentionAt(token) is { Entity.State: not null });

    private bool HasSport()
    {
        for (int i = 0; i < context.Text.Tokens.Length; i++)
        {
            if (lexicon.Sport.Has(context.Text, i, context.Text.Tokens.Length) || lexicon.Company.Played.Has(context.Text, i, context.Text.Tokens.Length))
            {
                return true;
            }
        }

        return false;
    }
}
