namespace Readout.Articles.SavedText.Learnt;

/// <summary>
/// The words of a line as hashes of their small letters, any number counting as one; scripts that put no blanks between words
/// give pairs of letters.
/// </summary>
internal ref struct LineTokens(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = 0;

    public const uint Number = 1;
    private const int StemLength = 5;

    /// <summary>The hash of the word.</summary>
    public uint Hash { get; private set; } = 0;

    /// <summary>The hash of the word's first letters, which its inflected forms share.</summary>
    public uint Stem { get; private set; } = 0;

    public int Length { get; private set; } = 0;

    public bool IsCapital { get; private set; } = false;

    public bool Next()
    {
        while (_at < _text.Length && !char.IsLetterOrDigit(_text[_at]))
        {
            _at++;
        }

        if (_at >= _text.Length)
        {
            return false;
        }

        if (IsUnspaced(_text[_at]))
        {
            ReadPair();
        }
        else
        {
            ReadWord();
        }

        return true;
    }

    /// <summary>True for letters of Chinese, Japanese and Thai, which are written without blanks.</summary>
    public static bool IsUnspaced(char c) => c is >= '\u3040' and < '\uA000' or >= '\uF900' and < '\uFB00' or >= '\u0E00' and < '\u0E80';

    private void ReadPair()
    {
        char next = _at + 1 < _text.Length && IsUnspaced(_text[_at + 1]) ? _text[_at + 1] : ' ';
        Hash = LineFeatures.Mix(_text[_at], next);
        Stem = Hash;
        Length = 2;
        IsCapital = false;
        _at++;
    }

    private void ReadWord()
    {
        int start = _at;
        bool hasDigit = false;
        uint hash = 7;
        uint stem = 7;
        while (_at < _text.Length && char.IsLetterOrDigit(_text[_at]) && !IsUnspaced(_text[_at]))
        {
            char c = char.ToLowerInvariant(_text[_at]);
            hasDigit |= char.IsDigit(c);
            hash = LineFeatures.Mix(hash, c);
            stem = _at - start < StemLength ? hash : stem;
            _at++;
        }

        Length = _at - start;
        Hash = hasDigit ? Number : hash;
        Stem = hasDigit ? Number : stem;
        IsCapital = char.IsUpper(_text[start]);
    }
}
