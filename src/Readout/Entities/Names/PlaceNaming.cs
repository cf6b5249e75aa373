using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Names;

/// <summary>Writes the name of a place in one word in the nominative where the language's list of places has it: «в Одессе», «в Сумах».</summary>
internal static class PlaceNaming
{
    private const int ShortestStem = 2;
    private const int ShortestRead = 4;

    private static readonly string[] PluralEndings = ["ы", "и"];

    /// <summary>What most mentions are forms of; null where none of them is a form of a listed place.</summary>
    public static string? Nominative(AnalyzedText text, Group group)
    {
        NameLexicon names = NameLexicon.Of(text.Language);
        if (text.Language == "en" || group.Mentions.Exists(static mention => mention.End - mention.First != 1))
        {
            return null;
        }

        return group.Mentions.Select(mention => Of(text, mention, names)).Where(static name => name is not null)
            .GroupBy(static name => name!, StringComparer.Ordinal)
            .OrderByDescending(static same => same.Count())
            .FirstOrDefault()?.Key;
    }

    private static string? Of(AnalyzedText text, Draft mention, NameLexicon names)
    {
        ref readonly Token word = ref text[mention.First];
        bool listed = word.Upos is Upos.Propn or Upos.Noun && names.IsPlace(word.Lemma) && word.Norm.AsSpan().CommonPrefixLength(word.Lemma) >= ShortestStem;
        if (listed && word.Lemma is [.. var shorter, 'о'] && word.Norm != word.Lemma && names.IsPlace(shorter))
        {
            return null; // «в Тарасове» may be Тарасов and Тарасово
        }

        string? nominative = listed ? word.Lemma : PluralOf(word.Norm, names) ?? Read(text, mention, names);
        return nominative is null ? null : Casing.Restore(text.Form(mention.First), nominative);
    }

    private static string? Read(AnalyzedText text, Draft mention, NameLexicon names)
    {
        NameCases allowed = mention.First > 0 ? Government.Of(text.Language).After(text[mention.First - 1].Norm) : NameCases.All;
        List<string> listed = [.. (mention.Person?.Surname?.Readings ?? []).Where(form => (form.Cases & allowed) != NameCases.None).Select(static form => form.Nominative).Where(names.IsPlace).Distinct(StringComparer.Ordinal)];
        return listed is [{ Length: >= ShortestRead } only] ? only : null;
    }

    // «Черкассах»
    private static string? PluralOf(string norm, NameLexicon names) =>
        norm is [.., 'а' or 'я', 'х'] ? Array.ConvertAll(PluralEndings, ending => norm[..^2] + ending).FirstOrDefault(names.IsPlace) : null;
}
