using Readout.Entities.Names;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>What the words of an English run of names are, where the list of given names alone misleads: a storm, a place, a given name that no list has.</summary>
internal sealed class EnglishNameRun(MentionMap map, List<NameWord> words)
{
    private readonly NameLexicon _names = NameLexicon.Of("en");
    private readonly Gazetteer? _gazetteer = Gazetteer.Of("en");
    private readonly Lexicon _places = EmbeddedData.Lexicon("places", "en");

    /// <summary>"Storm Anna"</summary>
    public bool IsOccasion(int at) => IsOf(at, "occasions");

    /// <summary>Reads the word and the one behind it anew; <paramref name="sentence"/> is null where all words have capitals.</summary>
    public void Read(int at, Sentence? sentence)
    {
        if (IsOf(at, "prefixes") && IsGiven(at + 1))
        {
            words[at + 1] = words[at + 1] with { Kind = NameWordKind.Other }; // "Upper Anna", "Port Arden"
        }
        else if (sentence is { } running && IsUnlisted(at, running))
        {
            words[at] = words[at] with { Kind = NameWordKind.Given };
        }
    }

    /// <summary>"CHARLOTTE (AP) — The port": where names may begin, as the city of a dateline is nobody.</summary>
    public int AfterCity(Sentence sentence)
    {
        int first = sentence.FirstToken;
        int dash = Datelines.DashOf(map.Text, sentence);
        int end = first;
        while (end < dash && map.Text[end].IsWord)
        {
            end++;
        }

        return end > first && _gazetteer?.HasPlace(string.Join(' ', Enumerable.Range(first, end - first).Select(token => map.Text[token].Norm))) == true ? dash : first;
    }

    private bool IsOf(int at, string section) => words[at].Kind == NameWordKind.Other && _places[section].Contains(words[at].Norm);

    private bool IsGiven(int at) => at < words.Count && words[at].Kind == NameWordKind.Given;

    // "advocate Orvesh Anna Falcon", "Orvesh Lastova Anna Falcon": before a given name a word that no dictionary has and that is no place.
    private bool IsUnlisted(int at, Sentence sentence)
    {
        NameWord word = words[at];
        bool isBeforeGiven = IsGiven(at + 1) || (at + 1 < words.Count && words[at + 1].Kind == NameWordKind.Other && IsGiven(at + 2));
        return isBeforeGiven && word.Kind == NameWordKind.Other && word.End - word.First == 1 && word.First > sentence.FirstToken && map.Text[word.First - 1].Norm is not ("in" or "near" or "at" or "from")
            && IsRare(word.Norm) && !_names.IsPlace(word.Norm) && _gazetteer?.HasPlace(word.Norm) != true;
    }

    /// <summary>No word of a dictionary, and none that looks like an adverb or a participle.</summary>
    public static bool IsRare(string norm) =>
        !norm.EndsWith("ly", StringComparison.Ordinal) && !norm.EndsWith("ing", StringComparison.Ordinal) && !norm.EndsWith("ed", StringComparison.Ordinal) && AllLanguages.Find("en")?.IsCommonWord(norm) == false;
}
