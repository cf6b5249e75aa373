namespace Readout.Events.Meetings;

/// <summary>What English tells of meetings by other words than their own nouns and verbs; the first rule that answers wins.</summary>
internal sealed class EnglishStories
{
    private readonly EnglishDelegations _delegations;
    private readonly EnglishStays _stays;
    private readonly EnglishAttendance _attendance;

    public EnglishStories(EventContext context, MeetingLexicon lexicon)
    {
        var subjects = new Subjects(context);
        var parties = new PartyFinder(context, lexicon, subjects);
        _attendance = new EnglishAttendance(context, subjects);
        _stays = new EnglishStays(context, parties, new MeetingCircumstances(context, lexicon), new VerbStatus(context, lexicon));
        _delegations = new EnglishDelegations(context, lexicon, subjects, parties);
    }

    public MeetingMention? At(int token) => _delegations.At(token) ?? _stays.At(token) ?? _attendance.At(token);
}
