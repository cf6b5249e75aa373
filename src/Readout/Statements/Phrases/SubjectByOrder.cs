using Readout.Languages;
using Readout.Statements.Cues;

namespace Readout.Statements.Phrases;

/// <summary>Subjects of English: the phrase right before the verb, or right after it where a quotation or a clause stands before.</summary>
internal static class SubjectByOrder
{
    public static NounPhrase? Find(StatementContext context, Cue cue, int low, int high)
    {
        int end = VerbGroup.Start(context, cue.First, low);
        if (cue.Entry.Form == CueForm.Converb && !VerbGroup.IsProgressive(context.Text, end, cue.First))
        {
            return ParticipleSubject.OfText(context, cue.First, low) ?? ParticipleSubject.OfAbsolute(context, cue.First, low) ?? ParticipleSubject.OfName(context, cue.First, low) ?? ParticipleSubject.OfAccused(context, cue.First, low) ?? ParticipleSubject.Fronted(context, cue, low)
                ?? OfClauseBefore(context, end, low) ?? Before(context, cue, low);
        }

        if (ParticipleSubject.OfHeadline(context, cue, low) is { } headed)
        {
            return headed;
        }

        // "Urges council to stay": whom it is said to stands behind.
        bool addressed = cue.Entry.May(Frames.Addressee | Frames.Of) || (cue.Entry.May(Frames.Whom) && ((cue.First > 0 && context.Grammar.IsColon(cue.First - 1)) || IsBeforeWhom(context, cue, high)));
        bool inverted = cue.Entry.May(Frames.Tail | Frames.Quote) && FollowsContent(context, cue, low) && !addressed;
        if (inverted && !(Appositions.Apposed(context, end, low) is { } apposed && context.Mentions.At(apposed.Head) is { Entity.Kind: Entities.EntityKind.Person or Entities.EntityKind.Other }) && EndsWithSpeaker(context, cue, low, high))
        {
            return After(context, cue, high);
        }

        return Appositions.BeforeWhom(context, end, low) ?? Appositions.BeforeDashes(context, end, low) ?? Appositions.BeforeCopy(context, end, low) ?? Appositions.Opening(context, end, low) ?? Appositions.BeforeList(context, end, low) ?? Appositions.BeforeAsides(context, end, low) ?? Appositions.Apposed(context, end, low) ?? Appositions.NamedBefore(context, end, low) ?? Appositions.Aged(context, end, low) ?? Indefinite(context, cue, end, low) ?? (inverted ? After(context, cue, high) ?? Before(context, cue, low) : Before(context, cue, low));
    }

    // "Mayor visits Larkton, urges Norland to open the port": behind the verb stands whom it is said to, with what he is to do.
    private static bool IsBeforeWhom(StatementContext context, Cue cue, int high)
    {
        if (cue.End >= high || context.Grammar.ReadPhrase(cue.End, high) is not { } whom)
        {
            return false;
        }

        int to = whom.End < high && context.Text[whom.End].Norm == "not" ? whom.End + 1 : whom.End;
        return to + 1 < high && context.Text[to].Norm == "to" && context.Text[to + 1].Upos is Upos.Verb or Upos.Aux;
    }

    // "Falcon thanked the council while | noting that": who did the one did the other.
    private static NounPhrase? OfClauseBefore(StatementContext context, int participle, int low)
    {
        int end = participle - 1 > low && context.Text[participle - 1].Norm is "while" or "when" ? participle - 1 : participle;
        return SubjectOfFirstVerb(context, MainClause.Start(context, ClauseStart(context, end, low), end), end);
    }

    // "he was firm, though some have insisted that": a pronoun without a noun, right before its verb.
    private static NounPhrase? Indefinite(StatementContext context, Cue cue, int end, int low)
    {
        // "Most said": no adverb where nothing else stands before it.
        end = end < cue.First && context.Text[end].Norm is "most" ? end + 1 : end;
        bool alone = end > low && context.Words.Is("indefinite", context.Text[end - 1].Norm) && (end - 1 == low || context.Text[end - 2].IsPunct || context.Text[end - 2].Norm == "what" || context.Text[end - 2].Upos is Upos.Sconj or Upos.Cconj);
        return alone ? new NounPhrase(end - 1, end, end - 1) : null;
    }

