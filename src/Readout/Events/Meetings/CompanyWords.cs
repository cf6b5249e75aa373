using Readout.Text;

namespace Readout.Events.Meetings;

/// <summary>The words of one language that tell who is with whom at a meeting, and who only plays, asks or sits. Immutable.</summary>
internal sealed class CompanyWords(Lexicon lexicon)
{
    /// <summary>Verbs whose object is asked to come: "invite".</summary>
    public PhraseTable Invite { get; } = new(lexicon["invite"]);

    /// <summary>What stands before who speaks beside somebody: "alongside", «пресс-конференция с».</summary>
    public PhraseTable Together { get; } = new(lexicon["together"]);

    /// <summary>Words for a part of the day that was told before: "later that day", «в тот же день».</summary>
    public PhraseTable SameDay { get; } = new(lexicon["same-day"]);

    /// <summary>Words that tell another meeting beside the one told before: "also".</summary>
    public PhraseTable Beside { get; } = new(lexicon["beside"]);

    /// <summary>Words of a meeting that is none of those told before: "separate".</summary>
    public PhraseTable Another { get; } = new(lexicon["another"]);

    /// <summary>Nouns of what somebody makes who says something: "remarks".</summary>
    public PhraseTable Remarks { get; } = new(lexicon["remarks"]);

    /// <summary>Nouns of those who belong to a body without speaking for it alone: "members", «сотрудники».</summary>
    public PhraseTable Members { get; } = new(lexicon["members"]);

    /// <summary>Verbs of who gives a meal for others: "host".</summary>
    public PhraseTable Hosting { get; } = new(lexicon["hosting"]);

    /// <summary>Nouns of bodies of which a meeting is named: "board" in "a board meeting".</summary>
    public PhraseTable Boards { get; } = new(lexicon["boards"]);

    /// <summary>Words of a clause about sides that meet to play: "final", «финал».</summary>
    public PhraseTable Played { get; } = new(lexicon["played"]);

    /// <summary>Nouns of those who ask on behalf of the press: whom one speaks to, not with whom one meets.</summary>
    public PhraseTable Reporters { get; } = new(lexicon["reporters"]);

    /// <summary>Nouns of the other side that do not say who it is: "counterpart", «коллега».</summary>
    public PhraseTable Counterparts { get; } = new(lexicon["counterparts"]);

    /// <summary>Nouns of bodies that sit: "cabinet", «комитет».</summary>
    public PhraseTable Sitters { get; } = new(lexicon["sitters"]);

    /// <summary>Bodies of which a text means one, whether it says whose or not: «правительство».</summary>
    public PhraseTable Cabinets { get; } = new(lexicon["cabinets"]);

    /// <summary>Verbs and short forms that, with a "not", say that none is planned: «планируется», «намечена».</summary>
    public PhraseTable Unplanned { get; } = new(lexicon["unplanned"]);

    /// <summary>Verbs of being on the way: «едет», «летит».</summary>
    public PhraseTable Heading { get; } = new(lexicon["heading"]);

    /// <summary>Prepositions before a place that somebody goes all over: «по Европе».</summary>
    public PhraseTable Across { get; } = new(lexicon["across"]);

    /// <summary>Ranks of those who act for more than themselves, though they hold no office: «генерал», «принц».</summary>
    public PhraseTable Dignitaries { get; } = new(lexicon["dignitaries"]);

    /// <summary>What one calls somebody for, by phone: "congratulate".</summary>
    public PhraseTable CalledTo { get; } = new(lexicon["called-to"]);

    /// <summary>Words for talks of the same few states; columns: the states' codes, the format's name.</summary>
    public PhraseTable Formats { get; } = new(lexicon["formats"]);

    /// <summary>What says, behind a verb of going, that one only returns: "back".</summary>
    public PhraseTable Homewards { get; } = new(lexicon["homewards"]);

    /// <summary>What stands before what one protests against: "against".</summary>
    public PhraseTable Against { get; } = new(lexicon["against"]);

    /// <summary>Prepositions that, behind a name, say what is talked about: «с властями Катара по полетам».</summary>
    public PhraseTable BehindNames { get; } = new(lexicon["behind-names"]);

    /// <summary>Words before whoever it may be: "any", «любой».</summary>
    public PhraseTable Anybody { get; } = new(lexicon["anybody"]);

    /// <summary>What stands before what was not done: "instead of".</summary>
    public PhraseTable Instead { get; } = new(lexicon["instead"]);

    /// <summary>What begins a clause that tells more of the noun before it: "which".</summary>
    public PhraseTable Which { get; } = new(lexicon["which"]);

    /// <summary>Verbs of going somewhere: "fly".</summary>
    public PhraseTable Going { get; } = new(lexicon["going"]);

