using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Readout.Text;

/// <summary>
/// Tells which language a text is written in, by the closed-class words, endings and letters of the languages in <c>language-profiles.lexicon</c>;
/// scripts that only one of those languages uses are told by their letters. It rather says nothing than a wrong language. Stateless and thread-safe.
/// </summary>
public static class LanguageIdentifier
{
    // Function words make up a third of a text; two thousand words decide any case.
    private const int MostLetters = 12_000;

    /// <summary>True when the text holds letters that <paramref name="language"/> does not write with; false for a language that is not known.</summary>
    public static bool HasForeignLetters(ReadOnlySpan<char> text, string language)
    {
        var sample = new ScriptSample();
        sample.Add(text[..Math.Min(text.Length, MostLetters)], MostLetters);
        return LanguageProfiles.Foreign(sample, language) >= 2;
    }

    /// <summary>BCP 47 primary language subtag, null when the text is too short, too mixed or in a language that is not known.</summary>
    public static string? Identify(ReadOnlySpan<char> text)
    {
        var sample = new ScriptSample();
        int seen = Math.Min(text.Length, MostLetters * 4);
        sample.Add(text[..seen], MostLetters);
        return sample.Script switch
        {
            Script.None => null,
            Script.Latin or Script.Cyrillic => LanguageProfiles.Best(text[..seen], sample),
            _ => sample.LanguageOfScript(),
        };
    }
}

/// <summary>A family of letters as Unicode has them.</summary>
internal enum Script : byte
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Indic,
    Thai,
    Georgian,
    Ethiopic,
    Hangul,
    Kana,
    Han,
    Other,
}

/// <summary>How often each letter and each script occurs in a text.</summary>
internal sealed class ScriptSample
{
    private static readonly SearchValues<char> PersianLetters = SearchValues.Create("پچژگکی");
    private static readonly SearchValues<char> UrduLetters = SearchValues.Create("ٹڈڑےںھہ");

    private const char EndOfCyrillic = '\u0530';
    private const char FirstMarked = '\u1E00';
    private const char EndOfMarked = '\u1F00';

    private readonly int[] _counts = new int[EndOfCyrillic + EndOfMarked - FirstMarked];
    private readonly int[] _scripts = new int[(int)Script.Other + 1];
    private readonly int[] _indic = new int[16];
    private int _persian;
    private int _urdu;
    private int _letters;
    private List<(char Letter, int Count)>? _letterList;

    /// <summary>The Latin and Cyrillic letters that occur, in small letters, with how often each does.</summary>
    public IReadOnlyList<(char Letter, int Count)> Letters => _letterList ??= ListLetters();

    /// <summary>The script of most letters; none when there are fewer than four letters.</summary>
    public Script Script { get; private set; }

    public static Script Of(char c) => c switch
    {
        < '\u0250' => char.IsAsciiLetter(c) || c >= '\u00C0' && char.IsLetter(c) ? Script.Latin : Script.None,
        >= '\u0370' and < '\u0400' => Script.Greek,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0530' and < '\u0590' => Script.Armenian,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        >= '\u0600' and < '\u0780' => Script.Arabic,
        >= '\u0900' and < '\u0E00' => Script.Indic,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u10A0' and < '\u1100' => Script.Georgian,
        >= '\u1200' and < '\u1380' => Script.Ethiopic,
        >= '\u1E00' and < '\u1F00' => Script.Latin,
        >= '\u3040' and < '\u3100' => Script.Kana,
        >= '\u3400' and < '\uA000' => Script.Han,
        >= '\uAC00' and < '\uD7B0' => Script.Hangul,
        _ => char.IsLetter(c) ? Script.Other : Script.None,
    };

    public void Add(ReadOnlySpan<char> text, int most)
    {
        foreach (char c in text)
        {
            Script script = Of(c);
            if (script == Script.None)
            {
                continue;
            }

            _scripts[(int)script]++;
            Count(char.ToLowerInvariant(c), script);
            if (++_letters >= most)
            {
                break;
            }
        }

        Script = Most();
        _letterList = null;
    }

