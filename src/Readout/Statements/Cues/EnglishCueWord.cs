using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Cues;

/// <summary>Tells an English verb that reports from the noun, the name or the participle of the same form. Stateless.</summary>
internal static class EnglishCueWord
{
    // The longest noun phrase between a comma or a mark and its cue.
    private const int MaxSubject = 14;

    /// <summary>Whether the word reports where it stands: "claims", "reports" and "comments" are nouns after an article or an adjective, and "a plan proposed in May" is described.</summary>
    public static bool IsVerb(StatementContext context, Passage passage, int at, CueEntry entry)
    {
        Token token = context.Text[at];
        // "United States", "The Post Says": a capital inside a sentence is part of a name, but in headlines.
        if (token.IsCapitalized && at > passage.First && !passage.IsHeadline && !context.Grammar.IsQuoteMark(at - 1))
        {
            return false;
        }

        if (context.Mentions.At(at) is { Mention.Form: Entities.MentionForm.Name } || (token.IsCapitalized && at > passage.First && context.Text[at - 1].Norm == "united"))
        {
            return false;
        }

        // "the council's proposed text"
        if (at - 2 >= passage.First && context.Text[at - 1].Norm is "'s" or "’s" && context.Text[at - 2].Upos is Upos.Noun or Upos.Propn && at + 1 < passage.End && context.Text[at + 1].Upos == Upos.Noun && entry.Lemma != "say")
        {
            return false;
        }

        // "his proposed ban"
        if (at > passage.First && at + 1 < passage.End && context.Grammar.IsPossessive(at - 1) && context.Text[at + 1].Upos is Upos.Noun or Upos.Adj or Upos.Propn && context.Text[at].Norm.EndsWith("ed", StringComparison.Ordinal))
        {
            return false;
        }

        // "an internationally recognized government"
        if (at - 2 >= passage.First && at + 1 < passage.End && context.Text[at - 1].Upos == Upos.Adv && context.Text[at + 1].Upos == Upos.Noun && (context.Text[at - 2].Upos is Upos.Det or Upos.Adj or Upos.Adp || context.Grammar.IsPossessiveMark(at - 2)))
        {
            return false;
        }

        // "“…,” the statement read."
        if (entry.Form == CueForm.Finite && entry.May(Frames.Tail) && (at + 1 >= passage.End || context.Text.Form(at + 1) is "." or ",") && ClosesQuotation(context, passage, at))
        {
            return true;
        }

        if (IntroducesQuotation(context, passage, at) || (entry.Form == CueForm.Base && entry.May(Frames.Quote) && at > passage.First && context.Grammar.IsQuoteMark(at - 1) && CueFinder.IsInverted(context, passage, at, at - 1)) || (passage.IsHeadline && at + 1 == passage.End && entry.May(Frames.Tail) && ClosesClause(context, passage, at)))
        {
            return true;
        }

        // "a plan proposed by the mayor": a participle without "has" reports nothing.
        if (token.Feats.VerbForm == VerbForm.Part && entry.Form == CueForm.Finite && !passage.IsHeadline && !HasPerfect(context.Text, passage, at) && !GovernsByParticle(context, passage, at, entry) && IsDescribing(context, passage, at))
        {
            return false;
        }

        if (passage.IsHeadline && at > passage.First && at + 1 < passage.End && context.Text[at - 1].Upos is Upos.Propn or Upos.Noun && context.Text[at + 1].Upos is not (Upos.Adp or Upos.Punct))
        {
            return true;
        }

        if (token.Upos is Upos.Noun or Upos.Adj or Upos.Propn && !passage.IsHeadline)
        {
            return entry.Lemma == "say" || ClosesReport(context, passage, at, entry) || GovernsGerund(context, passage, at, entry) || StandsAsVerb(context.Text, passage, at) || StandsBehindAside(context, passage, at) || StandsBehindName(context, passage, at, entry) || StandsAsParticiple(context, passage, at, entry);
        }

        return at == passage.First || context.Text[at - 1].Upos is not (Upos.Det or Upos.Adj or Upos.Adp or Upos.Num) || IsName(context, at - 1) || entry.Lemma == "say" || entry.Form == CueForm.Converb || (entry.Form == CueForm.Finite && OpensWithIndefinite(context, passage, at - 1));
    }

