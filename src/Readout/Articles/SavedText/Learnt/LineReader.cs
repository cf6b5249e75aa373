namespace Readout.Articles.SavedText.Learnt;

/// <summary>
/// The features by which the model tells what a line is: its own shape and words, its neighbours, its place in the page. None names a language or an outlet.
/// </summary>
internal sealed class LineReader(PageTraits page)
{
    private const int MostWords = 12;
    private const int Window = 4;
    private const int ShortLine = 40;
    private const int HeadingDistance = 8;

    private readonly uint[] _headings = Headings(page);

    /// <summary>The class by which the model sees the step to this line.</summary>
    public int Edge(int i) => (int)page.Traits[i].Class;

    public void Read(int i, LineFeatures features)
    {
        features.Clear();
        features.Add(0, 0);
        LineEvidence line = page.Lines[i];
        LineTraits traits = page.Traits[i];
        Shape(line, traits, features);
        Marks(line, traits, features);
        Words(line, traits, features);
        Neighbours(i, features);
        Place(i, features);
        Likeness(i, features);
        Rules(i, features);
    }

    private static void Shape(LineEvidence line, LineTraits traits, LineFeatures features)
    {
        uint width = LineTraits.WidthBin(traits.Width);
        uint ends = line.EndsSentence ? 1u : 0;
        uint last = CharClass(line.Text[^1]);
        uint first = CharClass(line.Text[0]);
        uint words = (uint)Math.Min(traits.Words, 8);
        features.Add(1, width, ends);
        features.Add(2, last, width);
        features.Add(3, first, width);
        features.Add(4, traits.Shape);
        features.Add(5, (uint)traits.Class);
        features.Add(6, words, ends);
        features.Add(7, CapitalBin(traits), width, ends);
        features.Add(8, CapitalBin(traits), Bin((float)Count(line.Text, static c => char.IsUpper(c)) / line.Length));
        features.Add(9, Bin((float)Count(line.Text, char.IsDigit) / line.Length), width);
        features.Add(10, (uint)Math.Min(5, Seams(line.Text)), ends);
        features.Add(11, (uint)Math.Min(4, Count(line.Text, static c => c == ',' || c == '،' || c == '、')), width);
        features.Add(12, first, last, width / 3);
    }

    private static void Marks(LineEvidence line, LineTraits traits, LineFeatures features)
    {
        uint width = LineTraits.WidthBin(traits.Width) / 2;
        features.Add(20, (uint)line.Label.Kind, line.Label.IsWhole ? 1u : 0, width);
        features.Add(21, (uint)line.Label.Inside, width);
        features.Add(22, Flags(line.IsStamp, line.IsDated, line.LeadingStamp is not null, line.TrailingStamp is not null), width);
        features.Add(23, (uint)Math.Min(3, line.Byline.Count), traits.HasCredit ? 1u : 0, width);
        features.Add(24, Flags(line.IsForeign, line.IsOwn, line.HasAddress, line.IsInFeed), width);
        features.Add(25, (uint)Math.Min(3, line.Times), width);
        features.Add(26, line.IsAfterBlank ? 1u : 0);
        uint marks = 30;
        foreach (char mark in "|/›»•→©@#(\"“„«:–—…&%+*[?!€$")
        {
            if (line.Text.Contains(mark, StringComparison.Ordinal))
            {
                features.Add(marks, width);
            }

            marks++;
        }

        features.Add(27, Flags(Count(line.Text, static c => c is '"' or '“' or '”' or '«' or '»' or '„') % 2 == 1, line.Text.Contains("...", StringComparison.Ordinal), IsGlued(line.Text), false), width);
    }

    private static void Words(LineEvidence line, LineTraits traits, LineFeatures features)
    {
        uint width = LineTraits.WidthBin(traits.Width) / 3;
        features.Add(60, traits.Whole);
        features.Add(61, traits.FirstWord, width);
        features.Add(62, traits.LastWord, width);
        features.Add(63, traits.FirstWord, traits.SecondWord);
        features.Add(64, traits.SecondLastWord, traits.LastWord);
        features.Add(65, traits.FirstWord, CharClass(line.Text[^1]));
        if (traits.Words <= MostWords)
        {
            var tokens = new LineTokens(line.Text);
            while (tokens.Next())
            {
                features.Add(66, tokens.Hash);
            }
        }
        else if (traits.Width <= 400)
        {
            var tokens = new LineTokens(line.Text);
            int at = 0;
            while (tokens.Next() && at++ < 40)
            {
                features.Add(67, tokens.Hash);
            }
        }
    }

