using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Cues;

/// <summary>Finds reporting expressions and tells reports from what was not, or not yet, said.</summary>
internal static class CueFinder
{
    /// <summary>So far back an auxiliary or a negation still belongs to the verb: "has not yet publicly said".</summary>
    public const int AuxiliaryReach = 4;

    // «по последним официальным данным».
    private const int MaxModifiers = 2;

    public static List<Cue> Find(StatementContext context)
    {
        var cues = new List<Cue>();
        AnalyzedText text = context.Text;
        foreach (Passage passage in context.Passages)
        {
            for (int i = passage.First; i < passage.End; i++)
            {
                if (Match(context, passage, i) is not { } cue)
                {
                    continue;
                }

                cues.Add(cue);
                i = cue.End - 1;
            }
        }

        return cues;
    }

    private static Cue? Match(StatementContext context, Passage passage, int at)
    {
        AnalyzedText text = context.Text;
        if (LightVerb.At(context, passage, at) is { } light)
        {
            return Make(context, passage, at, light.End, light.Entry);
        }

        foreach (CuePhrase phrase in context.Words.PhrasesFrom(text[at].Norm))
        {
            if (phrase.Entry.Form == CueForm.According && IsWithinName(context, at))
            {
                continue;
            }

            if (phrase.Words.Length <= passage.End - at && CueLexicon.Matches(phrase.Words, text, at) && !IsModifier(context, passage, at) && !IsNounPhrase(context, passage, at, phrase.Entry) && !IsRate(context, passage, at))
            {
                return WithOwner(context, Make(context, passage, at, at + phrase.Words.Length, phrase.Entry));
            }

            if (phrase.Entry.Form == CueForm.According && AroundModifier(context, passage, at, phrase.Words) is { } words)
            {
                return WithOwner(context, Make(context, passage, at, at + words, phrase.Entry));
            }
        }

        if (AfterPhase(context, passage, at) is { } begun)
        {
            return begun;
        }

        if (context.Words.At(text[at]) is not { } entry)
        {
            return OpenCue.At(context, passage, at);
        }

        return !context.IsEnglish || EnglishCueWord.IsVerb(context, passage, at, entry) ? Make(context, passage, at, at + 1, entry) : null;
    }

    // «по его словам», «с его слов»: whose words they are stands within.
    private static Cue WithOwner(StatementContext context, Cue cue) =>
        cue.Entry.Form == CueForm.According && cue.End - cue.First > 2 && context.Words.Is("pronoun", context.Text[cue.First + 1].Norm) ? cue with { Possessive = cue.First + 1 } : cue;

    // «Комитет по оценке ремонта»: part of what a body is called.
    private static bool IsWithinName(StatementContext context, int at) =>
        !context.IsEnglish && at > 0 && context.Text[at - 1].IsWord && context.Mentions.At(at) is { Mention.Form: Entities.MentionForm.Name } named && named.Mention.Span.Start < context.Text[at].Span.Start;

    // «начал убеждать», «пытался всех заверить»: the verb that begins, and the infinitive that reports.
    private static Cue? AfterPhase(StatementContext context, Passage passage, int at)
    {
        AnalyzedText text = context.Text;
        if (context.IsEnglish || text[at].Feats.VerbForm != VerbForm.Fin || !context.Words.Is("phase", text[at].Lemma))
        {
            return null;
        }

        for (int i = at + 1; i < passage.End && i <= at + MaxModifiers + 1; i++)
        {
            if (context.Words.Infinitive(text[i]) is { } entry)
            {
                return Make(context, passage, at, i + 1, entry);
            }

            if (text[i].Upos is not (Upos.Adv or Upos.Pron))
            {
                return null;
            }
        }

        return null;
    }

