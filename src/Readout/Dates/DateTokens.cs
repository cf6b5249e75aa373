using System.Globalization;
using Readout.Text;

namespace Readout.Dates;

internal enum DateTokenKind : byte
{
    Number,
    Word,
    Mark,

    /// <summary>A line break: no date goes on over it.</summary>
    Break,
}

/// <summary>A number, word, mark or line break of a text that is searched for dates. <paramref name="Value"/> is the number, or the mark's character.</summary>
internal readonly record struct DateToken(TextSpan Span, DateTokenKind Kind, int Value)
{
    public bool IsMark(char mark) => Kind == DateTokenKind.Mark && Value == mark;

    public bool IsNumber(int least, int most) => Kind == DateTokenKind.Number && Value >= least && Value <= most;
}

/// <summary>Splits a text into the tokens that dates are made of, in one pass.</summary>
internal static class DateTokens
{
    private const int LongestNumber = 8;

    public static List<DateToken> Of(ReadOnlySpan<char> text, int offset)
    {
        var tokens = new List<DateToken>(text.Length / 5 + 1);
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            int start = i++;
            if (char.IsAsciiDigit(c))
            {
                i = EndOf(text, i, char.IsAsciiDigit);
                AddNumber(tokens, text[start..i], TextSpan.OfLength(offset + start, i - start));
            }
            else if (char.IsLetter(c))
            {
                i = EndOfWord(text, i);
                tokens.Add(new DateToken(TextSpan.OfLength(offset + start, i - start), DateTokenKind.Word, 0));
            }
            else if (c is '\n' or '\r')
            {
                tokens.Add(new DateToken(TextSpan.OfLength(offset + start, 1), DateTokenKind.Break, 0));
            }
            else if (!IsSpace(c))
            {
                tokens.Add(new DateToken(TextSpan.OfLength(offset + start, 1), DateTokenKind.Mark, c));
            }
        }

        return tokens;
    }

    /// <summary>The word in small letters, with one kind of apostrophe and without ё, into <paramref name="buffer"/>; empty when it is too long for any date word.</summary>
    public static ReadOnlySpan<char> Norm(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length)
        {
            return [];
        }

        for (int i = 0; i < word.Length; i++)
        {
            char c = char.ToLowerInvariant(word[i]);
            buffer[i] = c switch
            {
                'ё' => 'е',
                '’' or 'ʼ' or '`' => '\'',
                _ => c,
            };
        }

        return buffer[..word.Length];
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD';

    // A number with more digits is no part of a date; it stays one token so that its end is none either.
    private static void AddNumber(List<DateToken> tokens, ReadOnlySpan<char> digits, TextSpan span)
    {
        int value = digits.Length <= LongestNumber ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : int.MaxValue;
        tokens.Add(new DateToken(span, DateTokenKind.Number, value));
    }

    private static int EndOf(ReadOnlySpan<char> text, int i, Func<char, bool> isInside)
    {
        while (i < text.Length && isInside(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark
            || text[i] is '\'' or '’' or 'ʼ' or '`' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && text[i - 1] is not 's'))
        {
            i++;
        }

        return i;
    }
}
