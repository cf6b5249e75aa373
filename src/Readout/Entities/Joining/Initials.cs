using Readout.Entities.Names;
using Readout.Entities.Scanning;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Joining;

/// <summary>Finds the body whose initials an abbreviation is, when the article names one such body only.</summary>
internal sealed class Initials
{
    private const int ShortestAbbreviation = 3;

    // "General Motors" is "GM", «Национальный банк» with its state «НБУ»: two letters alone are too little in languages that write small words.
    private const int ShortestName = 2;

    private readonly MentionMap _map;
    private readonly LexiconSection _compoundParts;
    private readonly LexiconSection _states;
    private readonly Dictionary<string, Draft?> _bodies = new(StringComparer.Ordinal);

    public Initials(MentionMap map)
    {
        _map = map;
        Lexicon organizations = EmbeddedData.Lexicon("organizations", map.Text.Language);
        _compoundParts = organizations["compound-parts"];
        _states = organizations["state-letters"];
        foreach (Draft body in map.Names)
        {
            if (body is { IsDropped: false, Kind: EntityKind.Organization, Known: null } && body.End - body.First >= ShortestName && Of(body) is { } initials)
            {
                Add(initials, body);
                if (OfCompounds(body, initials) is { } longer)
                {
                    Add(longer, body);
                }
            }
        }
    }

    private void Add(string initials, Draft body)
    {
        bool another = _bodies.TryGetValue(initials, out Draft? other) && !(other is not null && IsSame(other, body));
        _bodies[initials] = another ? null : other ?? body;
    }

    // «Антимонопольный комитет Украины» is «АМКУ», «военно-промышленная комиссия» «ВПК»: a compound's second part may have a letter of its own.
    private string? OfCompounds(Draft body, string initials)
    {
        var letters = new System.Text.StringBuilder();
        for (int i = body.First; i < body.End; i++)
        {
            string word = _map.Text[i].Norm;
            if (!HasLetter(i))
            {
                continue;
            }

            letters.Append(word[0]);
            int hyphen = word.IndexOf('-', StringComparison.Ordinal);
            if (hyphen > 0 && hyphen + 1 < word.Length)
            {
                letters.Append(word[hyphen + 1]);
            }
            else if (_compoundParts.Rows.Select(static row => row.Key).FirstOrDefault(part => word.Length > part.Length + 2 && word.StartsWith(part, StringComparison.Ordinal)) is { } first)
            {
                letters.Append(word[first.Length]);
            }
        }

        return letters.Length > initials.Length ? letters.ToString() : null;
    }

    /// <summary>Null when the mention is no abbreviation, or of nothing that the article spells out.</summary>
    public Draft? LongForm(Draft draft)
    {
        if (!(draft is { Kind: EntityKind.Organization, Known: null or { Of: { Sort: KnownNameSort.Body, Deals: null } } } || IsQuotedAbbreviation(draft)) || draft.End != draft.First + 1 || !_map.Text[draft.First].IsAllCaps)
        {
            return null;
        }

        string letters = _map.Text[draft.First].Norm;
        return letters.Length >= ShortestAbbreviation ? _bodies.GetValueOrDefault(letters) ?? WithoutState(letters) ?? OfPart(letters)
            : _map.Text.Language == "en" && letters.Length == ShortestName ? _bodies.GetValueOrDefault(letters)
            : null;
    }

    // «Вестник портовых закупок» is «ВПЗ» next time.
    private bool IsQuotedAbbreviation(Draft draft) =>
        draft is { Kind: EntityKind.Other, Known: null, Person: null } && _map.Text.Language != "en" && draft.First > 0 && _map.Text[draft.First - 1].Norm is "«" or "\"" or "„" or "“";

    // "CHC" is the "Centre for Harbour Control and Prevention", "HDA" the "U.S. Harbour and Dock Administration": a last word or the state may have no letter.
    private Draft? OfPart(string letters)
    {
        Draft? found = null;
        foreach ((string initials, Draft? body) in _bodies)
        {
            if (body is not null && initials.Length == letters.Length + 1 && (initials.StartsWith(letters, StringComparison.Ordinal) || (initials.EndsWith(letters, StringComparison.Ordinal) && body.State is not null)))
            {
                if (found is not null && !IsSame(found, body))
                {
                    return null;
                }

                found = body;
            }
        }

        return found;
    }

    // «ВГСУ» is the «Вищий господарський суд» of Ukraine, «ВСРФ» the «Верховный суд» of Russia, though the article leaves the state out.
    private Draft? WithoutState(string letters)
    {
        foreach (LexiconRow state in _states.Rows)
        {
            if (letters.Length - state.Key.Length >= ShortestName && letters.EndsWith(state.Key, StringComparison.Ordinal) && _bodies.GetValueOrDefault(letters[..^state.Key.Length]) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    // Of all words but articles, prepositions and conjunctions; null for a name with anything else in it.
    private string? Of(Draft body)
    {
        Span<char> letters = stackalloc char[body.End - body.First];
        int count = 0;
        for (int i = body.First; i < body.End; i++)
        {
            ref readonly Token word = ref _map.Text[i];
            if (word.Norm == "&")
            {
                continue;
            }

            // "UN" is not "Norland's united navy": English writes a name's words with capitals.
            if (!word.IsWord || (_map.Text.Language == "en" && !word.IsCapitalized && HasLetter(i)))
            {
                return null;
            }

            if (HasLetter(i))
            {
                letters[count++] = word.Norm[0];
            }
        }

        return count >= ShortestName ? letters[..count].ToString() : null;
    }

    private bool HasLetter(int token) => _map.Text[token].Upos is not (Upos.Adp or Upos.Det or Upos.Cconj or Upos.Part) && _map.Text[token].Norm is not "the";

    private static bool IsSame(Draft left, Draft right) =>
        left.Key is { } key ? key == right.Key : string.Equals(left.Name, right.Name, StringComparison.OrdinalIgnoreCase);
}
