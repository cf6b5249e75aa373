using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Statements.Relays;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>What rules share: the context, the content and relay finders, and the subjects of cues, each found once.</summary>
internal sealed class RuleInput
{
    // "Falcon said on Friday": so short a clause with another cue has nothing of what was said.
    private const int MaxReportAlone = 4;

    private readonly Dictionary<int, NounPhrase?> _subjects = [];
    private readonly HashSet<int> _doubted = [];

    public RuleInput(StatementContext context)
    {
        Context = context;
        Relays = new RelayFinder(context);
        Contents = new ContentFinder(context, Relays);
        Cues = [.. context.Cues.Where(cue => cue.IsReport && !Relays.Holds(cue))];
    }

    public StatementContext Context { get; }

    public RelayFinder Relays { get; }

    public ContentFinder Contents { get; }

    /// <summary>The cues that report, without those of relay clauses, in text order.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    public Grammar Grammar => Context.Grammar;

    /// <summary>Those of <see cref="Cues"/> that begin in tokens <c>[first, end)</c>.</summary>
    public IEnumerable<Cue> CuesIn(int first, int end)
    {
        for (int i = FirstCueAt(Cues, first); i < Cues.Count && Cues[i].First < end; i++)
        {
            yield return Cues[i];
        }
    }

    /// <summary>Index of the first of <paramref name="cues"/> that begins at or after the token.</summary>
    public static int FirstCueAt(IReadOnlyList<Cue> cues, int token)
    {
        int low = 0;
        int high = cues.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (cues[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The tokens that the clause of a token may reach over: its passage, or its sentence inside a quotation.</summary>
    public (int Low, int High) Bounds(int token)
    {
        Passage passage = Context.PassageOf(token);
        int quotation = Context.QuotationOf(token);
        if (quotation < 0)
        {
            return (passage.First, passage.End);
        }

        Quotations.Quotation found = Context.Quotations[quotation];
        Languages.Sentence sentence = Context.Text.Sentences[Context.Text.SentenceOf(token)];
        return (Math.Max(found.First + 1, sentence.FirstToken), Math.Min(found.End, sentence.EndToken));
    }

    /// <summary>Who speaks by the cue's own clause, or the clause that it shares its subject with; null when nobody stands there.</summary>
    public NounPhrase? SubjectOf(Cue cue)
    {
        if (_subjects.TryGetValue(cue.First, out NounPhrase? known))
        {
            return known;
        }

        (int low, int high) = Bounds(cue.First);
        NounPhrase? found = Coordinated(cue, low) ?? Shared(cue, low) ?? SubjectFinder.Find(Context, cue, low, high);
        _subjects[cue.First] = found;
        return found;
    }

    // "calling the plan late and accusing the council of delay": one subject for both.
    private NounPhrase? Coordinated(Cue cue, int low)
    {
        if (!Context.IsEnglish || cue.Entry.Form != CueForm.Converb || cue.First - 1 <= low || Context.Text[cue.First - 1].Norm != "and")
        {
            return null;
        }

        Cue? before = CuesIn(Math.Max(low, cue.First - MaxCoordinated), cue.First).LastOrDefault(static other => other.Entry.Form == CueForm.Converb);
        return before is null ? null : SubjectOf(before);
    }

    private const int MaxCoordinated = 25;

    // «…, отметив, что», "… and said that": the subject is that of the cue before.
    private NounPhrase? Shared(Cue cue, int low)
    {
        if (QuotedAs.Verb(Context, cue, low) is not null || Contents.SharedSpeakerStart(cue, low) is not { } joint)
        {
            return null;
        }

        if (cue.Entry.Form != CueForm.Converb && SubjectFinder.Find(Context, cue, low, cue.End) is { } own && IsAdjacent(own.End, cue.First))
        {
            return own;
        }

        // "Falcon said Norland had concluded that …, saying he trusts it": he who reports goes on, not he of whom it is told.
        IReadOnlyList<Cue> before = [.. ReportsBefore(cue, low)];
        if (JoinedReport.Of(this, cue, joint, before) is { } joined)
        {
            if (joined.IsDoubtful)
            {
                _doubted.Add(cue.First);
            }

            return joined.Cue is { } first ? SubjectOf(first) : joined.Subject;
        }

        Cue? shared = Context.IsEnglish && cue.Entry.Form == CueForm.Converb ? before.Count > 0 ? before[0] : null : before.Count > 0 ? before[^1] : null;
        return shared is null ? null : SubjectOf(shared);
    }

    private IEnumerable<Cue> ReportsBefore(Cue cue, int low) =>
        CuesIn(Context.IsEnglish ? Math.Max(low, cue.First - MaxReported) : low, cue.First).Where(candidate => candidate.Entry.Form is CueForm.Finite or CueForm.Base && Context.QuotationOf(candidate.First) == Context.QuotationOf(cue.First)
            && !IsBracketedBefore(candidate.First, cue.First));

    // «Орлов указал на порт (завод, который требует отказа) и предложил»: what the bracket tells is over.
    private bool IsBracketedBefore(int candidate, int cue)
    {
        for (int i = candidate; i < cue; i++)
        {
            if (Grammar.Form(i) is "(" or ")")
            {
                return Grammar.Form(i) is ")";
            }
        }

        return false;
    }

    // Farther on than this from its report, a participle is of something else.
    private const int MaxReported = 120;

    // One report within another before a participle: either may go on; "Falcon blamed the port, and Swallow, the pilot, was harsher, threatening to leave": so may the last clause.
    private bool IsOfEitherReport(Cue cue, int low)
    {
        if (!Context.IsEnglish || cue.Entry.Form != CueForm.Converb)
        {
            return false;
        }

        List<Cue> before = [.. ReportsBefore(cue, low)];
        return before.Select(SubjectOf).OfType<NounPhrase>().Distinct().Skip(1).Any()
            || (before.Count > 0 && MainClause.Start(Context, before[^1].End, cue.First) is var clause && clause > before[^1].End && MainClause.SubjectWithAside(Context, clause, cue.First) is { } other && SubjectOf(cue) is { } own && own.First != other.First);
    }

    private bool IsAdjacent(int end, int cue)
    {
        for (int i = end; i < cue; i++)
        {
            if (!Context.Words.Is("between", Context.Text[i].Norm))
            {
                return false;
            }
        }

        return end <= cue;
    }

    /// <summary>The proposal for a cue and its content; who speaks is the cue's subject unless given.</summary>
    public Proposal? Make(string rule, Cue cue, StatementKind kind, double confidence, params IReadOnlyList<TextSpan?> content)
    {
        List<TextSpan> spans = [.. content.Where(span => span is not null).Select(span => span!.Value).OrderBy(span => span)];
        if (spans.Count == 0)
        {
            return null;
        }

        if (Context.QuotationOf(cue.First) >= 0 && rule != nameof(QuoteWithCue) && !ReportsInsideQuotation(cue, rule))
        {
            return null;
        }

        if (spans.Count == 1 && SaysNothing(spans[0], cue))
        {
            return null;
        }

        if (IsShownByAll(cue))
        {
            return null;
        }

        NounPhrase? subject = cue.Entry.Form == CueForm.Impersonal ? DocumentPhrase.Of(Context, cue, Bounds(cue.First)) : SubjectOf(cue);
        if (subject is { } speaker && Context.IsEnglish && !CanSpeak(speaker, cue))
        {
            return null;
        }

        return new Proposal
        {
            Rule = rule,
            Passage = cue.Passage,
            Kind = rule == nameof(ContentThenCue) && IsQuotation(spans) ? StatementKind.Direct : kind,
            Force = cue.Entry.Force,
            Content = spans,
            Cue = cue,
            Speaker = subject,
            Relays = QuotedAs.Verb(Context, cue, Bounds(cue.First).Low) is { } quoted && QuotedAs.Carrier(Context, cue, quoted, Bounds(cue.First).Low) is { } carrier ? [carrier] : [],
            Source = subject is not null ? SpeakerSource.Phrase : cue.Entry.Form == CueForm.Impersonal ? (PointsToSource(cue) ? SpeakerSource.LastBody : SpeakerSource.Nobody) : SpeakerSource.LastSpeaker,
            DoubtsSpeaker = _doubted.Contains(cue.First) || SubjectByOrder.IsJoinedWithinReport(Context, cue, Bounds(cue.First).Low) || IsOfEitherReport(cue, Bounds(cue.First).Low)
                || RelativeClause.MayTakeUpAnother(Context, cue, Bounds(cue.First).Low) || (subject is null && IsInClauseOfPlace(cue)),
            Confidence = confidence,
        };
    }

    // «Все указывает на то, что мост закроют», «…, что говорит о том, что …»: nobody says so.
    private bool IsShownByAll(Cue cue)
    {
        int at = cue.First - 1;
        while (at > 0 && Context.Text[at].Upos is Languages.Upos.Adv or Languages.Upos.Part)
        {
            at--;
        }

        return !Context.IsEnglish && at >= 0 && cue.Entry.Form == CueForm.Finite && Context.Text[cue.First].Feats is { Number: Languages.Number.Sing, Gender: Languages.Gender.None or Languages.Gender.Neut }
            && Context.Text[at].Norm is "все" or "всё" or "усе" or "это" or "це" && SubjectOf(cue) is not { } && (at == 0 || Grammar.IsSentenceStart(at) || Grammar.IsComma(at - 1) || Context.Words.Is("that", Context.Text[at - 1].Norm));
    }

    // «в порт, где с них потребовали отчет»: said by nobody who spoke before.
    private bool IsInClauseOfPlace(Cue cue)
    {
        int at = cue.First - 1;
        while (at > 0 && cue.First - at < MaxOpeningOfPlace && !Grammar.IsComma(at) && !Grammar.IsHardBreak(at))
        {
            at--;
        }

        return !Context.IsEnglish && Context.Text[cue.First].Feats.Number == Languages.Number.Plur && Grammar.IsComma(at) && SubjectByCase.OpensPlace(Context, at + 1);
    }

    private const int MaxOpeningOfPlace = 8;

    // «Об этом в пятницу, 8 мая», "When asked on Friday", "In an interview with the paper", "Falcon said": words around what was said, and nothing of it.
    private bool SaysNothing(TextSpan content, Cue cue)
    {
        int first = Context.Text.TokenAt(content.Start);
        int end = Context.Text.TokenAt(content.End);
        if (!Context.IsEnglish)
        {
            return end <= cue.First && Context.Words.AboutThis.Match(Context.Text, first, end) > 0 && !IsJudged(first, end, cue);
        }

        bool asked = end <= cue.First && Context.Text[first].Norm is "when" or "while" && Context.Text[first + 1].Norm is "asked" or "pressed" or "questioned";
        bool circumstance = end <= cue.First && Context.Text[first].Norm is "in" or "during" && Context.Text[first + 1].Norm is "an" or "a" or "the" && end - first > 2 && Context.Media.IsVenue(Context.Text[first + 2]);
        return asked || (circumstance && !Context.IsQuoted(first) && Enumerable.Range(first, end - first).All(i => !Grammar.IsComma(i))) || IsReportAlone(first, end, cue);
    }

    // «В Осло эту информацию опровергли»: what is denied or confirmed, although the words point back.
    private bool IsJudged(int first, int end, Cue cue) =>
        cue.Entry.Force is StatementForce.Denied or StatementForce.Confirmed && end - first == 2 && Context.Text[end - 1] is { Upos: Languages.Upos.Noun, Feats.Case: Case.Acc or Case.Nom };

    private bool IsReportAlone(int first, int end, Cue own)
    {
        int at = FirstCueAt(Cues, first);
        return at < Cues.Count && Cues[at] != own && Cues[at].Entry.Form == CueForm.Finite && Cues[at].First > first && end - first <= MaxReportAlone && (Cues[at].End == end || SubjectByOrder.IsDay(Context.Text[end - 1]));
    }

    // «Отмечается, что …», «…, говорится в нем»: the source that was named before.
    private bool PointsToSource(Cue cue) =>
        Context.Words.Is("of-source", Context.Text[cue.First].Norm)
        || (cue.End + 1 < Context.Text.Tokens.Length && Context.Text[cue.End].Upos == Languages.Upos.Adp && Context.Text[cue.End + 1].Norm is "нем" or "нём" or "ней" or "них" or "ньому" or "ній");

    // "a step critics said cost millions" reads as "a step critics"; "the port's 'clean data', says a report": words in marks do not speak.
    private bool CanSpeak(NounPhrase speaker, Cue cue)
    {
        bool isTwo = Context.Text[speaker.First].Norm is "a" or "an" && Context.Text[speaker.Head].Feats.Number == Number.Plur && speaker.Head - speaker.First > 1;
        // A share of those asked says what it answered; that it supports somebody is a figure.
        bool isShare = cue.Entry.Force == StatementForce.Believed && Context.Text[speaker.Head].Norm is "cent" or "percent" or "%";
        return !isTwo && !isShare && !IsMereThing(speaker, cue.Entry.Lemma) && (!Context.IsQuoted(speaker.Head) || Context.IsQuoted(cue.First));
    }

    /// <summary>"the delays indicated that": what things show, nobody has said.</summary>
    public bool IsMereThing(NounPhrase speaker, string verb)
    {
        ref readonly Token head = ref Context.Text.Tokens[speaker.Head];
        if (Context.IsEnglish && head.Norm is "it" or "this" or "that" or "which" && verb is "highlight" or "underline" or "underscore" or "rule out")
        {
            return true;
        }

        return Context.Words.Is("shows", verb) && head.Upos == Upos.Noun && !head.IsCapitalized && Context.Mentions.At(speaker.Head) is null
            && !Context.Media.IsTeller(head) && !Context.Media.IsPoll(head) && !Context.Mentions.IsRoleNoun(head) && !Context.Mentions.IsSourceNoun(head);
    }

    private bool IsQuotation(List<TextSpan> spans)
    {
        int first = Context.Text.TokenAt(spans[0].Start);
        int at = Context.FirstQuotationAt(first - 1);
        return spans.Count == 1 && first > 0 && at < Context.Quotations.Count && Context.Quotations[at].First == first - 1 && Context.Quotations[at].Inner.End >= spans[0].End && Context.Quotations[at].Inner.End - spans[0].End < 3;
    }

    // Inside direct speech only the plainest reports are told from mere talk: somebody who speaks, with "that" or an infinitive.
    private bool ReportsInsideQuotation(Cue cue, string rule)
    {
        if (!Context.IsEnglish && cue.Entry.Force != StatementForce.Believed && rule is nameof(CueThat) or nameof(CueInfinitive) && SubjectOf(cue) is { } teller && IsTellerInside(teller, cue))
        {
            return true;
        }

        if (cue.Entry.Force == StatementForce.Believed || rule is not (nameof(CueThat) or nameof(CueBareClause) or nameof(CueInfinitive) or nameof(ReportInQuotation)) || SubjectOf(cue) is not { } subject)
        {
            return false;
        }

        bool person = Grammar.IsPronoun(subject.Head) && rule != nameof(CueInfinitive);
        return person || Context.Mentions.At(subject.Head) is { Mention.Form: not MentionForm.Pronoun } || (Context.Text[subject.Head].IsCapitalized && !Grammar.IsPronoun(subject.Head));
    }

    // «Я попросил министра приехать», «Норландская сторона предложила открыть порт»: the speaker alone, or a phrase right before the verb.
    private bool IsTellerInside(NounPhrase teller, Cue cue) =>
        Grammar.IsPronoun(teller.Head) ? Context.Words.Is("first-person-alone", Context.Text[teller.Head].Norm)
        : teller.End == cue.First && Context.Text[teller.Head].Feats.Case == Case.Nom && (Context.Text[teller.Head].Feats.Animacy == Animacy.Anim || Context.Media.IsGroup(Context.Text[teller.Head]) || Context.Media.IsOffice(Context.Text[teller.Head]));

    /// <summary>The next token after <paramref name="at"/> and whatever adverbs, addressees and dates stand there.</summary>
    public int SkipBetween(int at, int end)
    {
        while (at < end && Context.Words.Is("between", Context.Text[at].Norm))
        {
            at++;
        }

        return at;
    }
}
