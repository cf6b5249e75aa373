using Readout.Languages.Morphology;

namespace Readout.Train.Morphology;

/// <summary>Counts which readings the forms with a given ending have, and adds the usual ones to a dictionary as the readings of unknown words.</summary>
internal sealed class EndingCounter
{
    private const int MostReadings = 8;
    private const int FewForms = 3;
    private const double SmallShare = 0.03;

    private readonly char _mark;
    private readonly Dictionary<string, Dictionary<(Tag Tag, LemmaRule Lemma), int>> _counts = new(StringComparer.Ordinal);

    public EndingCounter(char mark) => _mark = mark;

    public void Add(string norm, Tag tag, LemmaRule lemma, int weight = 1)
    {
        if (lemma.CutStart > 0 || norm.Contains('-', StringComparison.Ordinal))
        {
            return;
        }

        for (int length = Math.Max(1, (int)lemma.CutEnd); length <= MorphologyDictionary.LongestEnding && length < norm.Length - 1; length++)
        {
            string ending = norm[^length..];
            if (!_counts.TryGetValue(ending, out Dictionary<(Tag, LemmaRule), int>? readings))
            {
                _counts.Add(ending, readings = []);
            }

            readings[(tag, lemma)] = readings.GetValueOrDefault((tag, lemma)) + weight;
        }
    }

    public void AddTo(MorphologyBuilder builder)
    {
        int added = 0;
        foreach ((string ending, Dictionary<(Tag Tag, LemmaRule Lemma), int> readings) in _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            int total = readings.Values.Sum();
            if (total < FewForms || (ending.Length > 2 && total < 2 * FewForms) || (ending.Length > 1 && SameAsShorter(ending, readings, total)))
            {
                continue;
            }

            string key = _mark + string.Concat(ending.Reverse());
            foreach (var ((tag, lemma), count) in readings.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Tag.Feats.ToBits()).Take(MostReadings))
            {
                double share = (double)count / total;
                if (share >= SmallShare)
                {
                    builder.Add(key, tag, lemma, Prior.Of(share));
                }
            }

            added++;
        }

        Console.WriteLine($"endings {added}");
    }

    // A longer ending that hardly tells more than the shorter one is left out.
    private bool SameAsShorter(string ending, Dictionary<(Tag Tag, LemmaRule Lemma), int> readings, int total)
    {
        if (!_counts.TryGetValue(ending[1..], out Dictionary<(Tag, LemmaRule), int>? shorter))
        {
            return false;
        }

        int shorterTotal = shorter.Values.Sum();
        double difference = readings.Sum(pair => Math.Abs(((double)pair.Value / total) - ((double)shorter.GetValueOrDefault(pair.Key) / shorterTotal)));
        return difference < 0.15;
    }
}

/// <summary>Shares as the one-byte priors of the file.</summary>
internal static class Prior
{
    /// <summary>15 for 1, one less for each halving by the root of two, at least 1.</summary>
    public static byte Of(double share) => (byte)Math.Clamp(15 + Math.Round(2 * Math.Log2(Math.Max(share, 1e-6))), 1, 15);
}