    /// <summary>"…," said Ann Smith.</summary>
    public static NounPhrase? After(StatementContext context, Cue cue, int high)
    {
        // "said Thursday morning", "said last week"
        if (cue.End >= high || context.Text[cue.End].IsPunct || context.Text[cue.End].Upos is Upos.Adp or Upos.Sconj || IsDay(context.Text[cue.End]) || VerbGroup.IsTime(context.Text, cue.End, high))
        {
            return null;
        }

        // "…, said Smith" but not "Ann, the mayor, said Smith left".
        if (Relays.EnglishRelays.WhoKnows(context, cue.End, high) is { } source)
        {
            return source;
        }

        return context.Grammar.ReadPhrase(cue.End, high) is { } read && Relays.EnglishRelays.WithKnowledge(context, read, high) is var phrase && (phrase.End >= high || !context.Grammar.IsVerb(phrase.End) || IsDescribedText(context, phrase)) ? WithComplement(context, phrase, high) : null;
    }

    // "says a report seen by the paper"
    private static bool IsDescribedText(StatementContext context, NounPhrase phrase) =>
        context.Media.IsDocumentHead(context.Text[phrase.Head]) && Relays.EnglishRelays.IsReader(context, phrase.End);

    // "said a spokesman | for the port", "said an aide | to the president"; but "said an aide in a statement".
    private static NounPhrase WithComplement(StatementContext context, NounPhrase phrase, int high)
    {
        int preposition = phrase.End;
        bool holder = phrase.Head == phrase.End - 1 && !context.Text[phrase.Head].IsCapitalized && preposition + 1 < high && context.Text[preposition].Norm is "for" or "of" or "to" or "at" or "from" or "with" or "in"
            && (context.Mentions.IsRoleNoun(context.Text[phrase.Head]) || context.Media.IsUnnamedHead(context.Text[phrase.Head]));
        if (!holder || context.Grammar.ReadPhrase(preposition + 1, high) is not { } complement)
        {
            return phrase;
        }

        Token whose = context.Text[complement.Head];
        bool occasion = context.Media.IsVenue(whose) || context.Media.IsDocumentHead(whose) || IsDay(whose) || VerbGroup.IsTimeNoun(whose) || whose.Upos == Upos.Num;
        bool belongs = context.Text[preposition].Norm is "for" or "of" or "to" || context.Mentions.At(complement.Head) is not null || context.Media.IsOffice(whose) || context.Media.KindsOfBody(whose.Lemma) is not null;
        return belongs && !occasion && (complement.End >= high || !context.Grammar.IsVerb(complement.End)) ? phrase with { End = complement.End } : phrase;
    }

    // "The bridge is closed in the north, east and south, said people who know it": a clause stands before, and no verb of another behind.
    private static bool EndsWithSpeaker(StatementContext context, Cue cue, int low, int high) =>
        context.Grammar.IsComma(cue.First - 1) && !cue.Entry.May(Frames.Object) && After(context, cue, high) is { } phrase && !context.Grammar.IsPronoun(phrase.Head)
        && (phrase.End >= high || context.Text[phrase.End].Upos is not (Upos.Verb or Upos.Aux))
        && HasFiniteVerb(context, low, cue.First) && !HasFiniteVerb(context, phrase.End, high);

    public static bool HasFiniteVerb(StatementContext context, int first, int end)
    {
        bool relative = false;
        for (int i = first; i < end; i++)
        {
            relative = context.Text[i].Norm is "who" or "which" or "whose" or "where" || IsRelativeThat(context, i, first) || (relative && !context.Grammar.IsComma(i));
            if (!relative && context.Text[i].Feats.VerbForm == VerbForm.Fin)
            {
                return true;
            }
        }

        return false;
    }

    // "a group that worked with the port"
    public static bool IsRelativeThat(StatementContext context, int at, int first) =>
        context.Text[at].Norm == "that" && at > first && context.Text[at - 1].Upos is Upos.Noun or Upos.Propn && at + 1 < context.Text.Tokens.Length && context.Grammar.IsVerb(at + 1);

    public static NounPhrase? Before(StatementContext context, Cue cue, int low)
    {
        int end = VerbGroup.Start(context, cue.First, low);
        if (end > low && context.Text[end - 1].Norm is "and" or "but")
        {
            return SubjectOfFirstVerb(context, OuterStart(context, end - 1, low), end - 1);
        }

        // "The pilot hit Ann Falcon then confessed": one did both.
        if (end < cue.First && end > low && context.Text[end].Norm == "then" && context.Text[end - 1].IsWord && ClauseStart(context, end, low) is var opening && (SubjectOfFirstVerb(context, opening, end) ?? MainClause.SubjectWithAside(context, opening, end)) is { } doer)
        {
            return doer;
        }

        for (int jumps = 0; jumps < 4 && end > low; jumps++)
        {
            int start = SegmentStart(context, end, low);
            if (PhraseIn(context, start, end, jumps) is { } found)
            {
                return found;
            }

            if (start <= low)
            {
                return null;
            }

            bool relative = context.Text[start - 1].Norm is "who" or "which";
            if (!relative && !context.Grammar.IsComma(start - 1) && !IsJoint(context, start - 1))
            {
                return null;
            }

            end = VerbGroup.Start(context, start - 1, low);
        }

        return null;
    }