    // "The mission called on the sides to stay": a verb with its particle has its object behind; in "a man called upon by the port" it has none.
    private static bool GovernsByParticle(StatementContext context, Passage passage, int at, CueEntry entry) =>
        entry.Lemma.Contains(' ', StringComparison.Ordinal) && at + 2 < passage.End && context.Text[at + 1].Upos == Upos.Adp && context.Text[at + 2].Upos is Upos.Det or Upos.Propn or Upos.Pron or Upos.Adj or Upos.Noun;

    // "Strong claimed", where Ann Strong is spoken of.
    private static bool IsName(StatementContext context, int token) =>
        context.Text[token] is { Upos: Upos.Adj, IsCapitalized: true } && context.Mentions.At(token) is { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name };

    // "Both vowed to stay", "while another claimed that"; not "a cat who some claimed".
    private static bool OpensWithIndefinite(StatementContext context, Passage passage, int at) =>
        context.Words.Is("indefinite", context.Text[at].Norm) && (at == passage.First || context.Text[at - 1].IsPunct || context.Text[at - 1].Upos is Upos.Cconj or Upos.Sconj);

    // "a plan proposed in May", but "she proposed in May that …".
    private static bool IsDescribing(StatementContext context, Passage passage, int at)
    {
        if (at + 1 >= passage.End || context.Text[at + 1].IsPunct || context.Text[at + 1].Norm is "by" or "as")
        {
            return !ClosesQuotation(context, passage, at) && !(context.Words.Word(context.Text[at].Norm)?.May(Frames.Tail) == true && ClosesClause(context, passage, at));
        }

        for (int i = at + 1; i < passage.End && i < at + 10 && context.Text[at + 1].Upos == Upos.Adp; i++)
        {
            if (context.Words.Is("that", context.Text[i].Norm))
            {
                return false;
            }
        }

        return context.Text[at + 1].Upos == Upos.Adp;
    }

    // "A third wrote: “…”", "The notice read: “…”"
    private static bool IntroducesQuotation(StatementContext context, Passage passage, int at) =>
        at > passage.First && context.Grammar.IsColon(at + 1) && context.Grammar.IsQuoteMark(at + 2) && context.Text[at - 1].Upos is not (Upos.Adp or Upos.Adj)
        && !Enumerable.Range(Math.Max(passage.First, at - CueFinder.AuxiliaryReach), Math.Min(CueFinder.AuxiliaryReach, at - passage.First)).Any(i => context.Words.Word(context.Text[i].Norm) is not null);

    // "The bridge is late, Falcon alleged." Behind a clause and its comma stand a noun phrase and the cue, and nothing more.
    private static bool ClosesClause(StatementContext context, Passage passage, int at)
    {
        if (at + 1 < passage.End && context.Text.Form(at + 1) is not ("." or "," or "!" or "?"))
        {
            return false;
        }

        int comma = at - 1;
        while (comma > passage.First && comma >= at - MaxSubject && !context.Grammar.IsComma(comma) && !context.Grammar.IsVerb(comma))
        {
            comma--;
        }

        bool follows = context.Grammar.IsComma(comma) && context.Grammar.ReadPhrase(comma + 1, at) is { } subject && subject.End == at;
        return follows && HasFinite(context, passage.First, comma);
    }