    // "12 knots per hour", "Per Falcon said": only behind a comma or at the start, and before who is named or told apart, it means "according to".
    private static bool IsRate(StatementContext context, Passage passage, int at)
    {
        if (!context.IsEnglish || context.Text[at].Norm != "per")
        {
            return false;
        }

        bool opens = at == passage.First && Enumerable.Range(at, passage.End - at).Any(context.Grammar.IsComma) && context.Mentions.At(at) is not { Mention.Form: Entities.MentionForm.Name };
        bool setOff = opens || (at > passage.First && context.Grammar.IsComma(at - 1));
        return !setOff || at + 1 >= passage.End || context.Grammar.ReadPhrase(at + 1, passage.End) is not { } source || !(source.Length > 1 || context.Text[at + 1].IsCapitalized) || !MayTell(context, source);
    }

    // "per the ministry", "per two people familiar with it"; not "per the plan".
    private static bool MayTell(StatementContext context, NounPhrase source)
    {
        Token head = context.Text[source.Head];
        return context.Media.IsTeller(head) || context.Media.IsPublishing(head) || context.Mentions.IsRoleNoun(head) || context.Mentions.At(source.Head) is { Entity.Kind: Entities.EntityKind.Person or Entities.EntityKind.Organization };
    }

    // "his push for", "the calls for": nouns, not verbs.
    private static bool IsNounPhrase(StatementContext context, Passage passage, int at, CueEntry entry) =>
        context.IsEnglish && at > passage.First && entry.Form is CueForm.Base or CueForm.Finite && context.Mentions.At(at - 1) is not { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name } && (context.Text[at - 1].Upos is Upos.Det or Upos.Adj or Upos.Num || context.Grammar.IsPossessive(at - 1) || context.Text[at - 1].Norm is "'s" or "’s");

    // "a march calling for peace": a participle right after its noun describes it.
    private static bool IsModifier(StatementContext context, Passage passage, int at) =>
        context.IsEnglish && at > passage.First && context.Text[at].Norm.EndsWith("ing", StringComparison.Ordinal) && context.Text[at - 1].Upos is Upos.Noun or Upos.Propn;

    // How many words «по его словам», «за її даними», «по последним официальным данным» have; null when it is none of these.
    private static int? AroundModifier(StatementContext context, Passage passage, int at, string[] words)
    {
        int last = at + words.Length - 1;
        if (words.Length is not (2 or 3) || last >= passage.End || (words.Length == 3 && !string.Equals(context.Text[at + 1].Norm, words[1], StringComparison.Ordinal)))
        {
            return null;
        }

        for (int i = last; i < passage.End && i <= last + MaxModifiers; i++)
        {
            if (i > last && string.Equals(context.Text[i].Norm, words[^1], StringComparison.Ordinal))
            {
                return i - at + 1;
            }

            bool modifies = context.Words.Is("pronoun", context.Text[i].Norm) || (!context.IsEnglish && (context.Text[i].Upos is Upos.Adj or Upos.Adv || context.Text[i].Feats.VerbForm == VerbForm.Part));
            if (!modifies)
            {
                return null;
            }
        }

        return null;
    }

    private static Cue Make(StatementContext context, Passage passage, int first, int end, CueEntry entry) =>
        context.IsEnglish && LeavesOpen(context, entry) && IsNegated(context, passage, first)
            ? new(first, end, entry with { Force = StatementForce.Said }, passage.Index, IsReport: true)
            : IsNotConfirmed(context, first, entry)
            ? new(first, end, entry with { Force = StatementForce.Denied }, passage.Index, IsReport: true)
            : new(first, end, entry, passage.Index, IsReport(context, passage, first, end, entry));

    // «информацию не подтвердили»: who does not confirm says so.
    private static bool IsNotConfirmed(StatementContext context, int first, CueEntry entry) =>
        !context.IsEnglish && entry is { Force: StatementForce.Confirmed, Form: CueForm.Finite } && entry.May(Frames.Object) && first > 0 && context.Text[first - 1].Norm is "не";

