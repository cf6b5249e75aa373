using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Joining;

/// <summary>
/// What an abbreviation stands for where the article spells it out in small letters only, within somebody's post: «начальник областной портовой
/// администрации … в ОПА». Russian and Ukrainian.
/// </summary>
internal sealed class SpelledOut(MentionMap map)
{
    private const int Shortest = 3;
    private const int Longest = 5;

    private readonly AnalyzedText _text = map.Text;
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The long name in the nominative; null where the article has none.</summary>
    public string? NameOf(Group group)
    {
        if (_text.Language == "en" || group.Kind != EntityKind.Organization || !group.Mentions.TrueForAll(mention => mention is { Known: null, Person: null } && mention.End == mention.First + 1 && _text[mention.First].IsAllCaps))
        {
            return null;
        }

        string letters = _text[group.Mentions[0].First].Norm;
        if (letters.Length is < Shortest or > Longest)
        {
            return null;
        }

        if (!_known.TryGetValue(letters, out string? name))
        {
            _known.Add(letters, name = Find(letters));
        }

        return name;
    }

    private string? Find(string letters)
    {
        string? found = null;
        for (int i = 0; i + letters.Length <= _text.Tokens.Length; i++)
        {
            // «региональная организация „Дельфин“» tells what kind the body is.
            if (!IsAt(letters, i) || (i + letters.Length < _text.Tokens.Length && _text[i + letters.Length].Norm is "«" or "\"" or "„"))
            {
                continue;
            }

            int end = i + letters.Length;
            int first = i > 0 && _text[i - 1] is { Upos: Upos.Adj, IsCapitalized: true } && _text[i - 1].Feats.Case == _text[end - 1].Feats.Case ? i - 1 : i;
            string? name = AllLanguages.Find(_text.Language)?.ToNominative(_text, first, end);
            if (found is not null && found != name)
            {
                return null;
            }

            found = name;
        }

        return found;
    }

    // Adjectives and the noun they stand with.
    private bool IsAt(string letters, int first)
    {
        Token noun = _text[first + letters.Length - 1];
        if (noun is not { Upos: Upos.Noun, IsCapitalized: false, Feats: { Animacy: not Animacy.Anim, Case: not Case.None } } || noun.Norm[0] != letters[^1])
        {
            return false;
        }

        for (int i = 0; i + 1 < letters.Length; i++)
        {
            if (_text[first + i] is not { Upos: Upos.Adj } word || word.Norm[0] != letters[i] || word.Feats.Case != noun.Feats.Case)
            {
                return false;
            }
        }

        return true;
    }
}
