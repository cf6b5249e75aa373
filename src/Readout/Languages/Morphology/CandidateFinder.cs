using Readout.Languages.Splitting;
using Readout.Text;

namespace Readout.Languages.Morphology;

/// <summary>Finds what each token of a sentence may be: by the dictionary, by its last part, by its ending, by its shape.</summary>
internal sealed class CandidateFinder
{
    private static readonly Tag Unknown = new(Upos.X, default, NameKind.None);
    private static readonly Tag Acronym = new(Upos.Propn, default, NameKind.None);
    private static readonly Tag Initial = new(Upos.Propn, default, NameKind.Given);
    private static readonly Tag Shortened = new(Upos.Noun, default, NameKind.None);

    private readonly MorphologyDictionary _dictionary;
    private readonly LexiconSection _forms;
    private readonly bool _cyrillic;

    // The forms are those that the dictionary lacks, with what they are.
    public CandidateFinder(MorphologyDictionary dictionary, LexiconSection forms, LetterScript script)
    {
        _dictionary = dictionary;
        _forms = forms;
        _cyrillic = script == LetterScript.Cyrillic;
    }

    /// <summary>Adds the token <paramref name="form"/> with its candidates to the lattice.</summary>
    public void Add(ReadOnlySpan<char> form, string norm, TokenKind kind, Lattice lattice)
    {
        WordShape shape = ShapeOf(form, !lattice.HasWords);
        lattice.AddToken(norm, shape, kind == TokenKind.Punctuation);
        switch (kind)
        {
            case TokenKind.Punctuation:
                lattice.Add(Of(Upos.Punct));
                break;
            case TokenKind.Symbol:
                lattice.Add(Of(Upos.Sym));
                break;
            case TokenKind.Number:
                lattice.Add(Of(Upos.Num));
                break;
            case TokenKind.Link:
                lattice.Add(Of(form[0] is '#' or '@' || form.Contains('/') || form.Contains('@') ? Upos.X : Upos.Propn));
                break;
            case TokenKind.Abbreviation:
                AddAbbreviation(form, norm, lattice);
                break;
            default:
                AddWord(form, norm, shape, lattice);
                break;
        }
    }

    private static Tag TagOf(string kind) => kind switch
    {
        "adverb" => new Tag(Upos.Adv, default, NameKind.None),
        "conjunction" => new Tag(Upos.Cconj, default, NameKind.None),
        "subordinator" => new Tag(Upos.Sconj, default, NameKind.None),
        "particle" => new Tag(Upos.Part, default, NameKind.None),
        "preposition" => new Tag(Upos.Adp, default, NameKind.None),
        "number" => new Tag(Upos.Num, default, NameKind.None),
        "past" => new Tag(Upos.Verb, new Feats { VerbForm = VerbForm.Fin, Tense = Tense.Past, Number = Number.Sing, Gender = Gender.Masc }, NameKind.None),
        "predicate" => new Tag(Upos.Verb, new Feats { VerbForm = VerbForm.Fin }, NameKind.None),
        _ => Unknown,
    };

    private static Candidate Of(Upos upos) => new(new Tag(upos, default, NameKind.None), -1, 0, CandidateSource.Shape, 0);

    private static Candidate Of(Tag tag) => new(tag, -1, 0, CandidateSource.Shape, 0);

    private static WordShape ShapeOf(ReadOnlySpan<char> form, bool first)
    {
        if (!char.IsLetter(form[0]))
        {
            return WordShape.Other;
        }

        if (!char.IsUpper(form[0]))
        {
            return WordShape.Lower;
        }

        foreach (char c in form)
        {
            if (char.IsLower(c))
            {
                return first ? WordShape.CapitalizedFirst : WordShape.Capitalized;
            }
        }

        return form.Length > 1 ? WordShape.AllCaps : first ? WordShape.CapitalizedFirst : WordShape.Capitalized;
    }

    private void AddAbbreviation(ReadOnlySpan<char> form, string norm, Lattice lattice)
    {
        AddReadings(_dictionary.Find(norm), CandidateSource.Dictionary, 0, lattice);
        if (lattice.CandidatesOfLast == 0)
        {
            bool initial = char.IsUpper(form[0]) && form.Length <= 3 && form[^1] == '.';
            lattice.Add(Of(initial ? Initial : char.IsUpper(form[0]) ? Acronym : Shortened));
        }
    }

    private void AddWord(ReadOnlySpan<char> form, string norm, WordShape shape, Lattice lattice)
    {
        if (_forms.Find(norm) is { } listed)
        {
            lattice.Add(Of(TagOf(listed[0])));
            return;
        }

        AddReadings(_dictionary.Find(norm), CandidateSource.Dictionary, 0, lattice);
        bool known = lattice.CandidatesOfLast > 0;
        bool name = shape is WordShape.Capitalized or WordShape.CapitalizedFirst;
        if (_cyrillic && !Glyphs.IsCyrillic(form[^1]) && !known)
        {
            lattice.Add(Of(shape == WordShape.Lower || shape == WordShape.Other ? Unknown : Acronym));
            return;
        }

        if (!known && norm.LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < norm.Length)
        {
            AddReadings(_dictionary.Find(norm.AsSpan(hyphen + 1)), CandidateSource.Part, hyphen + 1, lattice);
            known = lattice.CandidatesOfLast > 0;
        }

        if (known)
        {
            if (shape == WordShape.Capitalized)
            {
                AddSurname(norm, lattice);
            }

            return;
        }

        if (shape == WordShape.AllCaps)
        {
            lattice.Add(Of(Acronym));
        }

        if (name)
        {
            AddReadings(_dictionary.FindEnding(norm, EndingTable.Names), CandidateSource.NameEnding, 0, lattice);
        }

        if (shape is not WordShape.Capitalized || lattice.CandidatesOfLast == 0)
        {
            AddReadings(_dictionary.FindEnding(norm, EndingTable.Words), CandidateSource.WordEnding, 0, lattice);
        }

        if (lattice.CandidatesOfLast == 0)
        {
            lattice.Add(Of(Unknown));
        }
    }

    // A capitalised word of the dictionary may be a surname; behind a given name it is one.
    private void AddSurname(string norm, Lattice lattice)
    {
        bool named = HasName(lattice);
        if (lattice.FollowsGivenName)
        {
            lattice.KeepNamesOfLast();
        }

        if (!named)
        {
            AddReadings(_dictionary.FindEnding(norm, EndingTable.Names), CandidateSource.NameEnding, 0, lattice);
        }

        if (lattice.CandidatesOfLast == 0)
        {
            lattice.Add(Of(Acronym));
        }
    }

    private static bool HasName(Lattice lattice)
    {
        foreach (Candidate candidate in lattice[lattice.Count - 1])
        {
            if (candidate.Tag.Upos == Upos.Propn)
            {
                return true;
            }
        }

        return false;
    }

    private void AddReadings(int set, CandidateSource source, int kept, Lattice lattice)
    {
        if (set < 0)
        {
            return;
        }

        int count = _dictionary.CountOf(set);
        for (int i = 0; i < count; i++)
        {
            Reading reading = _dictionary.ReadingOf(set, i);
            lattice.Add(new Candidate(_dictionary.Tags[reading.Tag], reading.Lemma, reading.Prior, source, (byte)Math.Min(kept, byte.MaxValue)));
        }
    }
}

/// <summary>The letters a language is written in.</summary>
internal enum LetterScript : byte
{
    Latin,
    Cyrillic,
}
