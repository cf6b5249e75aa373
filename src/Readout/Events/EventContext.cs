using System.Collections.Frozen;
using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Events;

/// <summary>A mention with the tokens of its whole noun phrase.</summary>
internal readonly record struct PlacedMention(Entity Entity, Mention Mention, int First, int End);

/// <summary>A date with the tokens of its expression.</summary>
internal readonly record struct PlacedDate(DateExpression Expression, int First, int End);

/// <summary>An analysed article as the rules of events look at it: entities, dates, statements and clauses by token.</summary>
internal sealed class EventContext
{
    private const int LongestHeading = 12;

    private readonly PlacedMention[] _mentions;
    private readonly int[] _mentionAt;
    private readonly PlacedDate[] _dates;
    private readonly int[] _dateAt;
    private readonly int[] _statementAt;
    private readonly int[] _cueAt;
    private readonly int[] _namedBesideAt;
    private readonly CueLexicon _cues;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly FrozenDictionary<string, Entity> _entities;

    public EventContext(AnalyzedText text, EntityIndex entities, IReadOnlyList<Statement> statements, PartialDate? published)
    {
        Text = text;
        Published = published;
        Words = ClauseWords.Of(text.Language);
        Holders = new Officeholders(text.Language, entities.Entities);
        Countries = new CountryNames(text.Language, entities);
        _entities = entities.Entities.ToFrozenDictionary(entity => entity.Id, StringComparer.Ordinal);
        _statements = statements;
        _mentions = PlaceMentions(text, entities);
        _mentionAt = Cover(text, _mentions.Select(placed => (placed.First, placed.End)));
        Clauses = ClauseMap.Of(text, Words, _mentionAt);
        _dates = PlaceDates(text);
        _dateAt = Cover(text, _dates.Select(placed => (placed.First, placed.End)));
        _statementAt = CoverStatements(text, statements);
        _cues = CueLexicon.Of(text.Language);
        _namedBesideAt = Cover(text, statements.Select(statement => NameBesideWords(text, statement)));
        _cueAt = Cover(text, statements.Select(statement => statement.Cue is { } cue ? (text.TokenAt(cue.Start), text.TokenAt(cue.End)) : (0, 0)));
    }

    public AnalyzedText Text { get; }

    /// <summary>All statements of the article.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    public PartialDate? Published { get; }

    public ClauseWords Words { get; }

    public ClauseMap Clauses { get; }

    public Officeholders Holders { get; }

    public CountryNames Countries { get; }

    public PlacedMention? MentionAt(int token) => _mentionAt[token] < 0 ? null : _mentions[_mentionAt[token]];

    public PlacedDate? DateAt(int token) => _dateAt[token] < 0 ? null : _dates[_dateAt[token]];

    /// <summary>The innermost statement whose content holds <paramref name="token"/>.</summary>
    public Statement? StatementAt(int token) => _statementAt[token] < 0 ? null : _statements[_statementAt[token]];

    /// <summary>The first token of the reported words that hold <paramref name="token"/>; null where none do.</summary>
    public int? ContentStart(int token)
    {
        TextSpan at = Text[token].Span;
        return StatementAt(token)?.Content.FirstOrDefault(piece => piece.Contains(at)) is { Length: > 0 } piece ? Text.TokenAt(piece.Start) : null;
    }

    public bool IsVerbOfSaying(int token) => _cues.At(Text[token]) is not null;

    /// <summary>The statement whose cue holds <paramref name="token"/>.</summary>
    public Statement? CueAt(int token) => _cueAt[token] < 0 ? null : _statements[_cueAt[token]];

    /// <summary>«Договор готов — Воронов»: whether <paramref name="token"/> only tells whose words these are, without a verb.</summary>
    public bool IsNameBesideWords(int token) => _namedBesideAt[token] >= 0;

    public Entity? SpeakerOf(Statement? statement) => EntityOf(statement?.Speaker?.Entity);

    public Entity? EntityOf(string? id) => id is null ? null : _entities.GetValueOrDefault(id);

    /// <summary>The body that the article calls so.</summary>
    public Entity? BodyNamed(string name) => _entities.Values.Where(entity => entity is { Kind: EntityKind.Organization, IsMedium: false } && entity.Mentions.Any(mention => mention.Span.In(Text.Text).Equals(name, StringComparison.Ordinal))).OrderBy(static entity => entity.Mentions[0].Span.Start).FirstOrDefault();

    /// <summary>Whether <paramref name="token"/> stands in the headline, or in the first paragraph where there is none.</summary>
    public bool IsInFirstBlock(int token) => Text.Document.Blocks.Count > 0 && Text.SentenceOf(token) < Text.SentencesOfBlock(0).End;

