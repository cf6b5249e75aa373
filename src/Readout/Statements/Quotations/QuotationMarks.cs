using System.Globalization;
using Readout.Text;

namespace Readout.Statements.Quotations;

/// <summary>
/// What each mark may do. „ and « only open, » only closes; “ opens in English and closes in German order („…“);
/// straight marks and ” are told by the space around them.
/// </summary>
internal static class QuotationMarks
{
    public static bool IsMark(char c) => c is '"' or '«' or '»' or '“' or '”' or '„' or '‟' or '‘' or '‚' or '’';

    /// <summary>A ’ or ‘ inside or at the end of a word ("don’t", "п’ять", "the ministers’") is no quotation mark.</summary>
    public static bool IsApostrophe(string text, int at) =>
        text[at] is '’' or '‘' && at > 0 && char.IsLetterOrDigit(text[at - 1]) && (text[at] == '‘' || at + 1 >= text.Length || char.IsLetter(text[at + 1]) || !HasOpening(text, at));

    public static bool IsOpening(string text, int at, TextSpan within) => text[at] switch
    {
        '«' or '„' or '‚' or '‟' or '‘' => true,
        '»' or '’' => false,
        '“' => !ClosesGerman(text, at, within),
        '"' or '”' => IsSureOpening(text, at, within),
        _ => false,
    };

    /// <summary>True when only an opening mark can stand here: space or nothing before it, a word right after it.</summary>
    public static bool IsSureOpening(string text, int at, TextSpan within)
    {
        bool freeBefore = at == within.Start || !char.IsLetterOrDigit(text[at - 1]) && !char.IsPunctuation(text[at - 1]) || text[at - 1] is '(' or '[' or '«' or '„' or '“' or '—' or '–' or '-' or ':';
        bool wordAfter = at + 1 < within.End && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '…' or '.' or '[' or '(' or '<' or '«' or '“' or '„' or '@' or '#' or '$' or '\'' or '‘' or '-' or '–' or '—');
        return freeBefore && wordAfter;
    }

    public static bool Closes(char mark, char opening) => opening switch
    {
        '«' => mark is '»',
        '„' or '‟' => mark is '“' or '”' or '"' or '»',
        '“' => mark is '”' or '“' or '"',
        '"' => mark is '"' or '”',
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