    // "would not rule out closing the bridge": who does not, says that it may be.
    private static bool LeavesOpen(StatementContext context, CueEntry entry) => context.Words.Is("open-when-negated", entry.Lemma);

    private static bool IsNegated(StatementContext context, Passage passage, int first) =>
        Enumerable.Range(Math.Max(passage.First, first - AuxiliaryReach), first - Math.Max(passage.First, first - AuxiliaryReach)).Any(i => context.Text[i].Norm is "not" or "never" || context.Text[i].Norm.EndsWith("n't", StringComparison.Ordinal) || context.Text[i].Norm.EndsWith("n’t", StringComparison.Ordinal));

    private static bool IsReport(StatementContext context, Passage passage, int first, int end, CueEntry entry)
    {
        if (entry.Form == CueForm.According)
        {
            return true;
        }

        if (AsksWhetherItWasSaid(context, passage, first))
        {
            return false;
        }

        return context.IsEnglish ? IsReportByAuxiliaries(context, passage, first, entry) : IsReportByParticles(context, passage, first, end);
    }

    private static bool AsksWhetherItWasSaid(StatementContext context, Passage passage, int first)
    {
        int last = passage.End - 1;
        return !passage.IsHeadline && context.QuotationOf(last) < 0 && context.QuotationOf(first) < 0 && context.Text.Form(last) is "?";
    }

    private static bool IsReportByAuxiliaries(StatementContext context, Passage passage, int first, CueEntry entry)
    {
        if (EnglishReport.ByItself(context, passage, first, entry) is { } decided)
        {
            return decided;
        }

        AnalyzedText text = context.Text;
        bool isParticiple = entry.Form == CueForm.Converb || text[first].Norm.EndsWith("ing", StringComparison.Ordinal);
        for (int i = first - 1; i >= passage.First && i >= first - AuxiliaryReach; i--)
        {
            string word = context.Mentions.At(i) is { Mention.Form: Entities.MentionForm.Name } or { Entity.Kind: Entities.EntityKind.Person } && text[i].IsCapitalized ? "" : text[i].Norm; // "Ann May told"
            if (context.Words.Is("negation", word) || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal))
            {
                return LeavesOpen(context, entry);
            }

            // "“…,” he will say", "is to say: “…”": words handed out before they are spoken.
            if ((word == "will" || (word == "to" && i > passage.First && text[i - 1].Norm is "is" or "are" or "expected" or "due" or "set")) && IsBesideQuotation(context, passage, first))
            {
                return true;
            }

            // "would later demand" tells what happened next.
            if (context.Words.Is("unreal", word) && !(word == "would" && text[i + 1].Norm is "then" or "later" or "eventually" or "subsequently" or "soon"))
            {
                return false;
            }

            // "he did say that it was late": a verb that insists.
            if (word == "would" || (word is "did" or "does" && entry.Form == CueForm.Base && i > passage.First && text[i - 1] is { IsPunct: false, Upos: not (Upos.Adv or Upos.Sconj or Upos.Cconj) }))
            {
                return true;
            }

            // "the plan that proposed", "the police, which reported": a noun before the pronoun speaks.
            if (word is "which" or "that" && !isParticiple)
            {
                return i > passage.First && entry.Form == CueForm.Finite && (text[i - 1].Upos is Upos.Noun or Upos.Propn || (word == "which" && context.Grammar.IsComma(i - 1)));
            }

            // "was accused", "has been told": whoever that is did not say it.
            if (!isParticiple && word is "is" or "was" or "are" or "were" or "be" or "been" or "being" or "get" or "got")
            {
                return false;
            }

            if (!context.Words.Is("between", word) && text[i].Upos is not (Upos.Adv or Upos.Aux or Upos.Part))
            {
                return entry.Form != CueForm.Base || IsPluralSubject(text, i) || EnglishReport.IsBehindAside(context, passage.First, i) || IsInverted(context, passage, first, i) || (text[first].Upos == Upos.Verb && text[i].Upos is Upos.Noun or Upos.Propn);
            }
        }

