using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>English words for those who met before: "the delegations", "the two leaders", "the three ministers".</summary>
internal sealed class ThoseOfBefore(EventContext context, MeetingLexicon lexicon, DescribedPeople people)
{
    /// <summary>"The two last met in March": the numeral alone does it.</summary>
    public bool AreTwo(int verb)
    {
        int before = verb - 1;
        while (context.Text.Language == "en" && before > 0 && (context.Text[before].Upos is Upos.Adv or Upos.Aux or Upos.Part || context.Text[before].Norm is "last" or "next"))
        {
            before--;
        }

        return context.Text.Language == "en" && before > 0 && context.Text[before] is { Upos: Upos.Num, Norm: "two" } && context.Text[before - 1].Norm == "the" && !context.IsNegated(verb);
    }

    /// <summary>Whether nobody but such a phrase does what <paramref name="verb"/> tells.</summary>
    public bool Are(int verb, Parties parties)
    {
        if (context.Text.Language != "en" || parties is not { Entities.Count: 0, Described.Count: 1 } || people.SubjectOf(verb) is not { } phrase)
        {
            return false;
        }

        int head = phrase.End - 1;
        bool isBare = phrase.End - phrase.First <= 2 && (phrase.End - phrase.First == 1 || context.Text[phrase.First].Upos == Upos.Num);
        bool isTold = context.Text[phrase.First].Upos == Upos.Num || (phrase.First > 0 && context.Text[phrase.First - 1].Norm is "the" or "both");
        bool areSides = lexicon.Sides.Has(context.Text, head, head + 1) || lexicon.Officials.Has(context.Text, head, head + 1) || context.Words.Parties.Has(context.Text, head, head + 1);
        return isBare && isTold && areSides && context.Text[head].Feats.Number == Number.Plur && (phrase.End >= context.Text.Tokens.Length || context.Text[phrase.End].Norm is not ("of" or "from"));
    }
}
