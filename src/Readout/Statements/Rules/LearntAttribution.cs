using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Learnt;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>
/// What a model learnt from annotated news takes for an attribution: nouns that report ("the mayor's claim that"), verbs no lexicon has,
/// beliefs and intentions. Words that the cue lexicon knows keep its force; all others are thoughts, for nothing says that they were uttered.
/// </summary>
internal sealed class LearntAttribution(Func<string, AttributionModel?> models) : StatementRule
{
    // On PolNeAR dev the best end-to-end figure together with the rules, reports as sure as they must be on other pages.
    private const double MinCue = 0.4;
    private const double MinReport = 0.75;

    // "called the council": a thing alone is more often what is acted on than what is said.
    private const double MinNounReport = 0.95;

    // A thought is less than a word: a thing believed may stand alone, and is wanted, supported, expected.
    private const double MinNounBelief = 0.85;
    private const double MinBeliefConfidence = 0.4;

    private const double MinConfidence = 0.4;
    private const double MinNounConfidence = 0.6;

    private const int NegationReach = 3;

    // Less sure than this, a speaker is not shown without a warning.
    private const double SureSource = 0.9;
    private const double SureCue = 0.7;
    private const double SureBelief = 0.6;

    // Who stands right before a verb that reports is surely its subject.
    private static bool IsSubject(RuleInput input, ReadAttribution found)
    {
        if (StandsBefore(input, found) || OpensSentence(input, found) || OwnsNoun(input, found) || IsTakenUp(input, found))
        {
            return true;
        }

        int at = RuleInput.FirstCueAt(input.Cues, found.Cue);
        return found.Source is { } source && at < input.Cues.Count && input.Cues[at] is var cue && cue.First == found.Cue && cue.Entry.Force != StatementForce.Believed && input.SubjectOf(cue) is { } subject && subject.Head == source.Head;
    }

    // "Falcon compared the plan with a dam": a name right before a finite verb; in "a promise Falcon claimed was kept" another clause comes between.
    private static bool StandsBefore(RuleInput input, ReadAttribution found)
    {
        Passage passage = input.Context.PassageOf(found.Cue);
        if (found.Source is not { } source || source.End != VerbGroup.Start(input.Context, found.Cue, passage.First) || !IsFinite(input.Context.Text, found.Cue) || found.Start <= found.Cue
            || input.Context.Mentions.At(source.End - 1) is not { Entity.Kind: EntityKind.Person, Mention: { Form: MentionForm.Name } mention } || input.Context.Text.TokenAt(mention.Span.End) != source.End)
        {
            return false;
        }

        int first = source.First;
        return first == passage.First || input.Grammar.IsComma(first - 1) || input.Context.Text[first - 1].Upos is Upos.Cconj or Upos.Adv || input.Context.Text[first - 1].Norm is "while" or "when" or "as" or "after" or "before";
    }

    // "Ann Falcon, who cites them as a sign"
    private static bool IsTakenUp(RuleInput input, ReadAttribution found) =>
        found.Source is { } source && found.Cue - 2 == source.End && input.Grammar.IsComma(source.End) && input.Context.Text[found.Cue - 1].Norm == "who"
        && input.Context.Mentions.At(source.End - 1) is { Entity.Kind: EntityKind.Person, Mention: { Form: MentionForm.Name } mention } && input.Context.Text.TokenAt(mention.Span.End) == source.End;

    // "Falcon's early pledge to stay": a name, its mark, and the noun that reports.
    private static bool OwnsNoun(RuleInput input, ReadAttribution found)
    {
        AnalyzedText text = input.Context.Text;
        int noun = found.Cue;
        while (text[noun].Upos == Upos.Adj && noun + 1 < text.Tokens.Length)
        {
            noun++;
        }

        if (found.Source is not { } source || text[noun] is not { Upos: Upos.Noun, IsCapitalized: false } || found.Cue <= source.End || !input.Grammar.IsPossessiveMark(source.End)
            || input.Context.Mentions.At(source.End - 1) is not { Entity.Kind: EntityKind.Person, Mention: { Form: MentionForm.Name } mention } || text.TokenAt(mention.Span.End) != source.End)
        {
            return false;
        }

        return Enumerable.Range(source.End + 1, noun - source.End - 1).All(i => text[i].Upos is Upos.Adj or Upos.Noun or Upos.Adv);
    }

