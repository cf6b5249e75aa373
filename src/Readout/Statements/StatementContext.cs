using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Statements.Phrases;
using Readout.Statements.Quotations;
using Readout.Statements.Speakers.Choice;

namespace Readout.Statements;

/// <summary>What every rule reads: the text with its quotations, passages, cues and mentions. Immutable once made.</summary>
internal sealed class StatementContext
{
    private readonly int[] _quotationOf;
    private readonly int[] _depthOf;
    private readonly int[] _passageOf;

    public StatementContext(AnalyzedText text, EntityIndex entities, PartialDate? published)
    {
        Text = text;
        Published = published;
        Entities = entities;
        Words = CueLexicon.Of(text.Language);
        Media = new MediaLexicon(text.Language);
        Quotations = QuotationClassifier.Classify(text, QuotationFinder.Find(text, Words), Words);
        (_quotationOf, _depthOf) = MapQuotations(text, Quotations);
        Mentions = new MentionMap(text, entities);
        Passages = PassageFinder.Find(text, Quotations, _quotationOf);
        _passageOf = new int[text.Tokens.Length];
        foreach (Passage passage in Passages)
        {
            _passageOf.AsSpan(passage.First, passage.End - passage.First).Fill(passage.Index);
        }

        Grammar = new Grammar(this);
        Cues = CueFinder.Find(this);
    }

    public AnalyzedText Text { get; }

    public PartialDate? Published { get; }

    public EntityIndex Entities { get; }

    public CueLexicon Words { get; }

    public MediaLexicon Media { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public MentionMap Mentions { get; }

    public Grammar Grammar { get; }

    /// <summary>In text order.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>What chooses among speakers; null in a build that is to train the first model.</summary>
    public ChoiceModel? Choice { get; init; } = ChoiceModel.Shipped;

    public bool IsEnglish => Text.Language == "en";

    /// <summary>Index of the outermost speech quotation that holds the token, -1 outside.</summary>
    public int QuotationOf(int token) => (uint)token < (uint)_quotationOf.Length ? _quotationOf[token] : -1;

    /// <summary>True inside any quotation marks, speech or not.</summary>
    public bool IsQuoted(int token) => (uint)token < (uint)_depthOf.Length && _depthOf[token] > 0;

    /// <summary>True for a typewriter apostrophe that opens or closes a quotation.</summary>
    public bool IsSingleMark(int token)
    {
        int at = FirstQuotationAt(token);
        return (at < Quotations.Count && Quotations[at].First == token) || (IsQuoted(token) && !IsQuoted(token + 1));
    }

    public Passage PassageOf(int token) => Passages[_passageOf[token]];

    /// <summary>The tokens of each block, in order: of its first passage through its last.</summary>
    public IEnumerable<(int First, int End)> Paragraphs()
    {
        for (int first = 0; first < Passages.Count;)
        {
            int end = first;
            while (end < Passages.Count && Passages[end].Block == Passages[first].Block)
            {
                end++;
            }

            yield return (Passages[first].First, Passages[end - 1].End);
            first = end;
        }
    }

    /// <summary>Index of the first quotation that begins at or after the token.</summary>
    public int FirstQuotationAt(int token)
    {
        int low = 0;
        int high = Quotations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Quotations[middle].First < token)
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

    private static (int[] Speech, int[] Depth) MapQuotations(AnalyzedText text, IReadOnlyList<Quotation> quotations)
    {
        int[] speech = new int[text.Tokens.Length];
        int[] depth = new int[text.Tokens.Length];
        Array.Fill(speech, -1);
        int markedTo = 0;
        int quotedTo = 0;
        for (int i = 0; i < quotations.Count; i++)
        {
            Quotation quotation = quotations[i];
            if (quotation.IsSpeech && quotation.First >= markedTo)
            {
                speech.AsSpan(quotation.First, quotation.End - quotation.First).Fill(i);
                markedTo = quotation.End;
            }

            if (quotation.First >= quotedTo && quotation.End > quotation.First)
            {
                depth.AsSpan(quotation.First, quotation.End - quotation.First).Fill(1);
                quotedTo = quotation.End;
            }
        }

        return (speech, depth);
    }
}