    public string? LanguageOfScript() => Script switch
    {
        Script.Greek => "el",
        Script.Armenian => "hy",
        Script.Hebrew => "he",
        Script.Arabic => _urdu * 40 > _letters ? "ur" : _persian * 25 > _letters ? "fa" : "ar",
        Script.Indic => LanguageOfIndicBlock(),
        Script.Thai => "th",
        Script.Georgian => "ka",
        Script.Ethiopic => "am",
        Script.Hangul => "ko",
        Script.Kana => "ja",
        Script.Han => _scripts[(int)Script.Kana] * 20 > _letters ? "ja" : "zh",
        _ => null,
    };

    private void Count(char lower, Script script)
    {
        if (script is Script.Latin or Script.Cyrillic)
        {
            _counts[PlaceOf(lower)]++;
        }
        else if (script == Script.Arabic)
        {
            _persian += PersianLetters.Contains(lower) ? 1 : 0;
            _urdu += UrduLetters.Contains(lower) ? 1 : 0;
        }
        else if (script == Script.Indic)
        {
            _indic[(lower - 0x0900) >> 7 & 15]++;
        }
    }

    public bool Has(char letter) => PlaceOf(letter) is > 0 and var place && _counts[place] > 0;

    // The letters that have a place: everything up to Cyrillic, and Latin with marks. The first place is nobody's.
    private static int PlaceOf(char c) => c < EndOfCyrillic ? c : c is >= FirstMarked and < EndOfMarked ? c - FirstMarked + EndOfCyrillic : 0;

    private List<(char Letter, int Count)> ListLetters()
    {
        var letters = new List<(char Letter, int Count)>();
        for (int place = 1; place < _counts.Length; place++)
        {
            if (_counts[place] > 0)
            {
                letters.Add(((char)(place < EndOfCyrillic ? place : place - EndOfCyrillic + FirstMarked), _counts[place]));
            }
        }

        return letters;
    }

    private Script Most()
    {
        int best = (int)Script.Cyrillic;
        for (int i = best + 1; i < _scripts.Length; i++)
        {
            best = _scripts[i] > _scripts[best] ? i : best;
        }

        // Latin names and products stand in texts of every script; the other way round is rare.
        best = _scripts[best] * 3 > _letters ? best : (int)Script.Latin;
        return _scripts[best] >= 4 && _scripts[best] * 3 > _letters ? (Script)best : Script.None;
    }

    // One block of 128 characters after the other, from Devanagari on.
    private string? LanguageOfIndicBlock() => Array.IndexOf(_indic, _indic.Max()) switch
    {
        0 => "hi",
        1 => "bn",
        2 => "pa",
        3 => "gu",
        4 => "or",
        5 => "ta",
        6 => "te",
        7 => "kn",
        8 => "ml",
        9 => "si",
        _ => null,
    };
}

/// <summary>The profiles of the Latin and Cyrillic languages, and the choice between them.</summary>
internal static class LanguageProfiles
{
    // A letter that a language does not have weighs as much as one and a half of its function words: names bring some, text many.
    private const double ForeignLetter = 1.5;
    private const double Ending = 0.4;
    private const double MissingLetter = 0.5;
    private const int LongestEnding = 5;

    private static readonly Profile[] Profiles = Load();
    private static readonly FrozenDictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> Words = Index("words", 1);
    private static readonly FrozenDictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> Endings = Index("endings", Ending);

    /// <summary>How many letters the language lacks; 0 when it is not known.</summary>
    public static int Foreign(ScriptSample sample, string language) => Array.Find(Profiles, profile => profile.Code == language)?.Foreign(sample) ?? 0;