    private void Neighbours(int i, LineFeatures features)
    {
        uint own = (uint)page.Traits[i].Class;
        for (int k = -Window; k <= Window; k++)
        {
            if (k != 0)
            {
                features.Add((uint)(80 + k), Shape(i + k));
                features.Add((uint)(90 + k), own, Class(i + k));
            }
        }

        features.Add(100, own, Class(i - 1), Class(i + 1));
        features.Add(101, own, Class(i - 1), Class(i - 2));
        features.Add(102, own, Class(i + 1), Class(i + 2));
        features.Add(103, Shape(i) / 64, Shape(i + 1) / 64);
        features.Add(104, Shape(i) / 64, Shape(i - 1) / 64);
        features.Add(105, Short(i - 1));
        features.Add(106, Short(i + 1));
        features.Add(107, Short(i - 2));
        features.Add(108, own, Short(i - 1));
        features.Add(109, own, Short(i + 1));
        features.Add(110, _headings[i]);
        features.Add(111, own, _headings[i]);
        features.Add(112, Flags(SameFirst(i, i - 1), SameFirst(i, i + 1), SameShape(i, i - 1), SameShape(i, i + 1)), own);
        features.Add(113, Flags(SameShape(i, i - 2), SameShape(i, i + 2), SameShape(i, i - 3), SameShape(i, i + 3)), own);
        features.Add(114, Flags(IsAfterBlank(i), IsAfterBlank(i + 1), false, false), own);
    }

    private void Place(int i, LineFeatures features)
    {
        uint own = (uint)page.Traits[i].Class;
        uint width = LineTraits.WidthBin(page.Traits[i].Width);
        int all = page.ProseBefore[^1];
        int before = page.ProseBefore[i];
        int after = all - page.ProseBefore[i + 1];
        features.Add(120, own, (uint)Math.Min(6, before));
        features.Add(121, own, (uint)Math.Min(6, after));
        features.Add(122, own, DistanceBin(page.PreviousProse[i]), DistanceBin(page.NextProse[i]));
        features.Add(123, width, DistanceBin(page.PreviousProse[i]));
        features.Add(124, width, DistanceBin(page.NextProse[i]));
        uint main = Main(i);
        features.Add(125, own, main);
        features.Add(126, width, main);
        features.Add(127, own, main, DistanceBin(page.NextProse[i]));
        features.Add(128, own, (uint)Math.Min(i, 12));
        features.Add(129, own, (uint)Math.Min(page.Lines.Count - 1 - i, 6));
        features.Add(130, own, Bin(ProseShare(i - 6, i)), Bin(ProseShare(i + 1, i + 7)));
        features.Add(131, own, Bin(ProseShare(i - 20, i)), Bin(ProseShare(i + 1, i + 21)));
        int total = Math.Max(1, page.ProseWidthBefore[^1]);
        features.Add(132, own, (uint)(page.ProseWidthBefore[i] * 10L / total));
        features.Add(133, main, Short(i - 1));
    }

    private void Likeness(int i, LineFeatures features)
    {
        uint own = (uint)page.Traits[i].Class;
        uint width = LineTraits.WidthBin(page.Traits[i].Width);
        uint stems = Bin(page.StemShare[i]);
        uint often = Bin(page.OftenShare[i] * 2);
        uint main = Main(i);
        features.Add(140, own, stems);
        features.Add(141, own, often);
        features.Add(142, width, stems, often);
        features.Add(143, own, stems, main);
        features.Add(144, own, Bin(page.HeadlineShare[i]), main);
        uint headline = i == page.BestHeadline ? 1u : i == page.SecondHeadline ? 2u : 0;
        features.Add(145, own, headline);
        features.Add(146, headline, main, Bin(page.HeadlineShare[i]));
        features.Add(147, own, SideOf(i, page.BestHeadline), main);
        features.Add(148, own, (uint)Math.Min(3, page.Times(i)), main);
        uint times = (uint)Math.Min(6, page.Times(i));
        features.Add(152, (uint)Math.Min(6, page.TimesBegun(i)), width);
        features.Add(153, own, Run(i - 1), Run(i + 1));
        features.Add(154, own, Run(i), main);
        features.Add(155, own, (Run(i - 2) * 8) + Run(i - 1), (Run(i + 1) * 8) + Run(i + 2));
        features.Add(156, own, IsDoubled(page.Lines[i].Text) ? 1u : 0);
        features.Add(150, times, width);
        features.Add(151, times, main);
        features.Add(149, own, Bin(i > 0 ? page.HeadlineShare[i - 1] : 0), Bin(i + 1 < page.Lines.Count ? page.HeadlineShare[i + 1] : 0));
    }

    private void Rules(int i, LineFeatures features)
    {
        uint rule = (uint)page.Rules[i];
        uint own = (uint)page.Traits[i].Class;
        features.Add(160, rule);
        features.Add(161, rule, own);
        features.Add(162, rule, Rule(i - 1), Rule(i + 1));
        features.Add(163, rule, LineTraits.WidthBin(page.Traits[i].Width));
        features.Add(164, rule, Main(i));
        features.Add(165, rule, Bin(page.OftenShare[i] * 2));
    }

    private uint Rule(int i) => IsLine(i) ? (uint)page.Rules[i] : 20u;

    private static uint SideOf(int i, int headline) => headline < 0 ? 0u : i < headline ? (uint)(headline - i <= 3 ? 1 : 2) : i == headline ? 3u : 3 + DistanceBin(i - headline);

