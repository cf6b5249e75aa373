using Readout.Dates;
using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>
/// What a headline, a lead and a quotation tell of one undertaking is one commitment, at its first mention: the same doer, and the same act
/// or the same things that it is done to.
/// </summary>
internal sealed class ToldAgain(CommitmentContext context)
{
    // An undertaking is taken up again within a few dozen others; this keeps the work linear.
    private const int Recent = 32;
    private const int Stem = 5;
    private const int VerbsCompared = 2;
    private const int ConjunctionReach = 3;

    /// <summary>The undertakings without those told before; one whose first mention gives no day, or is made in no statement, has those of a later one.</summary>
    public List<Commitment> Join(IEnumerable<(FoundCommitment Found, Commitment Told)> all)
    {
        var kept = new List<(Core Core, Commitment Told)>();
        foreach ((FoundCommitment found, Commitment told) in all)
        {
            Core core = CoreOf(found, told);
            int first = kept.FindIndex(Math.Max(0, kept.Count - Recent), one => IsSame(one.Core, core));
            if (first < 0)
            {
                kept.Add((core, told));
            }
            else
            {
                kept[first] = Joined(kept[first], (core, told));
            }
        }

        return [.. kept.Select(one => one.Told)];
    }

    // "will meet him" of a headline is told by "will meet the envoy on Friday", and "may meet him" is less than what is told firmly.
    private (Core Core, Commitment Told) Joined((Core Core, Commitment Told) first, (Core Core, Commitment Told) again)
    {
        bool isFuller = first.Core.Things.Count == 0 && again.Core.Things.Count > 0;
        bool isFirmer = first.Told.Strength == CommitmentStrength.Hopes && again.Told.Strength != CommitmentStrength.Hopes;
        (Core Core, Commitment Told) fuller = isFuller || isFirmer || IsDatedBeneath(first, again) ? again : first;
        Commitment dated = first.Told.Due is null ? again.Told : first.Told;
        fuller.Core.Verbs.UnionWith(first.Core.Verbs);
        fuller.Core.Verbs.UnionWith(again.Core.Verbs);
        return (fuller.Core, fuller.Told with { Who = fuller.Told.Who ?? first.Told.Who ?? again.Told.Who, Statement = fuller.Told.Statement ?? first.Told.Statement ?? again.Told.Statement, Due = dated.Due, DueAs = dated.DueAs });
    }

    // "Lake to open port" | "Lake plans to open the port on Friday": a headline without the day that the text beneath gives.
    private bool IsDatedBeneath((Core Core, Commitment Told) first, (Core Core, Commitment Told) again) =>
        first.Told.DueAs is null && again.Told.DueAs is { } due && again.Told.Span.Contains(due) && context.Events.IsInHeadline(context.Text.TokenAt(first.Told.Span.Start))
        && again.Core.Things.Count >= first.Core.Things.Count && again.Told.Strength >= first.Told.Strength;

    private bool IsSame(Core one, Core other)
    {
        if (one.IsNegated != other.IsNegated || TellsMore(one, other) || !OfOneDay(one.Due, other.Due) || (one.Numbers.Count > 0 && other.Numbers.Count > 0 && !one.Numbers.Overlaps(other.Numbers)))
        {
            return false;
        }

        int shared = one.Things.Count(other.Things.Contains);
        int fewer = Math.Min(one.Things.Count, other.Things.Count);
        // «назначит судью», «подпишет указ о назначении судьи»
        bool isSameAct = one.Verbs.Any(other.Verbs.Contains) || one.Verbs.Any(other.Things.Contains) || other.Verbs.Any(one.Things.Contains);
        return AreOne(one.Who, other.Who)
            ? (isSameAct && ((shared > 0 && shared * 3 >= fewer) || fewer == 0)) || (shared > 1 && shared * 2 >= fewer)
            : MayBeOne(one, other) && shared > 0 && ((isSameAct && shared * 2 >= fewer) || (shared > 2 && shared * 3 >= fewer * 2));
    }

    // «откроем причал и никого не уволим»: what is joined was not told before.
    private static bool TellsMore(Core one, Core other) => other.Joined is { } act && !one.Verbs.Contains(act);

    private static bool OfOneDay(PartialDate? one, PartialDate? other) =>
        one is null || other is null || (Agree(one.Year, other.Year) && Agree(one.Month, other.Month) && Agree(one.Day, other.Day));

