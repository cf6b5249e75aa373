using System.Globalization;
using Readout.Text;

namespace Readout.Statements.Quotations;

/// <summary>
/// What each mark may do. „ and « only open, » only closes; “ opens in English and closes in German order („…“);
/// straight marks and ” are told by the space around them.
/// </summary>
internal static class QuotationMarks
{
    // So far a single mark is looked for that closes or opens another.
    private const int MaxSingle = 600;

    public static bool IsMark(char c) => c is '"' or '«' or '»' or '“' or '”' or '„' or '‟' or '‘' or '‚' or '’';

    /// <summary>The mark that begins at <paramref name="at"/> and its length; length 0 where none does. Two typewriter apostrophes are a double mark.</summary>
    public static (char Mark, int Length) Read(string text, int at, TextSpan within)
    {
        if (text[at] != '\'')
        {
            return IsMark(text[at]) && !IsApostrophe(text, at) ? (text[at], 1) : default;
        }

        if (at + 1 < within.End && text[at + 1] == '\'')
        {
            return ('"', 2);
        }

        return OpensSingle(text, at, within) && HasClosingSingle(text, at, within) || ClosesSingle(text, at, within) && HasOpeningSingle(text, at, within) ? ('\'', 1) : default;
    }

    /// <summary>How many characters the mark takes that begins there.</summary>
    public static int LengthAt(string text, int at) => text[at] == '\'' && at + 1 < text.Length && text[at + 1] == '\'' ? 2 : 1;

    // "'A word", but not "the '90s", "rock 'n' roll" or "'em".
    private static bool OpensSingle(string text, int at, TextSpan within)
    {
        bool freeBefore = at == within.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '"' or '“' or '—' or '–' or ':';
        return freeBefore && at + 2 < within.End && (char.IsLetter(text[at + 1]) || text[at + 1] is '…') && !IsElision(text.AsSpan(at + 1, Math.Min(5, within.End - at - 1)));
    }

    private static bool IsElision(ReadOnlySpan<char> tail)
    {
        int end = 0;
        while (end < tail.Length && char.IsLetter(tail[end]))
        {
            end++;
        }

        return tail[..end] is "em" or "n" or "til" or "tis" or "twas" or "cause" or "round" or "s";
    }

    // A word or a stop before it, no letter behind: "so,' he said", "'the plan' failed".
    private static bool ClosesSingle(string text, int at, TextSpan within) =>
        at > within.Start && !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= within.End || !char.IsLetterOrDigit(text[at + 1]));

    private static bool HasClosingSingle(string text, int at, TextSpan within)
    {
        int end = Math.Min(within.End, at + MaxSingle);
        for (int i = at + 2; i < end; i++)
        {
            if (text[i] == '\'' && ClosesSingle(text, i, within))
            {
                return true;
            }
        }

        return false;
    }

    // "the ministers' plan": a plural's apostrophe closes nothing where the real mark is still to come.
    private static bool HasOpeningSingle(string text, int at, TextSpan within)
    {
        bool possessive = text[at - 1] is 's' && at + 2 < within.End && text[at + 1] == ' ' && char.IsLower(text[at + 2]);
        if (possessive && HasClosingSingle(text, at, within))
        {
            return false;
        }

        int start = Math.Max(within.Start, at - MaxSingle);
        for (int i = at - 1; i >= start; i--)
        {
            if (text[i] == '\'' && OpensSingle(text, i, within))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A ’ or ‘ inside or at the end of a word ("don’t", "п’ять", "the ministers’") is no quotation mark.</summary>
    public static bool IsApostrophe(string text, int at) =>
        text[at] is '’' or '‘' && at > 0 && char.IsLetterOrDigit(text[at - 1]) && (text[at] == '‘' || at + 1 >= text.Length || char.IsLetter(text[at + 1]) || !HasOpening(text, at));

    public static bool IsOpening(string text, int at, TextSpan within) => text[at] switch
    {
        '«' or '„' or '‚' or '‟' or '‘' => true,
        '»' or '’' => false,
        '“' => !ClosesGerman(text, at, within),
        '"' or '”' or '\'' => IsSureOpening(text, at, within),
        _ => false,
    };

    /// <summary>True when only an opening mark can stand here: space or nothing before it, a word right after it.</summary>
    public static bool IsSureOpening(string text, int at, TextSpan within)
    {
        int next = text[at] == '\'' && at + 1 < within.End && text[at + 1] == '\'' ? at + 2 : at + 1;
        bool freeBefore = at == within.Start || !char.IsLetterOrDigit(text[at - 1]) && !char.IsPunctuation(text[at - 1]) || text[at - 1] is '(' or '[' or '«' or '„' or '“' or '—' or '–' or '-' or ':';
        bool wordAfter = next < within.End && (char.IsLetterOrDigit(text[next]) || text[next] is '…' or '[' or '(' or '<' or '«' or '“' or '„' or '@' or '#' or '$' or '\'' or '‘' or '-' or '–' or '—' || IsLeadingDot(text, next, within));
        return freeBefore && wordAfter;
    }

    // "...and so on", ".gov"; the full stop of a sentence has nothing right behind it.
    private static bool IsLeadingDot(string text, int at, TextSpan within) =>
        text[at] == '.' && at + 1 < within.End && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '.');

    public static bool Closes(char mark, char opening) => opening switch
    {
        '«' => mark is '»',
        '„' or '‟' => mark is '“' or '”' or '"' or '»',
        '“' => mark is '”' or '“' or '"',
        '"' => mark is '"' or '”',
        '\'' => mark is '\'',
        '”' => mark is '”' or '"',
        '‘' or '‚' => mark is '’' or '‘',
        _ => false,
    };

    public static bool SameKind(char mark, char other) =>
        mark == other || mark is '“' or '”' or '"' or '„' && other is '“' or '”' or '"' or '„';

    // “ after a word and before space or punctuation closes a „ quotation.
    private static bool ClosesGerman(string text, int at, TextSpan within)
    {
        bool wordBefore = at > within.Start && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not '(' and not '—' and not '–';
        bool freeAfter = at + 1 >= within.End || !char.IsLetterOrDigit(text[at + 1]);
        return wordBefore && freeAfter;
    }

    // A ’ after a word closes a single quotation only when one was opened shortly before.
    private static bool HasOpening(string text, int at)
    {
        for (int i = at - 1, steps = 0; i >= 0 && steps < 400 && text[i] != '\n'; i--, steps++)
        {
            if (text[i] == '‘' && (i == 0 || CharUnicodeInfo.GetUnicodeCategory(text[i - 1]) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation))
            {
                return true;
            }
        }

        return false;
    }
}
