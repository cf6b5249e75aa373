using Readout.Entities.Names;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>The mentions found so far in one text, by token, and what the scanners need to know of its words.</summary>
internal sealed class MentionMap
{
    private readonly Draft?[] _names;
    private readonly Draft?[] _outer;
    private readonly Draft?[] _roles;
    private readonly Dictionary<string, List<NameForm>> _readings = new(StringComparer.Ordinal);
    private readonly NameInflection _inflection;
    private readonly HashSet<int>? _headlineVerbs;

    public MentionMap(AnalyzedText text)
    {
        Text = text;
        _names = new Draft?[text.Tokens.Length];
        _outer = new Draft?[text.Tokens.Length];
        _roles = new Draft?[text.Tokens.Length];
        _inflection = NameInflection.Of(text.Language);
        _headlineVerbs = TitleCase.Verbs(text);
    }

    public AnalyzedText Text { get; }

    /// <summary>Names in the order in which they were found.</summary>
    public List<Draft> Names { get; } = [];

    /// <summary>Roles in the order in which they were found.</summary>
    public List<Draft> Roles { get; } = [];

    public Draft? NameAt(int token) => token >= 0 && token < _names.Length ? _names[token] : null;

    /// <summary>The role whose own words cover the token.</summary>
    public Draft? RoleAt(int token) => token >= 0 && token < _roles.Length ? _roles[token] : null;

    public bool IsFree(int token) => _names[token] is null;

    /// <summary>A verb among the capitals of an English headline.</summary>
    public bool IsHeadlineVerb(int token) => _headlineVerbs?.Contains(token) == true;

    public void AddName(Draft draft)
    {
        Names.Add(draft);
        _names.AsSpan(draft.First, draft.End - draft.First).Fill(draft);
    }

    /// <summary>The name's own words are more than was first read.</summary>
    public void Extend(Draft draft, int first, int end)
    {
        (draft.First, draft.End) = (first, end);
        _names.AsSpan(first, end - first).Fill(draft);
    }

    /// <summary>A longer name takes the place of those that it covers.</summary>
    public void AddCovering(Draft draft)
    {
        for (int i = draft.First; i < draft.End; i++)
        {
            if (_names[i] is { } covered)
            {
                covered.IsDropped = true;
            }
        }

        AddName(draft);
    }

    /// <summary>A name that holds others, which stay: «посольство Украины в Италии». Its free words, and those of dropped names, are now taken.</summary>
    public void AddNesting(Draft draft)
    {
        Names.Add(draft);
        for (int i = draft.First; i < draft.End; i++)
        {
            _outer[i] = draft;
            _names[i] = _names[i] is { IsDropped: false } held ? held : draft;
        }
    }

    /// <summary>Whether a name may be the complement of the noun before it: its form is not plainly a nominative.</summary>
    public bool CanBeOblique(Draft name) =>
        name.Known is { } known && name.Name is null ? known.CanBeOblique(Text[name.First].Norm) : (name.Cases & NameCases.Gen) != NameCases.None;

    /// <summary>The outermost name at the token.</summary>
    public Draft? OuterNameAt(int token) => token >= 0 && token < _outer.Length ? _outer[token] ?? _names[token] : null;

    public void AddRole(Draft draft)
    {
        Roles.Add(draft);
        for (int i = draft.First; i < draft.End; i++)
        {
            _roles[i] ??= draft;
        }
    }

    /// <summary>The readings of a token as a declined name or noun.</summary>
    public List<NameForm> Readings(int token)
    {
        string norm = Text[token].Norm;
        if (!_readings.TryGetValue(norm, out List<NameForm>? readings))
        {
            _readings.Add(norm, readings = _inflection.Read(norm));
        }

        return readings;
    }
}