    // "Falcon said that the port was closed, and called it late": behind a comma he goes on who reports, not the port.
    private static int OuterStart(StatementContext context, int and, int low)
    {
        int start = ClauseStart(context, and, low);
        return start > low && context.Text[start - 1].Norm == "that" && context.Grammar.IsComma(and - 1) ? ClauseStart(context, start - 1, low) : start;
    }

    /// <summary>"She said that the mayor closed the port and described why": whether he or she did, the words do not tell.</summary>
    public static bool IsJoinedWithinReport(StatementContext context, Cue cue, int low)
    {
        int and = VerbGroup.Start(context, cue.First, low) - 1;
        if (!context.IsEnglish || and <= low || context.Text[and].Norm is not ("and" or "but") || context.Grammar.IsComma(and - 1))
        {
            return false;
        }

        while (and > low && context.Grammar.IsDash(and - 1))
        {
            and--;
        }

        int start = ClauseStart(context, and, low);
        return start > low && context.Text[start - 1].Norm is "that" or "as" && SubjectOfFirstVerb(context, start, and) is { } inner && MaySpeak(context, inner);
    }

    // "that the letter exists but said": a letter says nothing.
    public static bool MaySpeak(StatementContext context, NounPhrase phrase) =>
        !context.Media.IsDocumentHead(context.Text[phrase.Head]) && (context.Mentions.At(phrase.Head) is not null || context.Grammar.IsPronoun(phrase.Head) || context.Mentions.IsRoleNoun(context.Text[phrase.Head]) || context.Media.IsTeller(context.Text[phrase.Head]));

    private static int ClauseStart(StatementContext context, int end, int low)
    {
        int start = end;
        while (start > low && !context.Grammar.IsHardBreak(start - 1) && context.Text[start - 1].Norm is not ("that" or "who" or "while") && !OpensScene(context, start, end))
        {
            start--;
        }

        return start;
    }

    // "The guests watched as | the pilot rose and growled": a clause of its own, with its subject and verb.
    private static bool OpensScene(StatementContext context, int start, int end) =>
        start > 2 && context.Text[start - 1].Norm == "as" && context.Text[start - 2].IsWord && !context.Grammar.IsSentenceStart(start - 1) && MainClause.Subject(context, start, end) is { } subject && (MaySpeak(context, subject) || context.Media.IsPersonByFigure(context.Text[subject.Head]));

    // "The mayor pointed at the bridge and said": who pointed also said.
    private static NounPhrase? SubjectOfFirstVerb(StatementContext context, int start, int end)
    {
        for (int i = start; i < end;)
        {
            if (VerbGroup.DateEnd(context.Text, i, end) is var behind && behind > i)
            {
                i = behind;
                continue;
            }

            bool afterPreposition = i > start && context.Text[i - 1].Upos == Upos.Adp;
            if (!context.Text[i].IsPunct && context.Grammar.ReadPhrase(i, end) is { } phrase)
            {
                int next = phrase.End;
                while (next < end && context.Text[next].Upos == Upos.Adv)
                {
                    next++;
                }

                if (!afterPreposition && next < end && context.Grammar.IsVerb(next))
                {
                    return phrase;
                }

                i = Math.Max(i + 1, phrase.End);
                continue;
            }

            i++;
        }

        return null;
    }

    public static bool IsDay(in Token token) => token.Norm is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";

    private static bool IsJoint(StatementContext context, int at) => context.Text[at].Norm is "and" or "but" or "or" or "that";

    public static int SegmentStart(StatementContext context, int end, int low)
    {
        AnalyzedText text = context.Text;
        int start = end;
        while (start > low)
        {
            int bracket = context.Grammar.OpeningBracket(start - 1, low);
            if (bracket < start - 1)
            {
                start = bracket;
                continue;
            }

            Token token = text[start - 1];
            if (context.Grammar.IsComma(start - 1) || context.Grammar.IsHardBreak(start - 1)
                || token.Norm is "that" or "who" or "which" or "while" or "as" or "because" or "after" or "before" or "when" or "since" or "but" or "though" or "although" or "where" or "what" or "if" or "whether"
                || (token.Norm is "and" or "or" && (!JoinsNames(text, start - 1, end) || JoinsThing(context, start - 1))))
            {
                break;
            }

            start--;
        }

        return start;
    }

