using Readout.Dates;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements;

/// <summary>
/// The day on which something was said, where the words beside the cue give one: "said on Tuesday", «29 октября министр заявил».
/// A date that may belong to something else in the sentence ("said after talks on Tuesday") is none.
/// </summary>
internal sealed class SayingDate(StatementContext context)
{
    // A date farther from its cue is not looked for.
    private const int Reach = 16;

    private readonly AnalyzedText _text = context.Text;

    public PartialDate? Of(Proposal proposal)
    {
        if (proposal.Cue is not { Entry.Form: CueForm.Finite or CueForm.Base or CueForm.Impersonal or CueForm.Converb } cue)
        {
            return null;
        }

        (int from, int to) = Window(proposal, cue);
        if (!MayHoldDate(from, to))
        {
            return null;
        }

        Sentence sentence = _text.Sentences[_text.SentenceOf(cue.First)];
        PartialDate? found = null;
        foreach (DateExpression date in DateExpressionFinder.Find(_text.Text, _text.SpanOf(from, to), sentence.Language))
        {
            if (date.Unit != DateUnit.Day || date.IsDeadline || date.Direction == DateDirection.Future || !Belongs(date, proposal, cue, from))
            {
                continue;
            }

            if (found is not null || date.Resolve(context.Published, DateDirection.Past) is not { } day || day.Date > context.Published?.Date)
            {
                return null;
            }

            found = day;
        }

        return found is null ? null : found with { Time = null, Offset = null, HasSeconds = false };
    }

    // The words around the cue up to the content, a hard break or the passage's end.
    private (int From, int To) Window(Proposal proposal, Cue cue)
    {
        Passage passage = context.Passages[cue.Passage];
        int from = cue.First;
        while (from > Math.Max(passage.First, cue.First - Reach) && !IsOutside(proposal, from - 1))
        {
            from--;
        }

        int to = cue.End;
        while (to < Math.Min(passage.End, cue.End + Reach) && !IsOutside(proposal, to) && !context.Words.Is("that", _text[to].Norm))
        {
            to++;
        }

        return (from, to);
    }

    private bool IsOutside(Proposal proposal, int token) => context.Grammar.IsHardBreak(token) || IsContent(proposal, token);

    private bool IsContent(Proposal proposal, int token)
    {
        foreach (TextSpan span in proposal.Content)
        {
            if (span.Overlaps(_text[token].Span))
            {
                return true;
            }
        }

        return false;
    }

    // Days are named by a number or by a word of the calendar: most windows hold neither.
    private bool MayHoldDate(int from, int to)
    {
        DateVocabulary? vocabulary = DateVocabulary.Of(_text.Language);
        for (int i = from; i < to; i++)
        {
            string word = _text[i].Norm;
            if (char.IsAsciiDigit(_text.Text[_text[i].Span.Start]) || CalendarNames.Weekday(word, _text.Language) is not null || vocabulary?.Find(word) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool Belongs(DateExpression date, Proposal proposal, Cue cue, int from)
    {
        int first = _text.TokenAt(date.Span.Start);
        int end = _text.TokenAt(date.Span.End);
        if (first > from && _text[first - 1].Upos == Upos.Adp)
        {
            first--;
        }

        NounPhrase? speaker = proposal.Speaker;
        if (speaker is { } phrase && first < phrase.End && end > phrase.First)
        {
            return false;
        }

        return first >= cue.End ? IsLight(cue.End, first, speaker, behindCue: true)
            : end <= cue.First && IsLight(end, cue.First, speaker, behindCue: false) && IsLight(from, first, speaker, behindCue: false);
    }

    // Nothing but the speaker, adverbs, pronouns and, behind the cue, those spoken to may stand between: any other noun may own the date.
    private bool IsLight(int from, int to, NounPhrase? speaker, bool behindCue)
    {
        bool tells = behindCue;
        for (int i = from; i < to; i++)
        {
            if (speaker is { } phrase && i >= phrase.First && i < phrase.End)
            {
                continue;
            }

            tells &= IsAddressee(i);
            ref readonly Token token = ref _text[i];
            bool pointer = token.Upos == Upos.Adp && i + 1 < to && _text[i + 1].Upos is Upos.Pron or Upos.Det;
            bool light = pointer || token.Upos is Upos.Adv or Upos.Pron or Upos.Part or Upos.Det or Upos.Cconj || context.Grammar.IsComma(i) || context.Grammar.IsQuoteMark(i)
                || context.Words.Word(token.Norm) is { Form: CueForm.Finite } || tells || (behindCue && !context.IsEnglish && IsAddressee(i));
            if (!light)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsAddressee(int token) =>
        context.IsEnglish ? context.Grammar.IsNominal(token) || _text[token].Upos == Upos.Adj
            : _text[token].Feats.Case == Case.Dat || context.Media.IsAgencyName(_text[token]) || context.Media.IsMediaHead(_text[token]);
}
