using System.Buffers;
using Readout.Bench.Quality.Gold;
using Readout.Entities;
using Readout.Records;

namespace Readout.Bench.Quality.Renaming;

/// <summary>Decides what to call the people, roles and media of one document instead. The same document always gives the same changes.</summary>
internal sealed class ChangeMaker(Replacements replacements)
{
    private const string CyrillicVowelEndings = "аяоеиіїыуюєэйь";

    // «Корнієць», «Корнійця»: the vowel is lost where the word declines.
    private static readonly string[] Fleeting = ["єць", "ець", "ец"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеёиіїоуыэюяaeiouy");

    public IReadOnlyList<WordChange> For(GoldDocument document, ArticleRecord record)
    {
        var changes = new Dictionary<string, WordChange>(StringComparer.Ordinal);
        foreach (string name in People(document, record))
        {
            bool man = record.Entities.Any(entity => entity.Kind == EntityKind.Person && entity.Name == name && entity.Gender == Languages.Gender.Masc);
            AddPerson(changes, name.Split(' '), document.Language, man);
        }

        foreach (string medium in Media(document))
        {
            foreach (string word in medium.Split(' '))
            {
                Add(changes, Medium(word));
            }
        }

        foreach (string[] pair in replacements.Roles[document.Language])
        {
            AddSwap(changes, pair[0], pair[1]);
        }

        // The longest beginning decides.
        return [.. changes.Values.OrderByDescending(change => change.Old.Length).ThenBy(change => change.Old, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> People(GoldDocument document, ArticleRecord record)
    {
        IEnumerable<string> speakers = document.Statements.Select(statement => statement.SpeakerName).OfType<string>();
        IEnumerable<string> others = record.Entities.Where(entity => entity.Kind == EntityKind.Person).Select(entity => entity.Name);
        var known = others.ToHashSet(StringComparer.Ordinal);
        return speakers.Where(known.Contains).Concat(known).Distinct(StringComparer.Ordinal).Where(name => name.Split(' ') is { Length: 2 or 3 } words && words.All(IsCapitalized));
    }

    // A name of capitalised words; «Государственная служба спасения» is a description, «СМИ» a noun.
    private IEnumerable<string> Media(GoldDocument document) =>
        document.Statements.SelectMany(static statement => statement.Relays ?? []).Select(static relay => relay.Name).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(name => name.Split(' ').All(IsCapitalized) && !replacements.NotMedia.Contains(name));

    private static bool IsCapitalized(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private void AddPerson(Dictionary<string, WordChange> changes, string[] words, string language, bool man)
    {
        Add(changes, Given(words[0], language, man));
        Add(changes, Surname(words[^1]));
    }

    private WordChange? Given(string word, string language, bool man)
    {
        if (word.Length < 3 || word.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        Dictionary<string, string> names = replacements.Given[language];
        if (language == "en")
        {
            return new WordChange(word, names[replacements.WomensNames.Contains(word) ? "f" : "m"], 0);
        }

        string ending = word[^1..];
        if (!names.TryGetValue(ending, out string? other))
        {
            // A name that ends in a consonant is a man's only where the article says so; a woman's does not decline.
            return !man || CyrillicVowelEndings.Contains(ending, StringComparison.Ordinal) ? null : new WordChange(word, names[""], 3);
        }

        return new WordChange(word[..^1], other[..^1], 3);
    }

    private WordChange? Surname(string word)
    {
        if (word.Length < 4 || word.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        bool latin = word[0] < 'Ѐ';
        string stem = latin ? word : Stem(word);
        string[] syllables = replacements.Syllables[latin ? "latin" : "cyrillic"];
        string syllable = syllables[Hash(stem) % syllables.Length];
        string kept = stem[^Math.Min(3, stem.Length - 1)..];
        string joined = Vowels.Contains(kept[0]) ? syllable + kept : syllable[..2] + kept;
        return new WordChange(stem, joined, latin ? 0 : 3);
    }

    private static string Stem(string word)
    {
        foreach (string fleeting in Fleeting)
        {
            if (word.Length > fleeting.Length + 3 && word.EndsWith(fleeting, StringComparison.Ordinal))
            {
                return word[..^fleeting.Length];
            }
        }

        int end = word.Length;
        while (end > 3 && word.Length - end < 2 && CyrillicVowelEndings.Contains(word[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return word[..end];
    }

    private WordChange? Medium(string word)
    {
        if (word.Length < 3)
        {
            return null;
        }

        if (word.All(char.IsUpper))
        {
            return new WordChange(word, string.Concat(word.Reverse()), 0);
        }

        return word[0] < 'Ѐ' ? new WordChange(word, replacements.Media[Hash(word) % replacements.Media.Length], 0) : Surname(word);
    }

    private static void AddSwap(Dictionary<string, WordChange> changes, string one, string other)
    {
        foreach ((string from, string to) in ((string, string)[])[(one, other), (other, one)])
        {
            Add(changes, new WordChange(from, to, 3));
            Add(changes, new WordChange(Capital(from), Capital(to), 3));
        }
    }

    private static string Capital(string word) => string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1));

    private static void Add(Dictionary<string, WordChange> changes, WordChange? change)
    {
        if (change is not null)
        {
            changes.TryAdd(change.Old, change);
        }
    }

    // FNV-1a: the same on every machine and run.
    private static int Hash(string word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash >> 1);
    }
}
