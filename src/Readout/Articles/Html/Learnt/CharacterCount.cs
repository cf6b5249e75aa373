using System.Buffers;

namespace Readout.Articles.Html.Learnt;

/// <summary>The characters of a line by kind.</summary>
internal readonly record struct CharacterCount(int Letters, int Digits, int Capitals, int Commas, int Marks, int Sentences, int Words)
{
    // Signs that stand between things in menus and credit lines rather than in sentences.
    private static readonly SearchValues<char> MenuMarks = SearchValues.Create("|•·»›©@/→▶✓★#");

    public static CharacterCount Of(string line)
    {
        (int letters, int digits, int capitals, int commas, int marks, int sentences) = (0, 0, 0, 0, 0, 0);
        int words = 1;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (char.IsAsciiLetterLower(c))
            {
                letters++;
                continue;
            }

            if (c == ' ')
            {
                words++;
                continue;
            }

            letters += char.IsLetterOrDigit(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            commas += c is ',' or '،' or '、' ? 1 : 0;
            marks += MenuMarks.Contains(c) ? 1 : 0;
            bool isEnd = i + 1 == line.Length || line[i + 1] is ' ' or '"' or '”' or '»';
            sentences += c is '。' or '؟' or '।' || (c is '.' or '!' or '?' && isEnd) ? 1 : 0;
        }

        return new CharacterCount(letters, digits, capitals, commas, marks, sentences, words);
    }
}