        return entry.Form != CueForm.Base;
    }

    /// <summary>"…," say health officials; "…, warn analysts."</summary>
    public static bool IsInverted(StatementContext context, Passage passage, int cue, int before)
    {
        AnalyzedText text = context.Text;
        bool behindContent = before == cue - 1 && before > passage.First && (context.Grammar.IsComma(before) || (context.Grammar.IsQuoteMark(before) && text.Form(before - 1) is "," or "!" or "?" or "."));
        int at = cue + 1;
        while (behindContent && at < passage.End && at <= cue + MaxInverted && text[at].Upos is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Num)
        {
            at++;
        }

        bool plural = behindContent && at > cue + 1 && (text[at - 1].Feats.Number == Number.Plur || IsPluralSubject(text, at - 1)) && text[at - 1].Upos is Upos.Noun or Upos.Propn;
        bool teller = plural && (context.Media.IsGroup(text[at - 1]) || context.Media.IsUnnamedHead(text[at - 1]) || context.Mentions.IsRoleNoun(text[at - 1]));
        return plural && (at >= passage.End || (teller && context.Grammar.IsComma(at)) || text.Form(at) is "." or ";" or "!" || text[at].Upos == Upos.Adp || (passage.IsHeadline && at == passage.End));
    }

    // "say senior public health officials": so many words.
    private const int MaxInverted = 5;

    private const int QuotationReach = 4;

    /// <summary>Whether words in marks begin right behind the cue, or end just before it.</summary>
    public static bool IsBesideQuotation(StatementContext context, Passage passage, int cue)
    {
        for (int i = cue + 1; i + 1 < passage.End && i <= cue + QuotationReach; i++)
        {
            if ((context.Grammar.IsColon(i) || context.Grammar.IsComma(i)) && context.Grammar.IsQuoteMark(i + 1))
            {
                return true;
            }
        }

        for (int i = cue - 1; i > passage.First && i >= cue - AuxiliaryReach - QuotationReach; i--)
        {
            if (context.Grammar.IsQuoteMark(i))
            {
                return !context.IsQuoted(i + 1);
            }
        }

        return false;
    }

    private static bool IsPluralSubject(AnalyzedText text, int at) =>
        text[at].Norm is "they" or "we" or "i" or "you" or "who" or "some" or "many" or "most" or "few" or "both" || (text[at].IsWord && text[at].Norm.EndsWith('s')) || text[at].Upos is Upos.Propn || text[at].Norm is "police" or "people";

    private static bool IsReportByParticles(StatementContext context, Passage passage, int first, int end)
    {
        AnalyzedText text = context.Text;
        if (text[first].Feats.Tense == Tense.Fut && context.Words.Word(text[first].Norm) is null)
        {
            return false; // «сообщит», «проситиме»: not said yet; «констатирует» the lexicon has as a present, whatever the tagger takes it for
        }

        if (end < passage.End && text[end].Feats.VerbForm == VerbForm.Inf && context.Words.At(text[first]) is { Form: CueForm.Impersonal } advice && advice.May(Frames.From))
        {
            return false; // «следует отметить, что»
        }

        for (int i = first - 1; i >= passage.First; i--)
        {
            if (text[i].IsPunct)
            {
                break;
            }

            string word = text[i].Norm;
            if ((i >= first - 2 && context.Words.Is("negation", word)) || (context.Words.Is("unreal", word) && !IsName(context, i)))
            {
                return false;
            }
        }

        return end >= passage.End || text[end].Norm is not ("бы" or "би" or "б");
    }

    // «Омбудсмен Ли Цзянь заявил»: a name, no particle.
    private static bool IsName(StatementContext context, int token) => context.Text[token].IsCapitalized && context.Mentions.At(token) is { Entity.Kind: Entities.EntityKind.Person };
}
