using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>English objects of reporting verbs that tell nothing of what was said: "said nothing", "ordered a coffee", "criticized Falcon". Stateless.</summary>
internal static class EnglishObject
{
    public static bool SaysNothing(RuleInput input, Cue cue, int at)
    {
        if (!input.Context.IsEnglish)
        {
            return false;
        }

        Token first = input.Context.Text[at];
        if (input.Context.Words.Is("says-nothing", first.Norm))
        {
            return true;
        }

        return input.Grammar.ReadPhrase(at, input.Bounds(cue.First).High) is { } phrase
            && ((cue.Entry.Lemma == "order" && IsGoods(input, phrase)) || (cue.Entry.Force is StatementForce.Accused && cue.Entry.May(Frames.Object) && IsSomebodyAlone(input, cue, phrase)));
    }

    // "ordered two ferries" buys; "ordered a halt", "ordered the evacuation of the port" commands.
    private static bool IsGoods(RuleInput input, NounPhrase phrase)
    {
        string noun = input.Context.Text[phrase.Head].Norm;
        return !input.Context.Words.Is("ordered", noun) && !input.Context.Words.Is("ordered", input.Context.Text[phrase.Head].Lemma) && !DeedEndings.Any(ending => noun.EndsWith(ending, StringComparison.Ordinal));
    }

    private static readonly string[] DeedEndings = ["tion", "sion", "ment", "ure", "ance", "ence", "ing", "al", "tions", "sions", "ments", "ures", "als"];

    // "criticized Falcon", "slammed the mayor at a rally": of what, it does not tell.
    private static bool IsSomebodyAlone(RuleInput input, Cue cue, NounPhrase phrase)
    {
        bool person = (input.Context.Mentions.At(phrase.Head) is { Entity.Kind: EntityKind.Person or EntityKind.Other, Mention.Form: not MentionForm.Role } known && input.Context.Text.TokenAt(known.Mention.Full.End) >= phrase.End - 1) || (phrase.Length == 1 && input.Grammar.IsPronoun(phrase.Head));
        int end = input.Bounds(cue.First).High;
        bool told = Enumerable.Range(phrase.End, Math.Max(0, end - phrase.End)).Any(i => input.Context.Text[i].Norm is "as" or "for" or "over" || input.Grammar.IsQuoteMark(i));
        return person && phrase.First == phrase.Head - (phrase.Length - 1) && !told;
    }
}
