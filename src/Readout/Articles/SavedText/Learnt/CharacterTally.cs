namespace Readout.Articles.SavedText.Learnt;

/// <summary>How many characters of some kinds a line has.</summary>
internal readonly record struct CharacterTally(int Digits, int Commas, int Stops, int Symbols)
{
    private const int Longest = 2000;

    public static CharacterTally Of(string text)
    {
        (int digits, int commas, int stops, int symbols) = (0, 0, 0, 0);
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            digits += char.IsDigit(c) ? 1 : 0;
            commas += c is ',' or '،' or '、' ? 1 : 0;
            stops += c is '.' or '!' or '?' or '。' or '؟' ? 1 : 0;
            symbols += c is '|' or '/' or '›' or '»' or '•' or '→' or '©' or '@' or '#' or '*' or '+' or '>' or '{' or '}' or '[' or ']' or '%' or '&' or '=' ? 1 : 0;
        }

        return new CharacterTally(digits, commas, stops, symbols);
    }
}
