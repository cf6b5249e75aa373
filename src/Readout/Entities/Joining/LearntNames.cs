using Readout.Entities.Learnt;
using Readout.Entities.Names;
using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Joining;

/// <summary>
/// Lets what was learnt of names in running text decide where the rules are unsure: what kind of name a word is that nothing else explains,
/// names that no rule has, and how far the names of organisations and places go. Known names and people with roles stay as they are.
/// </summary>
internal sealed class LearntNames
{
    // Below this the rules' reading stands; for a name that no rule has, the model has to be surer.
    private const float Guess = 0.3f;
    private const float Likely = 0.5f;
    private const float Sure = 0.6f;
    private const float Unlikely = 0.15f;

    // No name has so many words: a list without marks is read as one.
    private const int LongestName = 40;

    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Place, EntityKind.Organization];

    private readonly MentionMap _map;
    private readonly NameReader _reader;
    private readonly OrganizationLexicon _organizations;
    private readonly AdjectiveInflection? _adjectives;

    private LearntNames(MentionMap map, NameModel model)
    {
        _map = map;
        _reader = new NameReader(map, model);
        _organizations = OrganizationLexicon.Of(map.Text.Language);
        _adjectives = map.Text.Language == "en" ? null : new AdjectiveInflection(map.Text.Language);
    }

    public static void Settle(MentionMap map)
    {
        if (NameModel.Of(map.Text.Language) is { } model)
        {
            new LearntNames(map, model).Settle();
        }
    }

    private void Settle()
    {
        List<ReadName> names = _reader.Read();
        foreach (Group group in _map.Names.Where(static name => !name.IsDropped && name.Group is not null).Select(static name => name.Group!).Distinct().ToList())
        {
            if (IsOpen(group))
            {
                SettleKind(group);
            }
        }

        foreach (ReadName name in names)
        {
            if (name.Probability >= Likely && name.End - name.First <= LongestName)
            {
                Apply(WithMarks(WithoutPointer(name)));
            }
        }

        DropUnlikely();
        NameJoiner.Join(_map);
    }

    // What nothing shows to be of its kind: single words, and names in quotation marks.
    private static bool IsOpen(Group group) =>
        group.Kind == EntityKind.Other || (group.IsWeak && group.Mentions.TrueForAll(static mention => mention.Person is not null));

    private void SettleKind(Group group)
    {
        EntityKind best = EntityKind.Other;
        float most = Guess;
        foreach (EntityKind kind in Kinds)
        {
            float sum = 0;
            foreach (Draft mention in group.Mentions)
            {
                sum += ProbabilityOf(mention, kind);
            }

            if (sum / group.Mentions.Count > most)
            {
                (best, most) = (kind, sum / group.Mentions.Count);
            }
        }

        if (best != EntityKind.Other)
        {
            group.Kind = best;
        }
    }

    private float ProbabilityOf(Draft mention, EntityKind kind)
    {
        float least = 1;
        for (int i = mention.First; i < mention.End; i++)
        {
            least = Math.Min(least, _reader.Probability(i, kind));
        }

        return least;
    }

    // «за даними посольства»: what is known of a name is no part of it.
    private ReadName WithoutPointer(ReadName name) =>
        name.End - name.First > 1 && !_map.Text[name.First].IsCapitalized && _organizations.IsPointer(_map.Text[name.First].Lemma) ? name with { First = name.First + 1 } : name;

    // A name whose quotation marks open has them closed as well, and no comma ends one.
    private ReadName WithMarks(ReadName name)
    {
        int end = name.End;
        while (end > name.First + 1 && _map.Text[end - 1].Norm is "," or ";" or ":")
        {
            end--;
        }

        int open = 0;
        for (int i = name.First; i < end; i++)
        {
            open += _map.Text[i].Norm switch { "«" or "„" => 1, "»" => -1, "“" or "\"" or "”" => open > 0 ? -1 : 1, _ => 0 };
        }

        bool closes = open > 0 && end < _map.Text.Tokens.Length && _map.Text[end].Norm is "»" or "“" or "”" or "\"";
        return name with { End = closes ? end + 1 : end };
    }

    private void Apply(ReadName name)
    {
        List<Draft> drafts = DraftsIn(name);
        if (drafts.Exists(draft => draft.First == name.First && draft.End == name.End))
        {
            Restore(drafts, name);
            return;
        }

        drafts.RemoveAll(static draft => draft.IsDropped);
        if (name.Probability < Sure)
        {
            return;
        }

        if (name.Kind == EntityKind.Person)
        {
            ExtendPerson(drafts, name);
            return;
        }

        if (drafts.Find(draft => draft.First <= name.First && draft.End >= name.End) is { } wider)
        {
            Narrow(wider, name);
        }
        else if (drafts.TrueForAll(draft => draft.First >= name.First && draft.End <= name.End))
        {
            AddNew(drafts, name);
        }
    }

    private void AddNew(List<Draft> drafts, ReadName name)
    {
        // «правительства», «Клуб»: a bare noun is somebody spoken of before, and no name.
        bool bare = name.End == name.First + 1 && (!_map.Text[name.First].IsCapitalized || _organizations.IsHead(_map.Readings(name.First)));
        bool subject = drafts.Exists(draft => draft.First > name.First && draft is { Kind: EntityKind.Place, Known: not null } && !_map.CanBeOblique(draft));
        bool ofPerson = name.Kind == EntityKind.Place && drafts.Exists(static draft => draft.Person is { Given: not null, Surname: not null });
        if (bare || subject || ofPerson)
        {
            return;
        }

        if (name.Kind == EntityKind.Organization && drafts is [{ Kind: EntityKind.Organization or EntityKind.Other, Person: null, Group: { } group } inner] && IsIntroduced(inner, name))
        {
            var whole = new Draft(MentionForm.Name, EntityKind.Organization, name.First, name.End) { Name = inner.Name ?? inner.Known?.Nominative, Known = inner.Known, State = inner.State, Deals = inner.Deals, IsMedium = inner.IsMedium };
            _map.AddNesting(whole);
            group.Add(whole);
            group.Kind = EntityKind.Organization;
        }
        else
        {
            _map.AddNesting(new Draft(MentionForm.Name, name.Kind, name.First, name.End) { Name = NameOf(name), State = drafts.Find(static draft => draft.State is not null)?.State });
        }
    }

    // «компания „Маяк“» is «Маяк»: small words before the name, and marks.
    private bool IsIntroduced(Draft inner, ReadName name)
    {
        for (int i = name.First; i < name.End; i++)
        {
            bool within = i >= inner.First && i < inner.End;
            if (!within && _map.Text[i].IsWord && (i >= inner.End || _map.Text[i].IsCapitalized || _map.Text[i].Upos is not (Upos.Noun or Upos.Adj)))
            {
                return false;
            }
        }

        return true;
    }

    // In the nominative where nothing but adjectives stands before the head.
    private string NameOf(ReadName name)
    {
        for (int head = name.First; _adjectives is not null && head < name.End; head++)
        {
            if (_organizations.Head(_map.Readings(head)) is { } found && _map.Text[head].Upos is Upos.Noun or Upos.Propn)
            {
                return OrganizationNaming.Nominative(_map.Text, _adjectives, (name.First, name.End), head, found.Noun);
            }

            // «городского» in «Речного городского суда», a noun as the tagger has it
            bool adjective = _map.Text[head].Upos == Upos.Adj || (head + 1 < name.End && _map.Text[head].Lemma is [.., 'ы' or 'и' or 'о', 'й'] && _map.Text[head + 1].Upos == Upos.Noun && _map.Text[head + 1].Feats.Case == _map.Text[head].Feats.Case);
            if (!adjective)
            {
                return (name.Kind == EntityKind.Organization ? OrganizationNaming.Nominative(_map.Text, _adjectives, (name.First, name.End), head) : null) ?? NominativeByForm(name) ?? TextOf(name.First, name.End);
            }
        }

        return NominativeByForm(name) ?? TextOf(name.First, name.End);
    }

    // «Президиума Заречья», «Приморского торгового сообщества»: adjectives and a common noun that all have one oblique case.
    private string? NominativeByForm(ReadName name)
    {
        int head = name.First;
        while (head < name.End && IsAdjectiveIn(name, head))
        {
            head++;
        }

        if (head >= name.End || _map.Text[head] is not { Upos: Upos.Noun, IsAllCaps: false, Feats: { Number: Number.Sing, Case: not (Case.Nom or Case.None) } } noun || noun.Lemma == noun.Norm)
        {
            return null;
        }

        for (int i = name.First; i < head; i++)
        {
            if (_map.Text[i].Feats.Case != noun.Feats.Case)
            {
                return null;
            }
        }

        string rest = _map.Text.Text[_map.Text[head].Span.End.._map.Text[name.End - 1].Span.End];
        return AllLanguages.Find(_map.Text.Language) is { } language ? language.ToNominative(_map.Text, name.First, head + 1) + rest : null;
    }

    // «городского совета»: taken for a noun, but the noun stands behind.
    private bool IsAdjectiveIn(ReadName name, int token) =>
        _map.Text[token].Upos == Upos.Adj
        || (token + 1 < name.End && _adjectives?.Stem(_map.Text[token].Norm).IsEmpty == false && _map.Text[token + 1].Upos is Upos.Noun or Upos.Propn);

    private List<Draft> DraftsIn(ReadName name)
    {
        var drafts = new List<Draft>();
        for (int i = name.First; i < name.End; i++)
        {
            Add(_map.OuterNameAt(i));
            Add(_map.NameAt(i));
        }

        return drafts;

        void Add(Draft? draft)
        {
            if (draft is not null && !drafts.Contains(draft))
            {
                drafts.Add(draft);
            }
        }
    }

    // A word at the beginning of its sentence that the rules took for none.
    private static void Restore(List<Draft> drafts, ReadName name)
    {
        Draft same = drafts.Find(draft => draft.First == name.First && draft.End == name.End)!;
        if (same is { IsDropped: true, Person: not null, Group: { Kind: EntityKind.Other } group } && name.Probability >= Sure)
        {
            group.Kind = name.Kind;
            same.IsDropped = false;
        }
    }

    private void ExtendPerson(List<Draft> drafts, ReadName name)
    {
        if (drafts is [{ Person: not null } only] && only.First >= name.First && only.End <= name.End && only.Kind == EntityKind.Person)
        {
            _map.Extend(only, name.First, name.End);
            only.Widen(name.First, name.End);
        }
    }

    private void Narrow(Draft draft, ReadName name)
    {
        if (draft.Person is not null || (draft.Known is not null && draft.Name is null) || draft.Kind != EntityKind.Organization || name.Kind != EntityKind.Organization || IsMarked(draft))
        {
            return;
        }

        draft.Name = draft.Name is null ? null : Cut(draft.Name, name.First - draft.First, _map.Text.SpanOf(draft.First, draft.End).End - _map.Text.SpanOf(name.First, name.End).End);
        draft.Key = null;
        (draft.First, draft.End) = (name.First, name.End);
    }

    // «ООО „Маяк“»: where such a name ends is plain.
    private bool IsMarked(Draft draft) => _map.Text[draft.End - 1].Norm is "»" or "”" or "“" or "\"";

    // Without so many words at its beginning and so many characters at its end.
    private static string Cut(string name, int words, int end)
    {
        string rest = name[..Math.Max(1, name.Length - end)].TrimEnd();
        for (int i = 0; i < words; i++)
        {
            rest = rest[(rest.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        }

        return rest;
    }

    private string TextOf(int first, int end) => _map.Text.SpanOf(first, end).In(_map.Text.Text);

    private void DropUnlikely()
    {
        foreach (Draft draft in _map.Names)
        {
            if (draft is { IsDropped: false, Person: null, Known: null, Kind: EntityKind.Organization, State: null, Key: null, Group: { } group, IsMedium: false } && !IsMarked(draft) && ProbabilityOf(draft, EntityKind.Organization) < Unlikely
                && group.Mentions.Count == 1)
            {
                group.Kind = EntityKind.Other;
            }
        }
    }
}
