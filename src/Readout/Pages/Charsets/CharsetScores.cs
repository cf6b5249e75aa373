namespace Readout.Pages.Charsets;

/// <summary>
/// How likely the high bytes of a text are in each of the eight-bit encodings that news in our languages comes in: mean log-likelihood a byte.
/// Two things tell the encodings apart: how frequent the letters are that the bytes would be, and that a capital does not follow a small letter.
/// </summary>
internal sealed class CharsetScores
{
    // This many decide; more change nothing.
    private const int MaxHighBytes = 20_000;

    // In order of preference where scores are equal, as for English with nothing but typographic quotation marks.
    private static readonly HighBytes[] Candidates =
    [
        HighBytes.Of(CharsetNames.Windows1252),
        HighBytes.Of(CharsetNames.Windows1251),
        HighBytes.Of(CharsetNames.Koi8U),
        HighBytes.Of(CharsetNames.Cp866),
        HighBytes.Of(CharsetNames.Iso88595),
        HighBytes.Of(CharsetNames.MacCyrillic),
    ];

    // Nats for the whole text: Mac Cyrillic has its small letters where windows-1251 has them, so that a few words read as well in either,
    // and pages in it are hardly found any more.
    private const double MacPrior = -10;

    private readonly double[] _means;

    private CharsetScores(double[] means, int letters)
    {
        _means = means;
        Letters = letters;
    }

    /// <summary>How many bytes the scores rest on.</summary>
    public int Letters { get; }

    public int Best => Candidates[Array.IndexOf(_means, _means.Max())].CodePage;

    public double this[int codePage] => _means[Array.FindIndex(Candidates, candidate => candidate.CodePage == codePage)];

    public static bool Knows(int codePage) => Array.Exists(Candidates, candidate => candidate.CodePage == codePage);

    public static CharsetScores Of(ReadOnlySpan<byte> bytes)
    {
        double[] sums = new double[Candidates.Length];
        int count = 0;
        int at = 0;
        while (count < MaxHighBytes && bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xff) is >= 0 and var step)
        {
            at += step;
            int end = at + 1;
            while (end < bytes.Length && bytes[end] >= 0x80)
            {
                end++;
            }

            byte before = at > 0 ? bytes[at - 1] : (byte)' ';
            byte after = end < bytes.Length ? bytes[end] : (byte)' ';
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += Candidates[i].Score(bytes[at..end], before, after);
            }

            count += end - at;
            at = end;
        }

        double[] means = Array.ConvertAll(sums, sum => count == 0 ? 0 : sum / count);
        means[Array.FindIndex(Candidates, candidate => candidate.CodePage == CharsetNames.MacCyrillic)] += MacPrior / Math.Max(count, 1);
        return new CharsetScores(means, count);
    }
}
