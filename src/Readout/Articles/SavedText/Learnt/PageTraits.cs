namespace Readout.Articles.SavedText.Learnt;

/// <summary>
/// What the lines of a page show together: which words its prose uses often, which stems come back in other lines, where the main run of prose lies, which line
/// above it is most like a headline. Made in a few passes, each linear in the text.
/// </summary>
internal sealed class PageTraits
{
    private const int OftenUsed = 30;
    private const int MostText = 300_000;
    private const int LongestSample = 1500;
    private const int HeadlineDistance = 60;

    private readonly Dictionary<uint, StemUse> _stems = [];
    private readonly HashSet<uint> _often = [];
    private readonly Dictionary<uint, int> _wholes = [];
    private readonly Dictionary<uint, int> _beginnings = [];

    public PageTraits(IReadOnlyList<LineEvidence> lines, LineRole[] rules)
    {
        Rules = rules;
        Lines = lines;
        Traits = new LineTraits[lines.Count];
        ProseBefore = new int[lines.Count + 1];
        ProseWidthBefore = new int[lines.Count + 1];
        var seen = new Dictionary<LineEvidence, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < lines.Count; i++)
        {
            Traits[i] = seen.TryGetValue(lines[i], out int first) ? Traits[first] : LineTraits.Of(lines[i]);
            seen.TryAdd(lines[i], i);
            _wholes[Traits[i].Whole] = _wholes.GetValueOrDefault(Traits[i].Whole) + 1;
            _beginnings[Beginning(i)] = _beginnings.GetValueOrDefault(Beginning(i)) + 1;
            ProseBefore[i + 1] = ProseBefore[i] + (Traits[i].IsProse ? 1 : 0);
            ProseWidthBefore[i + 1] = ProseWidthBefore[i] + (Traits[i].IsProse ? Traits[i].Width : 0);
        }

        CountWords();
        (MainStart, MainEnd) = MainRun();
        PreviousProse = Distances(forward: true);
        NextProse = Distances(forward: false);
        ProseRun = Runs();
        StemShare = new float[lines.Count];
        OftenShare = new float[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            (StemShare[i], OftenShare[i]) = Shares(i);
        }

