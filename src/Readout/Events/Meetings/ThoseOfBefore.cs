using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Words for those who met before: "the delegations", "the two leaders", «стороны», «министры».</summary>
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

    /// <summary>"The two ministers last met in March", of whom the article does not call both so.</summary>
    public bool AreTwoOfPost(int verb)
    {
        int before = verb - 1;
        while (context.Text.Language == "en" && before > 1 && (context.Text[before].Upos is Upos.Adv or Upos.Aux or Upos.Part || context.Text[before].Norm is "last" or "next"))
        {
            before--;
        }

        bool areOfPost = context.Text.Language == "en" && before > 1 && context.Text[before] is { Upos: Upos.Noun, Feats.Number: Number.Plur } && context.Words.Leaders.Has(context.Text, before, before + 1);
        return areOfPost && context.Text[before - 1] is { Upos: Upos.Num, Norm: "two" } && context.Text[before - 2].Norm == "the" && !context.IsNegated(verb);
    }

    /// <summary>Whether nobody but such a phrase does what <paramref name="verb"/> tells.</summary>
    public bool Are(int verb, Parties parties)
    {
        if (context.Text.Language != "en")
        {
            return parties.Described.Count <= 1 && AreSlavic(verb);
        }

        if (parties is not { Entities.Count: 0, Described.Count: 1 } || people.SubjectOf(verb) is not { } phrase)
        {
            return false;
        }

        int head = phrase.End - 1;
        bool isBare = phrase.End - phrase.First <= 2 && (phrase.End - phrase.First == 1 || context.Text[phrase.First].Upos == Upos.Num);
        bool isTold = context.Text[phrase.First].Upos == Upos.Num || (phrase.First > 0 && context.Text[phrase.First - 1].Norm is "the" or "both");
        bool areSides = lexicon.Sides.Has(context.Text, head, head + 1) || lexicon.Officials.Has(context.Text, head, head + 1) || context.Words.Parties.Has(context.Text, head, head + 1);
        return isBare && isTold && areSides && context.Text[head].Feats.Number == Number.Plur && (phrase.End >= context.Text.Tokens.Length || context.Text[phrase.End].Norm is not ("of" or "from"));
    }

    // «Стороны договорились встретиться», «министры встретятся снова»: in the plural and with no word that says whose they are.
    private bool AreSlavic(int verb)
    {
        if (people.SubjectOf(verb) is not { } phrase || context.Text[phrase.End - 1] is not { Upos: Upos.Noun, Feats.Number: Number.Plur })
        {
            return false;
        }

        int head = phrase.End - 1;
        bool isBare = phrase.First == head || (phrase.First == head - 1 && context.Words.Pairs.Has(context.Text, phrase.First, phrase.End));
        bool areSides = lexicon.Sides.Has(context.Text, head, head + 1) || lexicon.Officials.Has(context.Text, head, head + 1) || context.Words.Parties.Has(context.Text, head, head + 1);
        return isBare && areSides && (phrase.End >= context.Text.Tokens.Length || (context.MentionAt(phrase.End) is null && context.Text[phrase.End].Feats.Case != Case.Gen));
    }
}
