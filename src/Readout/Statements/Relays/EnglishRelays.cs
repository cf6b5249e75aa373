using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;

namespace Readout.Statements.Relays;

/// <summary>Media that English names in a prepositional phrase beside the cue: "told Reuters", "said on CNN", "a letter seen by Reuters".</summary>
internal static class EnglishRelays
{
    // So far before its medium the cue may stand: "said late on Sunday on CNN".
    private const int MaxBesideCue = 8;

    // "reported on Monday, citing officials, that": so far behind its verb a "that" may stand.
    private const int MaxToThat = 10;

    /// <summary>Where the medium's phrase begins that the word at <paramref name="at"/> introduces; null when it introduces none.</summary>
    public static int? MediumAfter(StatementContext context, Passage passage, int at)
    {
        string word = context.Text[at].Norm;
        int next = at + 1;
        if (next >= passage.End)
        {
            return null;
        }

        if (word is "told" or "tells" or "telling")
        {
            return next;
        }

        if (word is "to" or "with" && at > passage.First && context.Text[at - 1].Norm is "speaking" or "talking" or "spoke" or "talked" or "speaks")
        {
            return next;
        }

        if (word is "interview")
        {
            return context.Text[next].Norm is "with" or "to" or "on" or "for" && next + 1 < passage.End ? next + 1 : null;
        }

        bool seen = at > passage.First && (IsReader(context, at - 1) || (word == "by" && context.Text[at - 1].Norm is "published" or "carried" or "quoted" or "cited" or "interviewed" or "broadcast"));
        bool beside = word is "on" or "to" or "with" && IsBesideCue(context, passage, at);
        return seen || beside ? next : null;
    }

    /// <summary>"seen by", "shared with": who reads a text did not write it.</summary>
    public static bool IsReader(StatementContext context, int at) =>
        context.IsEnglish && at + 1 < context.Text.Tokens.Length && context.Text[at + 1].Norm switch
        {
            "by" => context.Text[at].Norm is "seen" or "obtained" or "reviewed" or "viewed" or "examined" or "inspected",
            "with" => context.Text[at].Norm is "shared",
            "to" => context.Text[at].Norm is "leaked" or "shown",
            _ => false,
        };

    /// <summary>"a letter | seen by the agency": the phrase without who has read it.</summary>
    public static NounPhrase WithoutReader(StatementContext context, NounPhrase phrase)
    {
        for (int i = phrase.Head + 1; i < phrase.End; i++)
        {
            if (IsReader(context, i))
            {
                return phrase with { End = context.Grammar.IsComma(i - 1) ? i - 1 : i };
            }
        }

        return phrase;
    }

    /// <summary>"people | familiar with the matter", "an official | close to the talks": the phrase with what they know of.</summary>
    public static NounPhrase WithKnowledge(StatementContext context, NounPhrase phrase, int high)
    {
        int behind = phrase.Length > 1 && IsKnowing(context, phrase.End - 1) ? phrase.End : phrase.End + 1;
        return context.IsEnglish && behind + 1 < high && IsKnowing(context, behind - 1) && context.Text[behind].Norm is "with" or "to" or "on" or "about" && context.Grammar.ReadPhrase(behind + 1, high) is { } matter
            ? phrase with { End = matter.End }
            : phrase;
    }

    /// <summary>"an official close to the talks", where the noun is taken for an adjective; null for anything else.</summary>
    public static NounPhrase? WhoKnows(StatementContext context, int first, int high)
    {
        int noun = first;
        while (noun + 3 < high && noun < first + MaxModifiers && !IsKnowing(context, noun + 1))
        {
            noun++;
        }

        bool source = noun > first && noun + 3 < high && IsKnowing(context, noun + 1) && context.Text[first].Norm is "a" or "an" or "one" or "another" && context.Text[noun].Upos != Upos.Noun && context.Media.IsUnnamedHead(context.Text[noun]);
        return source && WithKnowledge(context, new NounPhrase(first, noun + 1, noun), high) is var whole && whole.End > noun + 1 ? whole : null;
    }