        (BestHeadline, SecondHeadline) = Headlines();
        HeadlineShare = new float[lines.Count];
        ShareWithHeadline();
    }

    public IReadOnlyList<LineEvidence> Lines { get; }

    public LineTraits[] Traits { get; }

    /// <summary>The roles by the rules alone.</summary>
    public LineRole[] Rules { get; }

    /// <summary>How many lines of prose stand before each line.</summary>
    public int[] ProseBefore { get; }

    public int[] ProseWidthBefore { get; }

    /// <summary>The run of lines that has most prose and least else.</summary>
    public int MainStart { get; }

    public int MainEnd { get; }

    /// <summary>How many lines above the last prose stands; a large number where none does.</summary>
    public int[] PreviousProse { get; }

    public int[] NextProse { get; }

    /// <summary>How many lines of prose stand together where the line is one of them; 0 for other lines.</summary>
    public int[] ProseRun { get; }

    /// <summary>Which share of a line's stems other prose of the page has too.</summary>
    public float[] StemShare { get; }

    /// <summary>Which share of a line's words are those that the page's prose uses most: the function words of its language, whichever that is.</summary>
    public float[] OftenShare { get; }

    /// <summary>Which share of the words of the best headline a line has.</summary>
    public float[] HeadlineShare { get; }

    public int BestHeadline { get; }

    public int SecondHeadline { get; }

    /// <summary>How many lines have the same words, numbers apart.</summary>
    public int Times(int i) => _wholes[Traits[i].Whole];

    /// <summary>How many lines begin with the same two words.</summary>
    public int TimesBegun(int i) => _beginnings[Beginning(i)];

    /// <summary>The stems of a line's words but for those that the prose uses most.</summary>
    public void ContentStems(int i, List<uint> stems)
    {
        stems.Clear();
        var tokens = new LineTokens(Sample(i));
        while (tokens.Next())
        {
            if (IsContent(tokens))
            {
                stems.Add(tokens.Stem);
            }
        }
    }

    private uint Beginning(int i) => LineFeatures.Mix(Traits[i].FirstWord, Traits[i].SecondWord);

    private int[] Runs()
    {
        int[] runs = new int[Lines.Count];
        for (int i = 0; i < runs.Length; i++)
        {
            runs[i] = Traits[i].IsProse ? 1 + (i > 0 ? runs[i - 1] : 0) : 0;
        }

        for (int i = runs.Length - 2; i >= 0; i--)
        {
            runs[i] = runs[i] > 0 && runs[i + 1] > 0 ? runs[i + 1] : runs[i];
        }

        return runs;
    }

    private void CountWords()
    {
        var counts = new Dictionary<uint, int>();
        int left = MostText;
        for (int i = 0; i < Lines.Count && left > 0; i++)
        {
            if (!Traits[i].IsProse || Lines[i].IsForeign)
            {
                continue;
            }

            var tokens = new LineTokens(Sample(i));
            left -= Sample(i).Length;
            while (tokens.Next())
            {
                counts[tokens.Hash] = counts.GetValueOrDefault(tokens.Hash) + 1;
                StemUse use = _stems.GetValueOrDefault(tokens.Stem);
                _stems[tokens.Stem] = use.Count == 0 ? new StemUse(i, Traits[i].Whole, 1) : use.Line == i || use.Whole == Traits[i].Whole ? use : use with { Line = i, Count = use.Count + 1 };
            }
        }

        foreach ((uint word, _) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(OftenUsed))
        {
            _often.Add(word);
        }
    }

    private ReadOnlySpan<char> Sample(int i) => Lines[i].Text.AsSpan(0, Math.Min(Lines[i].Text.Length, LongestSample));

    private bool IsContent(LineTokens tokens) => !_often.Contains(tokens.Hash) && tokens.Hash != LineTokens.Number && (tokens.Length >= 4 || tokens.IsCapital || tokens.Length == 2);

    private (float Stems, float Often) Shares(int i)
    {
        var tokens = new LineTokens(Sample(i));
        (int words, int often, int stems, int shared) = (0, 0, 0, 0);
        while (tokens.Next())
        {
            words++;
            bool isOften = _often.Contains(tokens.Hash);
            often += isOften ? 1 : 0;
            if (!IsContent(tokens))
            {
                continue;
            }

            stems++;
            StemUse use = _stems.GetValueOrDefault(tokens.Stem);
            shared += use.Count > 1 || (use.Count == 1 && use.Line != i && use.Whole != Traits[i].Whole) ? 1 : 0;
        }

        return (stems == 0 ? -1 : (float)shared / stems, words == 0 ? -1 : (float)often / words);
    }

    // The run with the largest sum, where prose adds and everything else takes away (Kadane's search).
    private (int Start, int End) MainRun()
    {
        (float best, int bestStart, int bestEnd) = (0, 0, 0);
        (float sum, int start) = (0, 0);
        for (int i = 0; i < Lines.Count; i++)
        {
            sum += Worth(i);
            if (sum <= 0)
            {
                (sum, start) = (0, i + 1);
            }
            else if (sum > best)
            {
                (best, bestStart, bestEnd) = (sum, start, i + 1);
            }
        }

        return (bestStart, bestEnd);
    }

    private float Worth(int i) => Traits[i].Class switch
    {
        LineClass.LongProse => Times(i) > 1 ? 0.5f : 2.5f,
        LineClass.Prose => Times(i) > 1 ? 0.2f : 1.5f,
        LineClass.ShortSentence => 0.2f,
        LineClass.Stamp or LineClass.Dated => -0.8f,
        _ => -0.5f,
    };

    private int[] Distances(bool forward)
    {
        int[] distances = new int[Lines.Count];
        int last = int.MaxValue / 2;
        for (int k = 0; k < Lines.Count; k++)
        {
            int i = forward ? k : Lines.Count - 1 - k;
            distances[i] = ++last;
            last = Traits[i].IsProse ? 0 : last;
        }

        return distances;
    }

    private (int Best, int Second) Headlines()
    {
        (int best, int second) = (-1, -1);
        (float most, float next) = (0, 0);
        int end = Math.Min(Lines.Count, MainStart + 1);
        for (int i = Math.Max(0, MainStart - HeadlineDistance); i < end; i++)
        {
            float worth = HeadlineWorth(i);
            if (worth > most)
            {
                (best, second, most, next) = (i, best, worth, most);
            }
            else if (worth > next)
            {
                (second, next) = (i, worth);
            }
        }

        return (best, second);
    }

    private float HeadlineWorth(int i)
    {
        LineTraits line = Traits[i];
        bool canBe = line.Class is LineClass.Titlelike or LineClass.Few or LineClass.LongOpen or LineClass.ShortSentence && line.Width is >= 12 and <= 220;
        return canBe ? StemShare[i] * Math.Min(line.Width, 60) : 0;
    }

    private void ShareWithHeadline()
    {
        if (BestHeadline < 0)
        {
            return;
        }

        var headline = new HashSet<uint>();
        var words = new LineTokens(Sample(BestHeadline));
        while (words.Next())
        {
            headline.Add(words.Stem);
        }

        for (int i = 0; i < Lines.Count; i++)
        {
            var tokens = new LineTokens(Sample(i));
            (int all, int shared) = (0, 0);
            while (tokens.Next())
            {
                all++;
                shared += headline.Contains(tokens.Stem) ? 1 : 0;
            }

            HeadlineShare[i] = all == 0 ? 0 : (float)shared / all;
        }
    }

    private readonly record struct StemUse(int Line, uint Whole, int Count);
}