    private static bool HasFinite(StatementContext context, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.Text[i].Upos == Upos.Aux || context.Text[i].Feats.VerbForm == VerbForm.Fin)
            {
                return true;
            }
        }

        return false;
    }

    // "…," a port spokesman tweeted: behind words in marks the clause has no other verb.
    private static bool ClosesQuotation(StatementContext context, Passage passage, int at)
    {
        for (int i = at - 1; i > passage.First && i >= at - MaxSubject && !context.Grammar.IsVerb(i); i--)
        {
            if (context.Grammar.IsQuoteMark(i))
            {
                return context.Grammar.IsComma(i - 1) && !context.IsQuoted(i + 1) && i < at - 1;
            }
        }

        return false;
    }

    private static bool HasPerfect(AnalyzedText text, Passage passage, int at)
    {
        for (int i = at - 1; i >= passage.First && i >= at - CueFinder.AuxiliaryReach - 2; i--)
        {
            if (text[i].Norm is "has" or "have" or "had" or "'ve" or "’ve" or "'s" or "’s" or "'d" or "’d" or "having")
            {
                return true;
            }
        }

        return false;
    }

    // "is urging the council", ", urging Falcon to stay": taken for a noun, but its object follows with no "of".
    private static bool StandsAsParticiple(StatementContext context, Passage passage, int at, CueEntry entry) =>
        OpensThatClause(context, passage, at, entry) || (entry.Form == CueForm.Converb && context.Text[at] is { Upos: Upos.Noun, IsCapitalized: false } && at > passage.First && at + 1 < passage.End
        && (context.Text[at - 1].Upos is Upos.Aux or Upos.Adv or Upos.Cconj || context.Grammar.IsComma(at - 1) || VerbGroup.IsPhase(context.Text[at - 1]))
        && (context.Text[at + 1].Upos is Upos.Det or Upos.Pron or Upos.Propn || context.Grammar.IsPossessive(at + 1)));

    // "After warning that the port was unsafe", "Warning that …": a noun would have its article.
    private static bool OpensThatClause(StatementContext context, Passage passage, int at, CueEntry entry) =>
        entry.Form == CueForm.Converb && context.Text[at].Upos == Upos.Noun && at + 2 < passage.End && context.Text[at + 1].Norm == "that"
        && (at == passage.First || context.Text[at - 1].Upos == Upos.Adv || context.Text[at - 1].Norm is "after" or "by" or "before" or "while" or "for");

    // "Ann Falcon III told the paper": taken for a noun, but right behind a whole name a past tense is a verb.
    private static bool StandsBehindName(StatementContext context, Passage passage, int at, CueEntry entry) =>
        at > passage.First && entry.Form == CueForm.Finite && context.Text[at] is { IsCapitalized: false } verb && verb.Norm[^1] is 'd' or 'e' && context.Mentions.At(at - 1) is ({ Kind: Entities.EntityKind.Person }, { Form: Entities.MentionForm.Name } mention)
        && context.Text.TokenAt(mention.Span.End) == at && context.Text.TokenAt(mention.Span.Start) < at - 1;

    // "Ann Falcon, a pilot from Larkton, argues that …": taken for a noun, but what stands between the commas tells of a name.
    private static bool StandsBehindAside(StatementContext context, Passage passage, int at)
    {
        if (at - 3 < passage.First || at + 2 >= passage.End || !context.Grammar.IsComma(at - 1) || context.Text[at].Norm[^1] != 's' || context.Text[at + 1].Norm is not ("that" or "he" or "she" or "they" or "it" or "we" or "the" or "there"))
        {
            return false;
        }

        int comma = at - 2;
        while (comma > passage.First && comma >= at - MaxSubject && !context.Grammar.IsComma(comma))
        {
            comma--;
        }

        return comma > passage.First && context.Grammar.IsComma(comma) && context.Text[comma + 1] is { Upos: Upos.Det or Upos.Num or Upos.Adj or Upos.Noun } or { Norm: "who" }
            && context.Mentions.At(comma - 1) is ({ Kind: Entities.EntityKind.Person or Entities.EntityKind.Organization or Entities.EntityKind.Other }, { Form: Entities.MentionForm.Name });
    }

    // "The minister will come in May, the Foreign Ministry of Norland reports.": taken for a noun, but a whole clause stands before the phrase that it ends.
    private static bool ClosesReport(StatementContext context, Passage passage, int at, CueEntry entry) =>
        entry.Form == CueForm.Finite && entry.May(Frames.Tail) && context.Text[at] is { IsCapitalized: false, Norm: [.., 's'] } && context.Text[at - 1].Upos is Upos.Propn or Upos.Noun && ClosesClause(context, passage, at);

    // "Larkton denies targeting the boats": taken for a noun, but what was not done follows.
    private static bool GovernsGerund(StatementContext context, Passage passage, int at, CueEntry entry) =>
        entry.Force == StatementForce.Denied && entry.May(Frames.Gerund) && at > passage.First && at + 2 < passage.End && context.Text[at].Norm[^1] == 's' && context.Text[at - 1].IsCapitalized && context.Text[at - 1].IsWord
        && context.Text[at + 1] is { Feats.VerbForm: VerbForm.Part, Norm: [.., 'i', 'n', 'g'] };

    // "The league argues that …": taken for a noun, but a noun stands before it and its clause behind.
    private static bool StandsAsVerb(AnalyzedText text, Passage passage, int at) =>
        at > passage.First && at + 2 < passage.End && text[at].Norm[^1] is 's' or 'd' && text[at - 1].Upos is Upos.Noun or Upos.Propn or Upos.Adj && (text[at + 1].Norm is "there" or "he" or "she" or "they" or "it" or "we"
            || (text[at + 1].Norm == "that" && text[at + 2].Upos is Upos.Det or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adj or Upos.Adp or Upos.Num or Upos.Adv));
}