    // "a senior Western official"
    private const int MaxModifiers = 4;

    private static bool IsKnowing(StatementContext context, int at) => context.Text[at].Norm is "familiar" or "close" or "briefed" or "privy";

    /// <summary>"two unnamed keepers": the text keeps back who they are.</summary>
    public static bool IsKeptBack(StatementContext context, NounPhrase phrase) =>
        context.IsEnglish && Enumerable.Range(phrase.First, phrase.Length).Any(i => context.Text[i].Norm is "unnamed" or "unidentified" or "anonymous");

    /// <summary>"citing officials" tells whose words they are, "citing the seizure of ships" gives a reason.</summary>
    public static bool CanSpeak(StatementContext context, NounPhrase named)
    {
        Token head = context.Text[named.Head];
        bool possessive = named.End < context.Text.Tokens.Length && context.Text[named.End].Norm is "'s" or "’s";
        return !possessive && (IsKeptBack(context, named) || context.Mentions.IsRoleNoun(head) || context.Media.IsUnnamedHead(head) || context.Media.IsGroup(head) || context.Media.KindsOfBody(head.Lemma) is not null || context.Media.IsDocumentHead(head) || context.Media.IsOffice(head)
            || context.Mentions.At(named.Head) is { Entity.Kind: EntityKind.Person or EntityKind.Organization });
    }

    /// <summary>"the agency reported that …": its clause follows the verb, so that nothing before it is what was reported.</summary>
    public static bool GovernsClause(StatementContext context, Passage passage, int verb)
    {
        if (verb + 1 >= passage.End)
        {
            return false;
        }

        // "the paper reported on August 21, 2019, that …"
        for (int i = verb + 1; i + 1 < passage.End && i < verb + MaxToThat && !context.Grammar.IsHardBreak(i); i++)
        {
            if (context.Words.Is("that", context.Text[i].Norm) && context.Text[i + 1].Upos is not (Upos.Verb or Upos.Aux or Upos.Punct))
            {
                return true;
            }
        }

        Token next = context.Text[verb + 1];
        return !next.IsPunct && next.Upos is not (Upos.Adp or Upos.Adv) && !SubjectByOrder.IsDay(next);
    }

    /// <summary>"Falcon told the agency", "speaking to the agency, Falcon said": the medium was told by the last cue before it, or the first behind where none is.</summary>
    public static bool IsOfCue(StatementContext context, RelayClause clause, Cue? cue)
    {
        if (cue is null)
        {
            return true;
        }

        Cue? told = null;
        foreach (Cue candidate in context.Cues.Skip(Rules.RuleInput.FirstCueAt(context.Cues, context.Passages[cue.Passage].First)).TakeWhile(found => found.Passage == cue.Passage))
        {
            if (candidate.First > clause.First)
            {
                told ??= candidate;
                break;
            }

            told = candidate.IsReport && !IsReader(context, candidate.First) ? candidate : told;
        }

        return told is null || told.First == cue.First || IsJoined(context, told, cue);
    }

    // "told the agency that …, adding that …": one speaker's words.
    private static bool IsJoined(StatementContext context, Cue told, Cue cue) => cue.First > told.First && cue.Entry.Form == CueForm.Converb && context.QuotationOf(cue.First) == context.QuotationOf(told.First);

    private static bool IsBesideCue(StatementContext context, Passage passage, int at)
    {
        for (int i = at - 1; i >= passage.First && i >= at - MaxBesideCue && !context.Grammar.IsComma(i); i--)
        {
            if (context.Words.Word(context.Text[i].Norm) is { Form: CueForm.Finite, Force: not StatementForce.Believed } && context.Grammar.IsVerb(i))
            {
                return true;
            }

            if (context.Text[i].Feats.VerbForm == VerbForm.Fin)
            {
                return false;
            }
        }

        return false;
    }
}