    /// <summary>Whether <paramref name="token"/> stands in a headline: a first block that does not end like a sentence, or whose words have capitals.</summary>
    public bool IsInHeadline(int token) => IsInFirstBlock(token) && (!EndsLikeSentence(token) || (Text.Language == "en" && EnglishTags.IsHeading(Text.Tokens, Text.Sentences[Text.SentenceOf(token)])));

    /// <summary>Whether <paramref name="token"/> stands in a short line of its own that does not end like a sentence: a heading of what follows.</summary>
    public bool IsInHeading(int token)
    {
        Sentence sentence = Text.Sentences[Text.SentenceOf(token)];
        return sentence.EndToken - sentence.FirstToken <= LongestHeading && !EndsLikeSentence(token) && Text[sentence.EndToken - 1] is { IsPunct: false };
    }

    private bool EndsLikeSentence(int token) => Text[Text.Sentences[Text.SentenceOf(token)].EndToken - 1].Norm is "." or "!" or "?" or ":" or "…";

    public VerbTime TimeOf(int verb) => Verbs.TimeOf(Text, Words, verb, Clauses.At(verb).First);

    public bool IsNegated(int verb) => Verbs.IsNegated(Text, Words, verb, Clauses.At(verb).First);

    public bool IsFinite(int token) => _mentionAt[token] < 0 && Verbs.IsFinite(Text[token]);

    // Behind a dash or before a colon; elsewhere the name may be the subject of a sentence of its own.
    private static (int First, int End) NameBesideWords(AnalyzedText text, Statement statement)
    {
        if (statement is not { Cue: null, Speaker.Span: { } span })
        {
            return (0, 0);
        }

        int first = text.TokenAt(span.Start);
        int end = text.TokenAt(span.End);
        bool isBehindDash = first > 0 && text[first - 1].Norm is "—" or "–" or "-" or "―";
        return isBehindDash || (end < text.Tokens.Length && text[end].Norm == ":") ? (first, end) : (0, 0);
    }

    // Mentions come longest first where several begin at one place, so that "the president of X" wins over "X" within it.
    private static PlacedMention[] PlaceMentions(AnalyzedText text, EntityIndex entities)
    {
        var placed = new List<PlacedMention>();
        foreach (Entity entity in entities.Entities)
        {
            foreach (Mention mention in entity.Mentions)
            {
                int first = text.TokenAt(mention.Full.Start);
                int end = text.TokenAt(mention.Full.End);
                if (end > first)
                {
                    placed.Add(new PlacedMention(entity, mention, first, end));
                }
            }
        }

        var disjoint = new List<PlacedMention>(placed.Count);
        int taken = 0;
        if (text.Language == "en")
        {
            placed.RemoveAll(mention => mention.Entity.Kind == EntityKind.Place && Datelines.Holds(text, mention.First));
        }

        foreach (PlacedMention next in placed.OrderBy(mention => mention.First).ThenByDescending(mention => mention.End))
        {
            if (next.First >= taken)
            {
                disjoint.Add(next);
                taken = next.End;
            }
        }

        return [.. disjoint];
    }

    private static PlacedDate[] PlaceDates(AnalyzedText text)
    {
        var placed = new List<PlacedDate>();
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (DateExpression found in DateExpressionFinder.Find(text.Text, sentence.Span, sentence.Language))
            {
                int first = text.TokenAt(found.Span.Start);
                int end = text.TokenAt(found.Span.End);
                if (end > first)
                {
                    placed.Add(new PlacedDate(found, first, end));
                }
            }
        }

        return [.. placed];
    }

    private static int[] Cover(AnalyzedText text, IEnumerable<(int First, int End)> ranges)
    {
        int[] at = new int[text.Tokens.Length];
        Array.Fill(at, -1);
        int index = 0;
        foreach ((int first, int end) in ranges)
        {
            at.AsSpan(first, Math.Max(0, end - first)).Fill(index++);
        }

        return at;
    }

    // Nested statements come after the one they stand in, so the innermost is written last.
    private static int[] CoverStatements(AnalyzedText text, IReadOnlyList<Statement> statements)
    {
        int[] at = new int[text.Tokens.Length];
        Array.Fill(at, -1);
        foreach ((int index, Statement statement) in statements.Index().OrderByDescending(pair => pair.Item.Content.Sum(span => span.Length)))
        {
            foreach (TextSpan span in statement.Content)
            {
                int first = text.TokenAt(span.Start);
                int end = text.TokenAt(span.End);
                at.AsSpan(first, Math.Max(0, end - first)).Fill(index);
            }
        }

        return at;
    }
}
