namespace Readout.Pages.Charsets;

/// <summary>What the bytes 80 to FF are in one encoding, and how likely a run of them is as text.</summary>
internal sealed class HighBytes
{
    // From the most frequent to the rarest letter of Russian and Ukrainian news taken together: the likelihood falls
    // from about 11% to 0.04%, nearly evenly on a log scale.
    private const string CyrillicByFrequency = "оаеинтісрвлкмдпуяыьгзбчйїєхжшюцщэфґёъ";
    private const double MostFrequent = -2.2;
    private const double StepOfRank = -0.16;
    private const double OtherCyrillic = -9;

    // Western letters stand alone among ASCII ones: "café", "München".
    private const string WesternLetters = "éèàçöäüßñóíáêâîôûùëïæøåãõúýšžœÉÈÀÇÖÄÜÓÍÁÅØÆŠŽ";
    private const double Western = -3.5;
    private const double OtherWestern = -6;

    private const string Typographic = "«»—–“”„‚’‘‹›…№§°©®·•™€\u00a0\u00ad×±½²³";
    private const double TypographicMark = -2;

    // Space stands between these and a word that follows; where none does, they were capitals in another encoding.
    private const string Closing = "—–”»…›•™©®°±";
    private const double ClosingBeforeLetter = -4;
    private const double OtherSymbol = -8;
    private const double NoCharacter = -10;

    private const double CapitalInsideWord = -5;
    private const double CapitalAfterCapital = -0.3;
    private const double CapitalAtStart = -1.2;
    private const double NextToOtherScript = -4;
    private const double WesternRun = -3;

    private readonly Kind[] _kinds = new Kind[128];
    private readonly double[] _scores = new double[128];
    private readonly bool _isCyrillic;

    private HighBytes(int codePage)
    {
        CodePage = codePage;
        _isCyrillic = codePage != CharsetNames.Windows1252;
        byte[] all = new byte[128];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = (byte)(i + 128);
        }

        string chars = CharsetNames.Get(codePage).GetString(all);
        for (int i = 0; i < chars.Length; i++)
        {
            (_kinds[i], _scores[i]) = Classify(chars[i], _isCyrillic);
        }
    }

    private enum Kind
    {
        None,
        Small,
        Capital,
        Ascii,
        Closing,
    }

    public int CodePage { get; }

    public static HighBytes Of(int codePage) => new(codePage);

    /// <summary>The log-likelihood of a run of high bytes between two ASCII bytes.</summary>
    public double Score(ReadOnlySpan<byte> run, byte before, byte after)
    {
        double sum = 0;
        Kind previous = OfAscii(before);
        foreach (byte value in run)
        {
            Kind kind = _kinds[value - 128];
            sum += _scores[value - 128] + Transition(previous, kind);
            previous = kind;
        }

        return sum + (OfAscii(after) == Kind.Ascii ? Transition(Kind.Ascii, previous) : 0);
    }

    private static Kind OfAscii(byte value) => char.IsAsciiLetter((char)value) ? Kind.Ascii : Kind.None;

    private static (Kind Kind, double Score) Classify(char character, bool isCyrillic)
    {
        if (Typographic.Contains(character))
        {
            return (Closing.Contains(character) ? Kind.Closing : Kind.None, TypographicMark);
        }

        if (char.IsControl(character) || character == '\ufffd')
        {
            return (Kind.None, NoCharacter);
        }

        if (!char.IsLetter(character))
        {
            return (Kind.None, OtherSymbol);
        }

        Kind kind = char.IsUpper(character) ? Kind.Capital : Kind.Small;
        return (kind, isCyrillic ? CyrillicScore(char.ToLowerInvariant(character)) : WesternLetters.Contains(character) ? Western : OtherWestern);
    }

    private static double CyrillicScore(char small)
    {
        int rank = CyrillicByFrequency.IndexOf(small);
        return rank < 0 ? OtherCyrillic : MostFrequent + (StepOfRank * rank);
    }

    private double Transition(Kind previous, Kind kind) => (previous, kind) switch
    {
        (_, Kind.None or Kind.Closing) => 0,
        (Kind.Closing, _) => ClosingBeforeLetter,
        (Kind.Ascii, _) => _isCyrillic ? NextToOtherScript : 0,
        (Kind.Small or Kind.Capital, _) when !_isCyrillic => WesternRun,
        (Kind.Small, Kind.Capital) => CapitalInsideWord,
        (Kind.Capital, Kind.Capital) => CapitalAfterCapital,
        (Kind.None, Kind.Capital) => CapitalAtStart,
        _ => 0,
    };
}
