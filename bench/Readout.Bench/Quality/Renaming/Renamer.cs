using System.Text;
using Readout.Bench.Quality.Gold;
using Readout.Records;
using Readout.Text;

namespace Readout.Bench.Quality.Renaming;

/// <summary>
/// A copy of a document in which all people have other names, roles have changed places and media are others, in text and gold alike. A reader
/// who leans on known names and not on the language reads the copy worse.
/// </summary>
internal sealed class Renamer(Replacements replacements)
{
    private readonly ChangeMaker _changes = new(replacements);

    public GoldDocument Rename(GoldDocument document, ArticleRecord record)
    {
        IReadOnlyList<WordChange> changes = _changes.For(document, record);
        int[] places = new int[document.Text.Length + 1];
        string text = Change(document.Text, changes, places);
        return document with
        {
            Text = text,
            Statements = [.. document.Statements.Select(statement => Change(statement, changes, places))],
            Names = [],
        };
    }

    private static GoldStatement Change(GoldStatement statement, IReadOnlyList<WordChange> changes, int[] places) => statement with
    {
        Content = Move(statement.Content, places),
        Cue = Move(statement.Cue, places),
        Speaker = Move(statement.Speaker, places),
        SpeakerName = statement.SpeakerName is { } name ? Change(name, changes, null) : null,
        Relays = statement.Relays is { } relays ? [.. relays.Select(relay => new GoldRelay(relay.Name is { } medium ? Change(medium, changes, null) : null, Move(relay.Span, places)))] : null,
    };

    private static SpanSet Move(SpanSet spans, int[] places) => SpanSet.Of(spans.Spans.Select(span => new TextSpan(places[span.Start], places[span.End])));

    private static string Change(string text, IReadOnlyList<WordChange> changes, int[]? places)
    {
        var changed = new StringBuilder(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            int end = EndOfWord(text, at);
            ReadOnlySpan<char> word = text.AsSpan(at, Math.Max(1, end - at));
            int start = changed.Length;
            if (end > at && Fitting(changes, word) is { } change)
            {
                changed.Append(change.Apply(word));
            }
            else
            {
                changed.Append(word);
            }

            for (int i = 0; places is not null && i < word.Length; i++)
            {
                places[at + i] = Math.Min(start + i, changed.Length);
            }

            at += word.Length;
        }

        if (places is not null)
        {
            places[text.Length] = changed.Length;
        }

        return changed.ToString();
    }

    private static WordChange? Fitting(IReadOnlyList<WordChange> changes, ReadOnlySpan<char> word)
    {
        foreach (WordChange change in changes)
        {
            if (change.Fits(word))
            {
                return change;
            }
        }

        return null;
    }

    private static int EndOfWord(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end > at && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        return end;
    }
}