    // Behind a name that opens its clause a past form is finite: "Falcon urged residents".
    private static bool IsFinite(AnalyzedText text, int verb) =>
        text[verb].Feats.VerbForm == VerbForm.Fin || (text[verb] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Part } && text[verb].Norm.EndsWith("ed", StringComparison.Ordinal) && verb + 1 < text.Tokens.Length && text[verb + 1].Norm is not ("by" or "as" or ","));

    // "Falcon left the hall on Friday, citing the storm": a participle behind the comma is of him who opens the sentence, where nobody else is named between.
    private static bool OpensSentence(RuleInput input, ReadAttribution found)
    {
        Passage passage = input.Context.PassageOf(found.Cue);
        if (found.Source is not { } source || source.First != passage.First || found.Cue <= source.End || !input.Grammar.IsComma(found.Cue - 1) || !input.Context.Text[found.Cue].Norm.EndsWith("ing", StringComparison.Ordinal)
            || input.Context.Mentions.At(source.Head) is not { Entity: { Kind: EntityKind.Person or EntityKind.Place or EntityKind.Organization } entity, Mention.Form: MentionForm.Name })
        {
            return false;
        }

        return Enumerable.Range(source.End, found.Cue - source.End).All(i => !input.Grammar.IsQuoteMark(i) && (input.Context.Mentions.At(i) is not { Entity.Kind: EntityKind.Person or EntityKind.Organization } other || other.Entity.Id == entity.Id));
    }

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        if (models(input.Context.Text.Language) is not { } model)
        {
            yield break;
        }

        foreach (ReadAttribution found in new AttributionReader(input.Context, model).Read(MinCue))
        {
            if (Make(input, found) is { } proposal)
            {
                yield return proposal;
            }
        }
    }

    private Proposal? Make(RuleInput input, ReadAttribution found)
    {
        if (!input.Context.Text[found.Cue].IsWord || IsOfThing(input, found.Cue) || IsReference(input, found) || input.Context.IsQuoted(found.Cue) || QuotedAs.Governs(input.Context, found.Cue) || IsPhoned(input, found.Cue) || IsBarePassive(input, found) || ForceOf(input, found.Cue) is not { } force)
        {
            return null;
        }

        List<(int First, int End)> parts = [.. Parts(input, found).Where(part => IsNear(input, part, found.Cue))];
        List<TextSpan> content = [.. parts.Select(part => input.Contents.Span(part.First, part.End)).OfType<TextSpan>()];
        bool says = SaysSomething(input, parts);
        bool believed = force == StatementForce.Believed;
        double least = says ? (believed ? MinCue : MinReport) : believed ? MinNounBelief : MinNounReport;
        // "referring to the ban, “you give them hope”": behind a comma a quotation is another's content.
        bool quotes = force == StatementForce.Believed && parts.Exists(part => Enumerable.Range(part.First, part.End - part.First).Any(i => input.Grammar.IsQuoteMark(i) && i > part.First && input.Grammar.IsComma(i - 1)));
        bool holdsSource = found.Source is { } source && parts.Exists(part => source.Head >= part.First && source.Head < part.End);
        if (content.Count == 0 || quotes || (found.Source is { } thing && input.IsMereThing(thing, input.Context.Text[found.Cue].Lemma)) || holdsSource || EnglishAboutThis.IsObject(input, found.Start) || IsOthersReport(input, parts[0].First) || found.CueProbability < least || IsBehindPreposition(input, found) || found.Source is null || (believed && IsFirstPerson(input, found)))
        {
            return null;
        }

        double confidence = Math.Round(found.CueProbability * Math.Sqrt(found.ContentProbability), 2);
        if (confidence < (believed ? MinBeliefConfidence : says ? MinConfidence : MinNounConfidence))
        {
            return null;
        }

        Token cue = input.Context.Text[found.Cue];
        var entry = new CueEntry(cue.Lemma, force, CueForm.Finite, Frames.None);
        return new Proposal
        {
            Rule = Name,
            Passage = input.Context.PassageOf(found.Cue).Index,
            Kind = KindOf(input, parts),
            Force = force,
            Content = content,
            Cue = new Cue(found.Cue, found.Cue + 1, entry, input.Context.PassageOf(found.Cue).Index, IsReport: true),
            Speaker = found.Source,
            Source = SpeakerSource.Phrase,
            DoubtsSpeaker = (believed && confidence < SureBelief) || ((found.SourceProbability < SureSource || found.CueProbability < SureCue) && !IsSubject(input, found)),
            Confidence = confidence,
        };
    }

    // "The agency, citing two officials, reports": they are its sources, and nothing that was said; but "the mayor, citing the storm". "That is what Falcon said" points back.
    private static bool IsReference(RuleInput input, ReadAttribution found)
    {
        Passage passage = input.Context.PassageOf(found.Cue);
        if (!input.Context.IsEnglish || input.Context.Media.References.Match(input.Context.Text, found.Cue, passage.End) == 0)
        {
            return input.Context.IsEnglish && EnglishAboutThis.PointsByWhat(input, passage);
        }

        bool carried = (found.Source is { } source && input.Relays.MayCarry(source)) || input.CuesIn(passage.First, passage.End).Any(static cue => cue.Entry.Lemma == "report");
        return carried && input.Relays.In(passage).Any(clause => !clause.IsInterview && found.Cue >= clause.First && found.Cue < clause.End);
    }

    private static bool IsBarePassive(RuleInput input, ReadAttribution found) =>
        input.Context.Words.Word(input.Context.Text[found.Cue].Norm) is { } entry && BarePassive.Is(input.Context, found.Cue + 1, entry, found.Source);

    // "called the president on Friday", "called Lake to discuss it": who is called is called up, unless a name for him follows.
    private static bool IsPhoned(RuleInput input, int cue)
    {
        if (input.Context.Text[cue].Lemma != "call" || input.Grammar.ReadPhrase(cue + 1, input.Context.PassageOf(cue).End) is not { } called || input.Context.Mentions.At(called.End - 1) is not { Entity.Kind: EntityKind.Person })
        {
            return false;
        }

        return called.End >= input.Context.Text.Tokens.Length || input.Context.Text[called.End] is { Upos: Upos.Adp or Upos.Part or Upos.Sconj or Upos.Cconj } or { IsPunct: true, Norm: "." };
    }

    // "I believe timetables when I see rails": outside of marks, an answer or a column, which is its own author's word already.
    private static bool IsFirstPerson(RuleInput input, ReadAttribution found) =>
        found.Source is { } source && input.Context.Words.Is("first-person", input.Context.Text[source.Head].Norm);

    // "a march calling for peace": a participle right behind a noun that says nothing describes it.
    private static bool IsOfThing(RuleInput input, int cue)
    {
        if (cue == 0 || !input.Context.Text[cue].Norm.EndsWith("ing", StringComparison.Ordinal) || input.Context.Text[cue - 1].IsCapitalized || !input.Context.Text[cue - 1].IsWord || !IsNoun(input, cue - 1))
        {
            return false;
        }

        ref readonly Token noun = ref input.Context.Text.Tokens[cue - 1];
        return noun.Feats.Number != Number.Plur && input.Context.Mentions.At(cue - 1) is null && !input.Context.Media.IsTeller(noun) && !input.Context.Media.IsDocumentHead(noun) && !input.Context.Media.IsUnnamedHead(noun)
            && !input.Context.Mentions.IsRoleNoun(noun) && !input.Context.Mentions.IsSourceNoun(noun);
    }

    private static bool IsNoun(RuleInput input, int token) =>
        input.Context.Text[token].Upos is Upos.Noun or Upos.Propn || (token > 0 && input.Context.Text[token - 1].Upos is Upos.Adj or Upos.Det && input.Grammar.ReadPhrase(token - 1, token + 1) is { } phrase && phrase.Head == token);

    // "pointed to what he said was late", "released a plan that proposed a bridge": what another word reports.
    private static bool IsOthersReport(RuleInput input, int first) =>
        input.Context.Text[first].Norm == "what" || (input.Context.Text[first].Upos == Upos.Verb && input.Context.Words.Word(input.Context.Text[first].Norm) is { Form: CueForm.Finite, Force: not StatementForce.Believed });

    // A word that reports keeps its force where it does report; denied, wished or expected it is no statement. Any other is a thought.
    private static StatementForce? ForceOf(RuleInput input, int token)
    {
        // What somebody saw is no thought of theirs.
        if (input.Context.Words.Is("perceives", input.Context.Text[token].Lemma) || input.Context.Words.Is("perceives", input.Context.Text[token].Norm))
        {
            return null;
        }

        IReadOnlyList<Cue> cues = input.Context.Cues;
        int at = RuleInput.FirstCueAt(cues, token);
        if (at < cues.Count && cues[at].First == token)
        {
            return cues[at].IsReport ? cues[at].Entry.Force : null;
        }

        // "a bridge described by engineers": a verb that reports, in a form that does not.
        bool idle = input.Context.Words.Word(input.Context.Text[token].Norm) is not null && input.Context.Text[token].Upos == Upos.Verb;
        return idle || IsNegated(input, token) ? null : StatementForce.Believed;
    }

    // "The mayor does not think that …".
    private static bool IsNegated(RuleInput input, int token)
    {
        for (int i = token - 1; i >= 0 && i >= token - NegationReach && !input.Context.Text[i].IsPunct; i--)
        {
            string word = input.Context.Text[i].Norm;
            if (input.Context.Text[i].Lemma is "not" || input.Context.Words.Is("negation", word))
            {
                return true;
            }
        }

        return false;
    }

    // "The spots show on the leaves": what a preposition governs is a circumstance.
    private static bool IsBehindPreposition(RuleInput input, ReadAttribution found) =>
        found.Start == found.Cue + 2 && input.Context.Text[found.Start - 1].Upos == Upos.Adp && input.Context.Text[found.Start - 1].Norm is "on" or "in" or "at" or "from" or "by";

    // Other sentences than the cue's belong to it only inside its quotation marks.
    private static bool IsNear(RuleInput input, (int First, int End) part, int cue)
    {
        int sentence = input.Context.Text.SentenceOf(cue);
        return (input.Context.Text.SentenceOf(part.First) == sentence && input.Context.Text.SentenceOf(part.End - 1) == sentence) || input.Context.IsQuoted(part.First) || input.Context.IsQuoted(part.End - 1);
    }

    private static bool SaysSomething(RuleInput input, List<(int First, int End)> parts)
    {
        foreach ((int first, int end) in parts)
        {
            for (int i = first; i < end; i++)
            {
                if (input.Grammar.IsVerb(i) || input.Context.IsQuoted(i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Content on both sides of its cue leaves out the words of the attribution: "The bridge, the mayor said on Friday, would open".
    private static List<(int First, int End)> Parts(RuleInput input, ReadAttribution found)
    {
        int start = input.Context.Text[found.Start].Norm == "that" && !(input.Context.Text[found.Start].Upos == Upos.Det && CueThat.IsNounAlone(input, found.Start + 1) && !SubjectByOrder.HasFiniteVerb(input.Context, found.Start + 1, found.End)) ? found.Start + 1 : found.Start;
        if (start >= found.Cue || found.End <= found.Cue)
        {
            return [(start, found.End)];
        }

        NounPhrase source = found.Source ?? new NounPhrase(found.Cue, found.Cue + 1, found.Cue);
        int first = Math.Min(found.Cue, source.First);
        int end = Math.Max(found.Cue + 1, source.End);
        while (first > start && !IsBreak(input, first - 1))
        {
            first--;
        }

        while (end < found.End && !IsBreak(input, end))
        {
            end++;
        }

        List<(int First, int End)> parts = [(start, first), (end, found.End)];
        return [.. parts.Where(part => part.End > part.First)];
    }

    private static bool IsBreak(RuleInput input, int token) =>
        input.Grammar.IsComma(token) || input.Grammar.IsHardBreak(token) || input.Grammar.IsQuoteMark(token);

    private static StatementKind KindOf(RuleInput input, List<(int First, int End)> parts)
    {
        bool quoted = parts.TrueForAll(part => input.Context.QuotationOf(part.First) >= 0 && input.Context.QuotationOf(part.End - 1) >= 0);
        return quoted ? StatementKind.Direct : input.Contents.KindOf(parts[0].First, parts[^1].End);
    }
}
