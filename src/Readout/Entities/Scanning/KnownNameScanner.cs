using Readout.Entities.Names;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>Finds the states, capitals, bodies and media that the lexicons list, in any case: «в Соединённых Штатах», "the U.S. State Department".</summary>
internal static class KnownNameScanner
{
    private const string Quotes = "«»\"“”„‟’‘";

    public static void Scan(MentionMap map)
    {
        AnalyzedText text = map.Text;
        KnownNames known = KnownNames.Of(text.Language);
        HashSet<string> surnames = Surnames(map, known);
        foreach (Sentence sentence in text.Sentences)
        {
            int i = sentence.FirstToken;
            while (i < sentence.EndToken)
            {
                i = Match(map, known, surnames, i, sentence.EndToken) is { } draft ? draft.End : i + 1;
            }
        }
    }

    private static Draft? Match(MentionMap map, KnownNames known, HashSet<string> surnames, int first, int end)
    {
        foreach (KnownAlias alias in known.StartingWith(map.Text[first].Norm))
        {
            int last = first + alias.Words.Length;
            if (last > end || !Matches(map.Text, alias, first) || IsSurnameAfterGiven(map, alias, first) || IsSurnameAlone(map, surnames, alias, first) || IsGivenBeforeSurname(map, alias, first))
            {
                continue;
            }

            var draft = new Draft(MentionForm.Name, alias.Of.Kind, first, last)
            {
                Known = alias,
                State = alias.Of.State,
                Deals = alias.Of.Deals,
                IsMedium = alias.Of.Sort == KnownNameSort.Medium,
            };
            map.AddName(draft);
            return draft;
        }

        return null;
    }

    /// <summary>Whether the name stands at the token, in any case; it must have room for all its words there.</summary>
    public static bool Matches(AnalyzedText text, KnownAlias alias, int first)
    {
        for (int i = 0; i < alias.Words.Length; i++)
        {
            AliasWord word = alias.Words[i];
            ref readonly Token token = ref text[first + i];
            bool quote = word.Norm.Length == 1 && Quotes.Contains(word.Norm[0], StringComparison.Ordinal);
            bool matches = quote ? token.Norm.Length == 1 && Quotes.Contains(token.Norm[0], StringComparison.Ordinal)
                : word.AllCapitals ? MatchesAbbreviation(text, word, first + i)
                : word.Matches(token.Norm);
            if (!matches || (i == 0 && word.Capital && !token.IsCapitalized))
            {
                return false;
            }
        }

        return true;
    }

    // "US" is not "us"; «в МИДе» has an ending in small letters.
    private static bool MatchesAbbreviation(AnalyzedText text, AliasWord word, int at)
    {
        ref readonly Token token = ref text[at];
        if (token.Norm == word.Norm)
        {
            return token.IsAllCaps;
        }

        int ending = token.Norm.Length - word.Norm.Length;
        ReadOnlySpan<char> form = text.Form(at);
        return ending is 1 or 2 && word.Norm.Length > 2 && token.Norm.StartsWith(word.Norm, StringComparison.Ordinal) && text.Language != "en"
            && char.IsUpper(form[word.Norm.Length - 1]) && !form[word.Norm.Length..].ContainsAnyExceptInRange('а', 'і')
            && token.Norm.AsSpan(word.Norm.Length) is "а" or "у" or "е" or "ом" or "ем" or "і" or "ові";
    }

    // Places that the article has as surnames of people it names in full.
    private static HashSet<string> Surnames(MentionMap map, KnownNames known)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 1; map.Text.Language == "en" && i < map.Text.Tokens.Length; i++)
        {
            if (map.Text[i].IsCapitalized && map.Text[i - 1].IsCapitalized && known.StartingWith(map.Text[i].Norm).Any(alias => IsSurnameAfterGiven(map, alias, i)))
            {
                found.Add(map.Text[i].Norm);
            }
        }

        return found;
    }

    // "Jordan said", where Jim Jordan is named; "in Jordan" stays the country.
    private static bool IsSurnameAlone(MentionMap map, HashSet<string> surnames, KnownAlias alias, int first) =>
        alias.Words.Length == 1 && alias.Of.Kind == EntityKind.Place && surnames.Contains(map.Text[first].Norm)
        && !(first > 0 && map.Text[first - 1].Norm is "in" or "to" or "from" or "near" or "into" or "across" or "around" or "through");

    // «премьер Раду Чернянку»: no «Рада», where the form is a given name and a surname stands behind it.
    private static bool IsGivenBeforeSurname(MentionMap map, KnownAlias alias, int first) =>
        alias.Words.Length == 1 && map.Text.Language != "en" && alias.Of.Kind == EntityKind.Organization && first + 1 < map.Text.Tokens.Length && NameLexicon.Of(map.Text.Language).IsGiven(map.Text[first].Norm)
        && map.Text[first + 1] is { IsWord: true, IsCapitalized: true, IsAllCaps: false, Upos: Upos.Propn or Upos.X } && map.Text.SentenceOf(first + 1) == map.Text.SentenceOf(first);

    // "George Washington" is no capital.
    private static bool IsSurnameAfterGiven(MentionMap map, KnownAlias alias, int first) =>
        alias.Words.Length == 1 && first > 0 && alias.Of.Kind == EntityKind.Place && map.IsFree(first - 1)
        && map.Text[first - 1].IsCapitalized && map.Text.SentenceOf(first - 1) == map.Text.SentenceOf(first)
        && NameLexicon.Of(map.Text.Language).IsGiven(map.Text[first - 1].Norm);
}
