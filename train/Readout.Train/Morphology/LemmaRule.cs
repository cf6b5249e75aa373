namespace Readout.Train.Morphology;

/// <summary>How a form becomes its lemma: letters cut at both ends, then letters added at the end.</summary>
internal readonly record struct LemmaRule(byte CutStart, byte CutEnd, string Added)
{
    public static LemmaRule Between(string form, string lemma)
    {
        int best = 0;
        int bestStart = 0;
        foreach (int start in (ReadOnlySpan<int>)[0, 2, 3])
        {
            int common = start <= form.Length ? CommonPrefix(form.AsSpan(start), lemma) : 0;
            if (common > best + start)
            {
                best = common;
                bestStart = start;
            }
        }

        return new LemmaRule((byte)bestStart, (byte)(form.Length - bestStart - best), lemma[best..]);
    }

    private static int CommonPrefix(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.CommonPrefixLength(right);
}