    /// <summary>Words for the meetings that a body has by its rules: "annual".</summary>
    public PhraseTable Regular { get; } = new(lexicon["regular"]);

    /// <summary>What somebody is who is to come, up to the place: "due in", "off to".</summary>
    public PhraseTable Due { get; } = new(lexicon["due"]);

    /// <summary>The pronoun of who speaks, where something is done to him: "me", «мне».</summary>
    public PhraseTable Me { get; } = new(lexicon["me"]);

    /// <summary>What stands before who comes along: "accompanied by", «вместе с».</summary>
    public PhraseTable Accompanied { get; } = new(lexicon["accompanied"]);

    /// <summary>Verbs of being at a meeting of others: "attend", «принять участие».</summary>
    public PhraseTable Attend { get; } = new(lexicon["attend"]);

    /// <summary>Verbs whose subject is left out, of those who expect a guest: «ждут».</summary>
    public PhraseTable Await { get; } = new(lexicon["await"]);

    /// <summary>What stands before a month of which it means a part: «начале», «наприкінці».</summary>
    public PhraseTable PartOfMonth { get; } = new(lexicon["part-of-month"]);

    /// <summary>Nouns of officials below the heads of states, whom the names of several states behind them only tell apart: «министр», «посол».</summary>
    public PhraseTable Colleagues { get; } = new(lexicon["colleagues"]);

    /// <summary>Verbs whose object in the dative is to take part in what they propose: «предложить».</summary>
    public PhraseTable Asking { get; } = new(lexicon["asking"]);

    /// <summary>What stands before the person whom somebody goes to: «к».</summary>
    public PhraseTable ToWhom { get; } = new(lexicon["to-whom"]);

    /// <summary>Nouns of a body of several that meet: «группа», «коалиция».</summary>
    public PhraseTable Circles { get; } = new(lexicon["circles"]);

    /// <summary>Nouns for the capital of a state: «столица».</summary>
    public PhraseTable Capitals { get; } = new(lexicon["capitals"]);

    /// <summary>Verbs of being at the head of a delegation; column: side, of those which may be said of a side.</summary>
    public PhraseTable Leading { get; } = new(lexicon["leading"]);

    /// <summary>Adjectives of so many days: «двухдневный».</summary>
    public PhraseTable OfDays { get; } = new(lexicon["of-days"]);

    /// <summary>What begins a clause of what is done at the place right before it: «где».</summary>
    public PhraseTable There { get; } = new(lexicon["there"]);

    /// <summary>Adjectives of months; column: the month's number.</summary>
    public PhraseTable Months { get; } = new(lexicon["months"]);

    /// <summary>What is done with an invitation; column: the status that it gives the meeting.</summary>
    public PhraseTable Accept { get; } = new(lexicon["accept"]);

    /// <summary>Words for what is done once more by those who did it before: "again", "next".</summary>
    public PhraseTable Again { get; } = new(lexicon["again"]);

    /// <summary>Nouns of those who stand for a state in another: "ambassador".</summary>
    public PhraseTable Envoys { get; } = new(lexicon["envoys"]);

    /// <summary>Nouns in the singular of several who come as guests: "delegation", "opposition".</summary>
    public PhraseTable Groups { get; } = new(lexicon["groups"]);

    /// <summary>Verbs of what two do with a matter at their meeting: "discuss", "raise".</summary>
    public PhraseTable Discussing { get; } = new(lexicon["discussing"]);

    /// <summary>Verbs of what is agreed or asked for at a meeting, which could take the meeting itself: "agree", "propose".</summary>
    public PhraseTable DoneThere { get; } = new(lexicon["done-there"]);

    /// <summary>Verbs of saying that something is not so: "deny".</summary>
    public PhraseTable Denying { get; } = new(lexicon["denying"]);

    /// <summary>Nouns of what is said and may not be so: "reports".</summary>
    public PhraseTable Rumours { get; } = new(lexicon["rumours"]);

    /// <summary>Participles of those who meet while they do something else: "meeting in Oslo", "gathered in Oslo".</summary>
    public PhraseTable Sitting { get; } = new(lexicon["sitting"]);

    /// <summary>Nouns of bodies that come together by their own rules: "council", "commission", "platform".</summary>
    public PhraseTable Councils { get; } = new(lexicon["councils"]);

    /// <summary>Nouns that count talks and stand for them: "the next round".</summary>
    public PhraseTable Rounds { get; } = new(lexicon["rounds"]);

    /// <summary>Words for a part of what stands behind their "of": "afternoon", "end".</summary>
    public PhraseTable PartOfTime { get; } = new(lexicon["part-of-time"]);

    /// <summary>What the name of a newsroom ends with: "Harbour News".</summary>
    public PhraseTable Newsrooms { get; } = new(lexicon["newsrooms"]);
}
