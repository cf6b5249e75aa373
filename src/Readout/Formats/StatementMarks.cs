using Readout.Statements;

namespace Readout.Formats;

/// <summary>What a reader must be told of a statement beside its words: quoted or reported, how the speaker is known, what saying it does.</summary>
internal static class StatementMarks
{
    public static IEnumerable<string> Of(Statement statement, Labels labels)
    {
        yield return KindOf(statement, labels);
        if (labels.Of("force", statement.Force) is { Length: > 0 } force)
        {
            yield return force;
        }

        if (GradeOf(statement, labels) is { Length: > 0 } grade)
        {
            yield return grade;
        }

        if (statement.SaidOn is { } date)
        {
            yield return labels["statement", "said-on"] + " " + labels.Date(date);
        }
    }

    /// <summary>"quoted", "reported", or both where a part stands in quotation marks.</summary>
    public static string KindOf(Statement statement, Labels labels) => statement.Kind switch
    {
        StatementKind.Direct => labels["statement", "quoted"],
        StatementKind.Indirect => labels["statement", "reported"],
        _ => labels["statement", "reported"] + " + " + labels["statement", "quoted"],
    };

    /// <summary>How the speaker is known, where it is not simply named; empty otherwise.</summary>
    public static string GradeOf(Statement statement, Labels labels) => statement.Speaker?.Grade switch
    {
        SpeakerGrade.Resolved => labels["statement", "inferred"],
        SpeakerGrade.Doubtful => labels["statement", "doubtful"] + "?",
        SpeakerGrade.Unnamed => labels["statement", "unnamed"],
        _ => "",
    };

    /// <summary>The content's words; what is quoted stands in the article's marks or, where the span leaves them out, in those of its language.</summary>
    public static string Content(Statement statement, string text, Labels labels)
    {
        string words = PlainText.Join(statement.Content, text);
        bool bare = statement.Kind == StatementKind.Direct && words.Length > 0 && !"«“„\"‘'".Contains(words[0], StringComparison.Ordinal);
        return bare ? labels["statement", "quote-opens"] + words + labels["statement", "quote-closes"] : words;
    }
}