    // Where the line lies by the main run of prose: before, in its beginning, middle or end, after.
    private uint Main(int i)
    {
        if (i < page.MainStart)
        {
            return 1 + DistanceBin(page.MainStart - i);
        }

        return i >= page.MainEnd ? 20 + DistanceBin(i - page.MainEnd + 1) : i == page.MainStart ? 40u : i == page.MainEnd - 1 ? 41u : i - page.MainStart < 4 ? 42u : 43u;
    }

    private float ProseShare(int from, int to)
    {
        from = Math.Max(0, from);
        to = Math.Min(page.Lines.Count, to);
        return to <= from ? 0 : (float)(page.ProseBefore[to] - page.ProseBefore[from]) / (to - from);
    }

    private bool IsLine(int i) => i >= 0 && i < page.Lines.Count;

    private uint Run(int i) => IsLine(i) ? (uint)Math.Min(5, page.ProseRun[i]) : 7u;

    // "Jane Roe Jane Roe": alternative text and caption.
    private static bool IsDoubled(string text) => text.Length >= 7 && text.Length % 2 == 1 && text[text.Length / 2] == ' ' && text.AsSpan(0, text.Length / 2).SequenceEqual(text.AsSpan((text.Length / 2) + 1));

    private uint Class(int i) => IsLine(i) ? (uint)page.Traits[i].Class : i < 0 ? 30u : 31u;

    private uint Shape(int i) => IsLine(i) ? page.Traits[i].Shape : i < 0 ? 1u << 20 : 1u << 21;

    private uint Short(int i) => !IsLine(i) ? 0u : page.Traits[i].Width <= ShortLine ? page.Traits[i].Whole : 1u;

    private bool IsAfterBlank(int i) => IsLine(i) && page.Lines[i].IsAfterBlank;

    private bool SameFirst(int i, int k) => IsLine(k) && page.Traits[i].FirstWord == page.Traits[k].FirstWord;

    private bool SameShape(int i, int k) => IsLine(k) && page.Traits[i].Class == page.Traits[k].Class && Math.Abs((int)LineTraits.WidthBin(page.Traits[i].Width) - (int)LineTraits.WidthBin(page.Traits[k].Width)) <= 1;

    // The last short line above, as the heading that the line may stand under, with how far it is.
    private static uint[] Headings(PageTraits page)
    {
        uint[] headings = new uint[page.Lines.Count];
        int last = -1;
        for (int i = 0; i < headings.Length; i++)
        {
            headings[i] = last >= 0 && i - last <= HeadingDistance ? LineFeatures.Mix(page.Traits[last].Whole, i - last == 1 ? 1u : 2u) : 0;
            last = page.Traits[i] is { Class: LineClass.Few or LineClass.Word or LineClass.Label, Width: <= ShortLine } ? i : page.Traits[i].Class is LineClass.LongProse ? -1 : last;
        }

        return headings;
    }

    private static uint CapitalBin(LineTraits traits) => traits.Words == 0 ? 9u : (uint)(traits.Capitals * 4 / traits.Words);

    private static uint Bin(float share) => share < 0 ? 15u : (uint)Math.Min(10, (int)(share * 10));

    private static uint DistanceBin(int distance) => distance switch
    {
        <= 3 => (uint)Math.Max(distance, 0),
        <= 5 => 4,
        <= 8 => 5,
        <= 14 => 6,
        <= 25 => 7,
        <= 60 => 8,
        < 1_000_000 => 9,
        _ => 10,
    };

    private static uint Flags(bool a, bool b, bool c, bool d) => (a ? 1u : 0) + (b ? 2u : 0) + (c ? 4u : 0) + (d ? 8u : 0);

    private static int Count(string text, Func<char, bool> test)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += test(c) ? 1 : 0;
        }

        return count;
    }

    private static int Seams(string text)
    {
        int seams = 0;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            seams += (text[i] == ' ' && text[i - 1] is '.' or '!' or '?') || text[i] == '。' ? 1 : 0;
        }

        return seams;
    }

    // "TopicsPoliticsWorld": capitals inside words.
    private static bool IsGlued(string text)
    {
        for (int i = 2; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What kind of character a line begins or ends with.</summary>
    public static uint CharClass(char c) => c switch
    {
        '.' or '。' or '।' => 1,
        '!' or '?' or '؟' => 2,
        ':' => 3,
        ',' or ';' => 4,
        '…' => 5,
        '"' or '“' or '”' or '«' or '»' or '„' or '\'' or '’' or '‘' => 6,
        ')' or ']' => 7,
        '(' or '[' => 8,
        '-' or '–' or '—' => 9,
        '•' or '·' or '*' or '▪' or '●' or '►' or '›' or '>' => 10,
        _ => char.IsDigit(c) ? 11u : char.IsUpper(c) ? 12u : char.IsLower(c) ? 13u : char.IsLetter(c) ? 14u : 15u,
    };
}