    public static string? Best(ReadOnlySpan<char> text, ScriptSample sample)
    {
        double[] scores = new double[Profiles.Length];
        int words = AddWords(text, sample.Script, scores);
        for (int i = 0; i < Profiles.Length; i++)
        {
            scores[i] = Profiles[i].Script == sample.Script ? scores[i] - Profiles[i].Against(sample) : double.NegativeInfinity;
        }

        int best = Array.IndexOf(scores, scores.Max());
        double second = double.NegativeInfinity;
        for (int i = 0; i < scores.Length; i++)
        {
            second = i != best && scores[i] > second ? scores[i] : second;
        }

        // A short line needs one sure word, a text about one word in twelve.
        bool isSure = scores[best] >= Math.Max(0.8, words * 0.08) && scores[best] - second >= Math.Max(0.35, words * 0.01);
        return isSure ? Profiles[best].Code : null;
    }

    private static int AddWords(ReadOnlySpan<char> text, Script script, double[] scores)
    {
        Span<char> word = stackalloc char[32];
        int count = 0;
        int length = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ' ';
            if (char.IsLetter(c) || IsInside(text, i))
            {
                if (length < word.Length)
                {
                    word[length++] = char.ToLowerInvariant(c);
                }

                continue;
            }

            if (length > 0 && ScriptSample.Of(word[0]) == script)
            {
                count++;
                AddWord(word[..length], scores);
            }

            length = 0;
        }

        return count;
    }

    private static bool IsInside(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 1 < text.Length && text[i] is '\u02BB' or '\u2018' && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    private static void AddWord(ReadOnlySpan<char> word, double[] scores)
    {
        if (Words.TryGetValue(word, out double[]? weights))
        {
            AddTo(scores, weights);
            return;
        }

        for (int length = Math.Min(LongestEnding, word.Length - 3); length > 1; length--)
        {
            if (Endings.TryGetValue(word[^length..], out weights))
            {
                AddTo(scores, weights);
                return;
            }
        }
    }

    private static void AddTo(double[] scores, double[] weights)
    {
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] += weights[i];
        }
    }

    private static Profile[] Load()
    {
        Lexicon lexicon = EmbeddedData.Lexicon("language-profiles");
        return [.. lexicon.SectionNames.Order(StringComparer.Ordinal).Select(code => new Profile(code, lexicon[code]))];
    }

    private static FrozenDictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> Index(string kind, double weight)
    {
        var index = new Dictionary<string, double[]>(StringComparer.Ordinal);
        for (int i = 0; i < Profiles.Length; i++)
        {
            foreach (string word in Profiles[i].List(kind))
            {
                if (!index.TryGetValue(word, out double[]? weights))
                {
                    index[word] = weights = new double[Profiles.Length];
                }

                weights[i] = weight;
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed class Profile
    {
        private readonly LexiconSection _section;
        private readonly SearchValues<char> _letters;
        private readonly char _commonLetter;
        private readonly double _commonShare;

        public Profile(string code, LexiconSection section)
        {
            Code = code;
            _section = section;
            string letters = section.Find("letters")![0];
            _letters = SearchValues.Create(letters);
            Script = ScriptSample.Of(letters[0]);
            if (section.Find("common") is { } common)
            {
                _commonLetter = common[0][0];
                _commonShare = int.Parse(common[1], CultureInfo.InvariantCulture) / 1000.0;
            }
        }

        public string Code { get; }

        public Script Script { get; }

        public string[] List(string kind) =>
            _section.Find(kind) is { } row ? row[0].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

        public int Foreign(ScriptSample sample)
        {
            int foreign = 0;
            foreach ((char letter, int count) in sample.Letters)
            {
                foreign += ScriptSample.Of(letter) == Script && !_letters.Contains(letter) ? count : 0;
            }

            return foreign;
        }

        /// <summary>What the letters say against this language: those that it lacks, and the want of its commonest.</summary>
        public double Against(ScriptSample sample)
        {
            int foreign = 0;
            int own = 0;
            foreach ((char letter, int count) in sample.Letters)
            {
                bool isForeign = ScriptSample.Of(letter) == Script && !_letters.Contains(letter);
                foreign += isForeign ? count : 0;
                own += isForeign ? 0 : count;
            }

            bool lacksCommon = _commonLetter != default && !sample.Has(_commonLetter);
            return ForeignLetter * foreign + (lacksCommon ? MissingLetter * own * _commonShare : 0);
        }
    }
}