    // "Smith and Jones", "the army and the police": no clause begins after this "and".
    private static bool JoinsNames(AnalyzedText text, int and, int end)
    {
        if (and == 0 || and + 1 >= end)
        {
            return false;
        }

        return text[and - 1].Upos is Upos.Noun or Upos.Propn && (text[and + 1].Upos is Upos.Noun or Upos.Propn or Upos.Det or Upos.Adj || (text[and - 1].Upos == Upos.Propn && text[and + 1].Norm is "its" or "his" or "her" or "their"));
    }

    // "praised the plan and Ann Falcon said": a plan does not speak with her.
    private static bool JoinsThing(StatementContext context, int and)
    {
        Token thing = context.Text[and - 1];
        return thing is { Upos: Upos.Noun, IsCapitalized: false } && !context.Media.IsTeller(thing) && !context.Mentions.IsRoleNoun(thing) && context.Mentions.At(and - 1) is null && thing.Feats.Number != Number.Plur
            && context.Mentions.At(and + 1) is { Entity.Kind: Entities.EntityKind.Person, Mention.Form: Entities.MentionForm.Name };
    }

    public static NounPhrase? PhraseIn(StatementContext context, int start, int end, int jumps)
    {
        AnalyzedText text = context.Text;
        int lastVerb = -1;
        for (int i = start; i < end; i++)
        {
            if (context.Grammar.IsVerb(i) && context.Mentions.At(i) is null && !IsDescribing(context.Text, i, start))
            {
                lastVerb = i;
                if (jumps > 0)
                {
                    break;
                }
            }
        }

        // "A poll by Falcon released on Thursday found": with no subject in between, the first of two verbs tells of the noun before it.
        if (lastVerb > start && jumps == 0 && text[lastVerb + 1].Upos == Upos.Adp && text[lastVerb].Norm.EndsWith("ed", StringComparison.Ordinal) && text[lastVerb - 1].Upos is Upos.Noun or Upos.Propn
            && LastPhrase(context, lastVerb + 1, VerbGroup.Start(context, end, lastVerb + 1)) is null)
        {
            return LastPhrase(context, start, lastVerb);
        }

        // Behind the jump the subject stands before its verb: "Ann went home and said"; before it, after the last verb.
        if (lastVerb >= 0)
        {
            (start, end) = jumps > 0 ? (start, lastVerb) : (lastVerb + 1, end);
        }

        while (start < end && (text[start].Upos is Upos.Adv or Upos.Cconj or Upos.Sconj or Upos.Intj || text[start].IsPunct))
        {
            start++;
        }

        return LastPhrase(context, start, VerbGroup.Start(context, end, start));
    }

    // "research conducted by the league": a participle behind its noun is no verb of the clause.
    private static bool IsDescribing(AnalyzedText text, int at, int start) =>
        at > start && text[at].Feats.VerbForm == VerbForm.Part && (text[at - 1].Upos is Upos.Noun or Upos.Propn or Upos.X || text[at - 1].IsCapitalized);

    private static NounPhrase? LastPhrase(StatementContext context, int start, int end)
    {
        NounPhrase? last = null;
        for (int i = start; i < end;)
        {
            if (VerbGroup.DateEnd(context.Text, i, end) is var behind && behind > i)
            {
                // "On Monday Falcon said": the day is no part of who did.
                i = behind;
                continue;
            }

            bool afterPreposition = i > start && (context.Text[i - 1].Upos == Upos.Adp || IsDescribing(context.Text, i - 1, start));
            if (context.Grammar.ReadPhrase(i, end) is { } phrase)
            {
                // "the head of the office in the capital", "a lawyer representing the family": what hangs on a preposition or participle
                // belongs to the phrase before.
                last = afterPreposition && last is { } head ? head with { End = phrase.End } : afterPreposition ? last : phrase;
                i = Math.Max(i + 1, phrase.End);
                continue;
            }

            i++;
        }

        return last;
    }

    private static bool FollowsContent(StatementContext context, Cue cue, int low)
    {
        int at = cue.First - 1;
        while (at >= low && context.Words.Is("between", context.Text[at].Norm))
        {
            at--;
        }

        return at < low || context.Grammar.IsComma(at) || context.Grammar.IsHardBreak(at) || context.Grammar.IsQuoteMark(at) || (context.QuotationOf(at) >= 0 && context.QuotationOf(at) != context.QuotationOf(cue.First)) || context.Words.Is("as", context.Text[at].Norm);
    }
}
