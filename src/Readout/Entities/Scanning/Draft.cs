using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Entities.Scanning;

/// <summary>A mention before it is joined with others. Tokens are <c>[First, End)</c>; the whole noun phrase is <c>[FullFirst, FullEnd)</c>.</summary>
internal sealed class Draft(MentionForm form, EntityKind kind, int first, int end)
{
    public MentionForm Form { get; } = form;

    public EntityKind Kind { get; set; } = kind;

    public int First { get; set; } = first;

    public int End { get; set; } = end;

    public int FullFirst { get; set; } = first;

    public int FullEnd { get; set; } = end;

    /// <summary>Behind the mention and all that belongs to it.</summary>
    public int LastEnd => Math.Max(End, FullEnd);

    /// <summary>The parts of a person's name; null for other mentions.</summary>
    public PersonName? Person { get; set; }

    public KnownAlias? Known { get; init; }

    public Role? Role { get; init; }

    /// <summary>The office of state that heading the body is: of a government's head.</summary>
    public string? Office { get; set; }

    /// <summary>What equal names of organisations share, where their words differ.</summary>
    public string? Key { get; set; }

    /// <summary>The cases that the head word of an organisation's name may have here.</summary>
    public NameCases Cases { get; set; } = NameCases.All;

    /// <summary>What the body deals with ("foreign"), as its own words say.</summary>
    public string? Deals { get; set; }

    /// <summary>The nominative of a name that is neither a person's nor known.</summary>
    public string? Name { get; set; }

    /// <summary>The longer name that this is short for, where its own words tell.</summary>
    public Draft? LongForm { get; init; }

    public bool IsMedium { get; set; }

    /// <summary>A person's name in two or three words none of which is known to be a given name.</summary>
    public bool IsPlain { get; init; }

    /// <summary>A single capitalised word that nothing yet shows to be a name of this kind.</summary>
    public bool IsWeak { get; set; }

    /// <summary>A longer name covers this one.</summary>
    public bool IsDropped { get; set; }

    /// <summary>The role that stands in apposition to a name, or the name that a role stands in apposition to.</summary>
    public Draft? Apposition { get; set; }

    /// <summary>The state that the mention is of or belongs to, as far as its own words say.</summary>
    public string? State { get; set; }

    /// <summary>The group of mentions that name the same; null until joined.</summary>
    public Group? Group { get; set; }

    public void Widen(int first, int end)
    {
        FullFirst = Math.Min(FullFirst, first);
        FullEnd = Math.Max(FullEnd, end);
    }
}

/// <summary>Mentions that name the same person, body or place: an entity in the making.</summary>
internal sealed class Group(EntityKind kind)
{
    public EntityKind Kind { get; set; } = kind;

    public List<Draft> Mentions { get; } = [];

    /// <summary>Nothing yet shows what the mentions name.</summary>
    public bool IsWeak { get; private set; } = true;

    /// <summary>A role without a name that fits nobody whom the article names.</summary>
    public bool IsOnlyRole { get; set; }

    /// <summary>The nominative that the article supports; set once all mentions are known.</summary>
    public string Name { get; set; } = "";

    /// <summary>The nominative of a person's surname, in lower case.</summary>
    public string? Surname { get; set; }

    public Gender Gender { get; set; }

    /// <summary>The gender that the verbs beside the name tell; names are not read by it.</summary>
    public Gender SaidGender { get; set; }

    /// <summary>Man or woman by what the verbs say, else by the name.</summary>
    public Gender Sex => SaidGender != Gender.None ? SaidGender : Gender;

    /// <summary>New evidence: the surname is to be chosen again. Until then it is the one that was chosen before.</summary>
    public void Unsettle()
    {
        IsUnsettled = true;
        IsWeak = false;
    }

    public bool IsUnsettled { get; private set; }

    public void Settle(string surname)
    {
        Surname = surname;
        IsUnsettled = false;
    }

    public string? State { get; set; }

    /// <summary>The mentions that say more of a person's name than the surname.</summary>
    public List<Draft> Named { get; } = [];

    private const int MostNamed = 16;

    private int _sorted;
    private int _cursor;

    /// <summary>
    /// First token of the last mention before <paramref name="token"/>, -1 when there is none. Full names are added first, in order,
    /// then the others, in order; tokens asked for ascend, so that asking for all costs one pass.
    /// </summary>
    public int LastBefore(int token)
    {
        while (_cursor < _sorted && Mentions[_cursor].First < token)
        {
            _cursor++;
        }

        int full = _cursor > 0 ? Mentions[_cursor - 1].First : -1;
        return Mentions.Count > _sorted && Mentions[^1].First < token ? Math.Max(full, Mentions[^1].First) : full;
    }

    /// <summary>Adds a full name; all of these come before any other mention.</summary>
    public void AddFull(Draft draft)
    {
        Add(draft);
        _sorted = Mentions.Count;
    }

    /// <summary>Notes that the mention says more than a surname.</summary>
    public void AddNamed(Draft draft)
    {
        if (Named.Count < MostNamed)
        {
            Named.Add(draft);
        }
    }

    public void Add(Draft draft)
    {
        draft.Group = this;
        IsWeak &= draft.IsWeak;
        Mentions.Add(draft);
    }
}
