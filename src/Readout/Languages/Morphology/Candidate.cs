namespace Readout.Languages.Morphology;

/// <summary>Where a candidate reading comes from.</summary>
internal enum CandidateSource : byte
{
    Dictionary,
    Part,
    NameEnding,
    WordEnding,
    Shape,
}

/// <summary>One reading that a token may have in its sentence.</summary>
/// <param name="Tag">Part of speech and features.</param>
/// <param name="Lemma">The dictionary's rule that makes the lemma; -1 when the norm is the lemma.</param>
/// <param name="Prior">How usual the reading is, as <see cref="Reading.Prior"/>.</param>
/// <param name="Source">Where the reading comes from.</param>
/// <param name="Kept">How many letters at the start of the norm are no part of what the rule applies to: «вице-» of «вице-премьером».</param>
internal readonly record struct Candidate(Tag Tag, int Lemma, byte Prior, CandidateSource Source, byte Kept);

/// <summary>The tokens of one sentence with their candidates. Reused from sentence to sentence; not thread-safe.</summary>
internal sealed class Lattice
{
    private readonly List<Candidate> _candidates = [];
    private readonly List<int> _starts = [];

    public int Count => _starts.Count;

    /// <summary>False while only punctuation has come: a capital tells nothing in the word that follows.</summary>
    public bool HasWords { get; private set; }

    public List<string> Norms { get; } = [];

    public List<WordShape> Shapes { get; } = [];

    /// <summary>Chosen candidate of each token, as index among the token's candidates.</summary>
    public List<int> Chosen { get; } = [];

    public ReadOnlySpan<Candidate> this[int token]
    {
        get
        {
            int start = _starts[token];
            int end = token + 1 < _starts.Count ? _starts[token + 1] : _candidates.Count;
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_candidates)[start..end];
        }
    }

    public void Clear()
    {
        _candidates.Clear();
        _starts.Clear();
        Norms.Clear();
        Shapes.Clear();
        Chosen.Clear();
        HasWords = false;
    }

    /// <summary>Begins the next token; candidates added from now on are its own.</summary>
    public void AddToken(string norm, WordShape shape, bool punctuation)
    {
        HasWords |= !punctuation;
        _starts.Add(_candidates.Count);
        Norms.Add(norm);
        Shapes.Add(shape);
    }

    /// <summary>Adds a candidate unless the token has one with the same tag.</summary>
    public void Add(Candidate candidate)
    {
        for (int i = _starts[^1]; i < _candidates.Count; i++)
        {
            if (_candidates[i].Tag == candidate.Tag)
            {
                return;
            }
        }

        _candidates.Add(candidate);
    }

    /// <summary>True when the token before the last may be a given name: «Петром Лозовим», whose second word is no adjective.</summary>
    public bool FollowsGivenName
    {
        get
        {
            if (Count < 2 || Shapes[Count - 2] is not (WordShape.Capitalized or WordShape.CapitalizedFirst))
            {
                return false;
            }

            foreach (Candidate candidate in this[Count - 2])
            {
                if (candidate.Tag.NameKind == NameKind.Given && candidate.Source != CandidateSource.NameEnding)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Drops the last token's candidates that are no proper names.</summary>
    public void KeepNamesOfLast()
    {
        int kept = _starts[^1];
        for (int i = kept; i < _candidates.Count; i++)
        {
            if (_candidates[i].Tag.Upos == Upos.Propn)
            {
                _candidates[kept++] = _candidates[i];
            }
        }

        _candidates.RemoveRange(kept, _candidates.Count - kept);
    }

    public int CandidatesOfLast => _candidates.Count - _starts[^1];
}

/// <summary>How a token is written.</summary>
internal enum WordShape : byte
{
    Lower,
    Capitalized,
    CapitalizedFirst,
    AllCaps,
    Other,
}