    private static bool Agree(int? one, int? other) => one is null || other is null || one == other;

    private bool AreOne(EventParticipant? one, EventParticipant? other) =>
        one is not null && other is not null && ((one.Entity is not null && one.Entity == other.Entity) || one.Name == other.Name || AreOfOneState(one, other));

    // «Киев» and «Украина»
    private bool AreOfOneState(EventParticipant one, EventParticipant other) =>
        context.Events.EntityOf(one.Entity) is { } named && context.Events.EntityOf(other.Entity) is { } again && CountryNames.AreOne(named, again);

    // Who says "we" for a body tells what the body does; "a group of teachers" are "the teachers".
    private bool MayBeOne(Core one, Core other)
    {
        if (one.Who is not { } who || other.Who is not { } otherWho)
        {
            return true;
        }

        return (one.IsFirstPerson && !context.IsPerson(otherWho)) || (other.IsFirstPerson && !context.IsPerson(who))
            || ((who.Entity is null || otherWho.Entity is null) && StemsOf(who.Name).Overlaps(StemsOf(otherWho.Name)));
    }

    private static HashSet<string> StemsOf(string name) => [.. name.Split(' ').Where(word => word.Length >= Stem).Select(StemOf)];

    private static string StemOf(string word) => (word.Length > Stem ? word[..Stem] : word).ToLowerInvariant();

    private Core CoreOf(FoundCommitment found, Commitment told)
    {
        var core = new Core(told.Who, told.Due);
        for (int i = found.Act.First; i < found.Act.End; i++)
        {
            if (IsDoer(i, told.Who) || context.Events.DateAt(i) is not null)
            {
                continue;
            }

            if (context.Lexicon.Undertake.At(context.Text, i, found.Act.End) is { } hit)
            {
                i = hit.End - 1;
                continue;
            }

            Add(core, i);
        }

        core.IsNegated = IsNegated(found.Act);
        return core;
    }

    private void Add(Core core, int token)
    {
        Token word = context.Text[token];
        string stem = StemOf(word.Lemma);
        core.IsFirstPerson |= word.Feats.Person == Person.First || context.Events.Words.FirstPerson.Has(word);
        if (char.IsAsciiDigit(word.Norm[0]))
        {
            core.Numbers.Add(word.Norm);
        }
        else if (context.Events.MentionAt(token) is null && (word.Upos == Upos.Verb || IsAct(token)) && core.Verbs.Count < VerbsCompared)
        {
            core.Joined = core.Verbs.Count > 0 && context.Events.TimeOf(token) == VerbTime.Future && IsJoined(token) ? stem : core.Joined;
            core.Verbs.Add(stem);
        }
        else if (word is { Upos: Upos.Noun or Upos.Propn or Upos.Adj, Feats.Case: not Case.Dat })
        {
            core.Things.Add(stem);
        }
    }

    // "to boycott": a noun too.
    private bool IsAct(int token) => context.Text.Language == "en" && token > 0 && context.Text[token].Upos == Upos.Noun && context.ActVerbs.IsAct(token);

    private bool IsJoined(int verb) => Enumerable.Range(Math.Max(0, verb - ConjunctionReach), Math.Min(verb, ConjunctionReach)).Any(i => context.Text[i].Upos == Upos.Cconj);

    private bool IsDoer(int token, EventParticipant? who) => who?.Entity is not null && context.Events.MentionAt(token)?.Entity.Id == who.Entity;

    // A negation may stand right before the words of the act.
    private bool IsNegated(TokenRange act)
    {
        for (int i = Math.Max(0, act.First - 1); i < act.End; i++)
        {
            if (context.Events.Words.Negation.Has(context.Text, i, i + 1))
            {
                return true;
            }

            if (i >= act.First && context.Text[i].Upos == Upos.Verb && context.Events.MentionAt(i) is null)
            {
                return false;
            }
        }

        return false;
    }

    private sealed record Core(EventParticipant? Who, PartialDate? Due)
    {
        public bool IsNegated { get; set; }

        /// <summary>A second future that a conjunction joins to the first.</summary>
        public string? Joined { get; set; }

        /// <summary>Told with "we" or "I".</summary>
        public bool IsFirstPerson { get; set; }

        public HashSet<string> Verbs { get; } = [];

        public HashSet<string> Things { get; } = [];

        public HashSet<string> Numbers { get; } = [];
    }
}
