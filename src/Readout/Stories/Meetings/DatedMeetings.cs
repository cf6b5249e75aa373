using Readout.Articles;
using Readout.Events.Meetings;
using Readout.Languages;

namespace Readout.Stories.Meetings;

/// <summary>Whether a statement speaks of a meeting that others tell of, where it names nobody who is to meet: by its day and the noun of its kind. Stateless and thread-safe.</summary>
public static class DatedMeetings
{
    /// <summary>
    /// Whether the words name the day and, by a noun, the kind of the meeting: "the summit may be held on 20 March". False for the kinds whose words are used of any meeting,
    /// and in a language that is not analysed.
    /// </summary>
    public static bool SpeaksOf(AccountText statement, MeetingKind kind, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return !MeetingLikeness.IsLoose(kind) && statement.ToCompare is { } words && words.Senses.Days.Contains((uint)((day.Month * 100) + day.Day)) && NamesKind(statement, kind);
    }

    private static bool NamesKind(AccountText statement, MeetingKind kind)
    {
        if (TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = statement.Text }), statement.Language) is not { } text)
        {
            return false;
        }

        var lexicon = MeetingLexicon.Of(statement.Language);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (lexicon.Nouns.At(text, i, text.Tokens.Length) is { } hit && MeetingLexicon.KindOf(hit.Row) == kind)
            {
                return true;
            }
        }

        return false;
    }
}
