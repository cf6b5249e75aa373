using System.Buffers;
using Readout.App.Archive.Search;
using Readout.App.Site.Words;
using Readout.Formats;
using Readout.Formats.Json;
using Readout.Statements;

namespace Readout.App.Site.Parts;

/// <summary>How a statement's reporting words and quotation marks are shown: never with marks that the article has not. Stateless.</summary>
internal static class ReportedSpeech
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("«»“”„\"");
    private static readonly SearchValues<char> Opening = SearchValues.Create("«»“”„\"‘'");

    /// <summary>True for words given whole that stand in marks or follow reporting words: the record keeps them without the marks around.</summary>
    public static bool StandsInMarks(FoundStatement statement) => statement.Text.Length > 0 && statement.Kind switch
    {
        "direct" => !IsVerbatim(statement) && !Opening.Contains(statement.Text[0]),
        "mixed" => !statement.Text.AsSpan().ContainsAny(Marks),
        _ => false,
    };

    /// <summary>True where words of it stand in marks.</summary>
    public static bool HasMarks(FoundStatement statement) => statement.Kind == "mixed" || (statement.Kind == "direct" && !IsVerbatim(statement));

    /// <summary>True for words given whole that nothing reports, as an interview gives its answers.</summary>
    public static bool IsVerbatim(FoundStatement statement) => statement is { Kind: "direct", Cue: null };

    /// <summary>The site's words in the language of what was said, where it has that; else the reader's.</summary>
    public static SiteWords WordsOf(FoundStatement statement, SiteWords words) => SiteWords.Languages.FirstOrDefault(one => one.Language == statement.Article.Language) ?? words;

    /// <summary>True for a verb that goes on into what was said: "called the delay a gain".</summary>
    public static bool IsJoined(FoundStatement statement) => ReportingVerb.GoesOn(PlainText.OneLine(statement.Cue), statement.Article.Language);

    /// <summary>
    /// The outlet's verb where it reads between the speaker and the words, else a plain word for what saying it does, in the language of what was said; empty where nothing reports it, and where
    /// it is <see cref="IsAccording"/>.
    /// </summary>
    public static string VerbOf(FoundStatement statement, SiteWords words, out bool isOwn)
    {
        string cue = PlainText.OneLine(statement.Cue);
        StatementKind kind = JsonNames.Parse<StatementKind>(statement.Kind) ?? StatementKind.Indirect;
        StatementForce force = JsonNames.Parse<StatementForce>(statement.Force) ?? StatementForce.Said;
        string? own = cue.Length == 0 ? "" : ReportingVerb.Shown(cue, statement.Article.Language, statement.Speaker, kind, force);
        isOwn = own is { Length: > 0 };
        return own ?? (IsAccording(statement) ? "" : WordsOf(statement, words).Labels.Of("verb", force));
    }

    /// <summary>True for "according to", which no verb stands for: it goes before the speaker.</summary>
    public static bool IsAccording(FoundStatement statement) => PlainText.OneLine(statement.Cue) is { Length: > 0 } cue && ReportingVerb.IsPhrase(cue, statement.Article.Language);

    /// <summary>The reporting words in the reader's language: a plain word for what saying it does; empty where nothing reports it, or "according to" does.</summary>
    public static string PlainVerbOf(FoundStatement statement, SiteWords words) =>
        PlainText.OneLine(statement.Cue).Length == 0 || IsAccording(statement) ? "" : words.Labels.Of("verb", JsonNames.Parse<StatementForce>(statement.Force) ?? StatementForce.Said);
}
