using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>What the words before a Russian or Ukrainian name tell of its case, where its own form leaves a choice. Stateless.</summary>
internal static class NameInText
{
    // «Джузеппе Корте»: no case that only prepositions have where none stands before the name.
    public static NamePart? WithoutLocative(AnalyzedText text, NamePart? part, int first, Sentence sentence)
    {
        if (part is null || text.Language == "en" || Enumerable.Range(Math.Max(sentence.FirstToken, first - LongestToPreposition), Math.Min(LongestToPreposition, first - sentence.FirstToken)).Any(token => text[token].Upos == Upos.Adp))
        {
            return part;
        }

        List<NameForm> others = [.. part.Readings.Where(static form => form.Cases != NameCases.Loc)];
        return others.Count is 0 || others.Count == part.Readings.Count ? part : part with { Readings = others };
    }

    private const int LongestToPreposition = 12;

    // «за словами Павла Орлова», «политолога Каи Наллас»: whatever the tagger takes the name for, behind an oblique noun it is no nominative.
    public static bool IsBehindOblique(MentionMap map, int first)
    {
        AnalyzedText text = map.Text;
        int noun = first - 1;
        if (text.Language == "en" || noun < 0 || text[noun] is not { Upos: Upos.Noun, IsCapitalized: false } || text[noun].Feats.Case is not (Case.Gen or Case.Dat or Case.Ins or Case.Loc))
        {
            return false;
        }

        // «советник президента Анна Орлова»: a genitive that hangs on a nominative leaves the name to that one.
        bool genitive = text[noun].Feats.Case == Case.Gen;
        int at = noun;
        while (genitive && at >= 0 && noun - at < LongestChain && text[at] is { Upos: Upos.Noun or Upos.Adj or Upos.Propn, Feats.Case: Case.Gen })
        {
            at--;
        }

        return !genitive || (RoleLexicon.Of(text.Language).IsHead(map.Readings(noun)) && (at < 0 || text[at].Feats.Case is Case.Dat or Case.Ins or Case.Loc || text[at].Upos == Upos.Adp));
    }

    private const int LongestChain = 6;

    // «обвинил Павла Орлова»: what follows a verb may be its object.
    public static bool IsBehindVerb(AnalyzedText text, int first) => first > 0 && text[first - 1] is { Upos: Upos.Verb, Feats.VerbForm: VerbForm.Fin, Feats.Gender: Gender.Masc };

    public static NamePart? Obliques(NamePart? part)
    {
        List<NameForm> forms = [.. (part?.Readings ?? []).Where(static form => form.Cases is not (NameCases.Nom or NameCases.Voc))];
        return forms.Count > 0 ? part! with { Readings = forms } : null;
    }

    /// <summary>«Пак Чон Хона»: the given name keeps its form, and what ends in a consonant and «а» is the last syllable in the genitive.</summary>
    public static (NamePart? Given, NamePart? Surname) OfSyllables(NamePart? given, NamePart? surname)
    {
        List<NameForm> declined = [.. (surname?.Readings ?? []).Where(form => form.Nominative != surname!.Norm)];
        bool genitive = surname is { Norm: [.., not ('а' or 'о' or 'е' or 'и' or 'у'), 'а'] } && declined.Count > 0;
        return (given is null ? null : given with { Readings = [new NameForm(given.Norm, NameCases.All, Gender.None, 1)] }, genitive ? surname! with { Readings = declined } : surname);
    }

    // «Анна Орлова» as a subject is no genitive of a man's name.
    public static NamePart Nominatives(NamePart part)
    {
        List<NameForm> nominatives = [.. part.Readings.Where(static form => (form.Cases & NameCases.Nom) != NameCases.None)];
        return nominatives.Count > 0 ? part with { Readings = nominatives } : part;
    }
}
