using Readout.Entities.Names;
using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Joining;

/// <summary>
/// Joins names of people: full names with the same surname and no conflict first, then surnames, initials and given names alone,
/// which go to the nearest such person before them. People who share a surname stay apart.
/// </summary>
internal sealed class PersonJoiner
{
    private readonly MentionMap _map;
    private readonly NameLexicon _names;
    private readonly Nicknames _nicknames;
    private readonly Dictionary<string, List<Group>> _bySurname = new(StringComparer.Ordinal);
    private readonly MisspeltSurnames? _misspelt;
    private readonly Dictionary<string, List<Group>> _byMiddle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Group>> _byGiven = new(StringComparer.Ordinal);

    private PersonJoiner(MentionMap map)
    {
        _map = map;
        _names = NameLexicon.Of(map.Text.Language);
        _nicknames = Nicknames.Of(map.Text.Language);
        _misspelt = map.Text.Language == "en" ? null : new MisspeltSurnames();
    }

    public static void Join(MentionMap map)
    {
        var joiner = new PersonJoiner(map);
        List<Draft> people = map.Names.FindAll(static name => name is { Kind: EntityKind.Person, IsDropped: false });
        people.Sort(static (left, right) => left.First.CompareTo(right.First));
        foreach (Draft person in people)
        {
            if (IsFull(person) && !person.IsPlain)
            {
                joiner.JoinFull(person);
            }
        }

        joiner.Split(people);
        foreach (Draft person in people)
        {
            if (person is { IsPlain: true, IsDropped: false })
            {
                // A rare given name before a surname that the article knows is one of the family.
                person.IsWeak &= !joiner.IsSurname(person.End - 1);
                joiner.JoinFull(person);
            }
        }

        joiner.AddSurnames(people);
        people.Sort(static (left, right) => left.First.CompareTo(right.First));
        foreach (Draft person in people)
        {
            if (person.Group is null && !person.IsDropped)
            {
                joiner.JoinPartial(person);
            }
        }

        joiner.Settle(people);
    }

    // «Орла Вихрев»: two capitalised words side by side are two people where the first is somebody's surname;
    // «Айла Вихрева», "Ayla Gale" is another of the family.
    private void Split(List<Draft> people)
    {
        int count = people.Count;
        for (int i = 0; i < count; i++)
        {
            Draft draft = people[i];
            if (!draft.IsPlain || !IsSurname(draft.First))
            {
                continue;
            }

            draft.IsDropped = true;
            for (int token = draft.First; token < draft.End; token++)
            {
                people.Add(AddSurname(token));
            }
        }
    }

    // A surname that the article gives in full is that person's name wherever it stands, whatever the tagger takes it for.
    private void AddSurnames(List<Draft> people)
    {
        if (_bySurname.Count == 0)
        {
            return;
        }

        for (int i = 0; i < _map.Text.Tokens.Length; i++)
        {
            if (_map.Text[i].IsCapitalized && _map.OuterNameAt(i) is null or { IsDropped: true, Person: null } && IsSurname(i) && !IsPartOfDate(i))
            {
                people.Add(AddSurname(i));
            }
        }
    }

    private bool IsSurname(int token) => _map.Text[token].IsWord && _map.Text[token].Norm.Length > 2 && _map.Readings(token).Exists(form => _bySurname.ContainsKey(form.Nominative));

    // "May 5".
    private bool IsPartOfDate(int token) => token + 1 < _map.Text.Tokens.Length && _map.Text[token + 1].Norm is [>= '0' and <= '9', ..];

    private Draft AddSurname(int token)
    {
        var part = new NamePart(token, token + 1, _map.Text[token].Norm, _map.Readings(token));
        var draft = new Draft(MentionForm.Name, EntityKind.Person, token, token + 1) { Person = new PersonName(null, null, part, ""), IsWeak = true };
        _map.AddName(draft);
        return draft;
    }

    /// <summary>Chooses the surnames of groups that have none, or that roles have since said more of.</summary>
    public static void Settle(MentionMap map) =>
        new PersonJoiner(map).Settle(map.Names.FindAll(static name => name is { Kind: EntityKind.Person, IsDropped: false }));

    private void Settle(List<Draft> people)
    {
        foreach (Draft person in people)
        {
            if (person.Group is { } group && (group.Surname is null || group.IsUnsettled))
            {
                Settle(group);
            }
        }
    }

    private static bool IsFull(Draft draft) => draft.Person is { Given: not null, Surname: not null } name && !IsGivenAlone(name);

    // A single given name stands as both: it may be somebody's surname.
    private static bool IsGivenAlone(PersonName name) => name.Given!.First == name.Surname!.First;

    private void JoinFull(Draft draft)
    {
        PersonName name = draft.Person!;
        foreach (NameForm form in name.Surname!.Readings)
        {
            foreach (Group group in Candidates(_bySurname, form.Nominative))
            {
                if (IsSamePerson(group, name))
                {
                    AddFull(group, draft);
                    return;
                }
            }
        }

        if (OfDoubleSurname(name) is { } whole)
        {
            whole.Add(draft);
            return;
        }

        if (Misspelt(name) is { } misspelt)
        {
            misspelt.Add(draft);
            return;
        }

        if (KnownByGiven(draft) is { } known)
        {
            draft.Person = name with { Patronymic = name.Surname, Surname = null };
            Add(known, draft);
            return;
        }

        AddFull(OfShorter(name) ?? new Group(EntityKind.Person), draft);
    }

    // «Тарас Вихрев» is «Тарас Егорович» next time: the one person of that given name before, and what looks like a surname is made of a given name.
    private Group? KnownByGiven(Draft draft)
    {
        PersonName name = draft.Person!;
        if (name.Patronymic is not null || name.Given!.First != draft.First || !name.Surname!.Readings.Any(form => NameLexicon.IsPatronymic(form.Nominative) && _names.IsChildOfGiven(form.Nominative)))
        {
            return null;
        }

        List<Group> found = [.. name.Given.Readings.SelectMany(form => Candidates(_byGiven, form.Nominative)).Distinct().Where(group => group.Named.Exists(static mention => mention.Person!.Surname is not null) && IsSamePerson(group, name))];
        return found.Count == 1 && !found[0].Named.Exists(mention => IsOfSouth(mention) || _map.Text.SentenceOf(mention.First) == _map.Text.SentenceOf(draft.First)) ? found[0] : null;
    }

    // «Мило Вихревич» comes from where «Мило Егорович» has a surname too.
    private static bool IsOfSouth(Draft mention) => mention.Person!.Surname is { } surname && surname.Readings.Any(static form => form.Nominative.EndsWith("ич", StringComparison.Ordinal));

    // "Anna Lantern Falcon" is "Lantern Falcon" next time.
    private Group? OfDoubleSurname(PersonName name) =>
        _map.Text.Language != "en" || MiddleOf(name) is not null ? null
            : Candidates(_bySurname, name.Surname!.Norm).Find(group => group.Named.Exists(mention => mention.Person is { Given: not null, Surname: not null } other && MiddleOf(other) is { } middle && middle == name.Given!.Norm));

    // "Abdul Hamid" and "Abdul Hamid Bador": the one name is the beginning of the other.
    private Group? OfShorter(PersonName name)
    {
        List<Group> found = MiddleOf(name) is { } middle ? Candidates(_bySurname, middle) : Candidates(_byMiddle, name.Surname!.Norm);
        return _map.Text.Language == "en" ? found.Find(group => group.Named.Exists(static mention => mention.Person!.Given is not null) && IsSamePerson(group, name)) : null;
    }

    // The one word between given name and surname.
    private string? MiddleOf(PersonName name) =>
        name is { Given: { } given, Surname: { } surname } && surname.First == given.End + 1 && _map.Text[given.End].IsWord ? _map.Text[given.End].Norm : null;

    private void AddFull(Group group, Draft draft)
    {
        group.AddFull(draft);
        Note(group, draft);
    }

    private void JoinPartial(Draft draft)
    {
        PersonName name = draft.Person!;
        Group? best = name.Surname is null ? null : Nearest(_bySurname, name.Surname, draft, name);
        best ??= name.Given is null ? null : Nearest(_byGiven, name.Given, draft, name);
        best ??= name is { Given: null, Surname: { } unlisted, Initials.Length: 0 } && _map.Text.Language != "en" && !IsLocated(draft) ? Nearest(_byGiven, unlisted, draft, name) : null; // «Бриджит Лаанен» is «Бриджит» next time
        best ??= name is { Given: null, Surname: { } first, Initials.Length: 0 } && _map.Text.Language == "en" && Gazetteer.Of("en")?.HasSurname(first.Norm) == true ? Nearest(_byGiven, first, draft, name) : null; // "Lan Weiting" is "Lan" next time
        if (best is null && name is { Given: null, Surname: not null } && Misspelt(name) is { } misspelt)
        {
            draft.IsWeak = false;
            misspelt.Add(draft);
            return;
        }

        draft.IsWeak &= best is null || best.IsWeak;
        Add(best ?? new Group(EntityKind.Person), draft);
    }

    // «в Ларктоне», «жителю Ларктона»: no Ларктон Лаанен.
    private bool IsLocated(Draft draft) => draft.First > 0 && _map.Text[draft.First - 1].Upos is Upos.Adp or Upos.Noun;

    // A name that others have in full is no slip.
    private Group? Misspelt(PersonName name) =>
        _misspelt?.Find(name.Surname!, group => IsSamePerson(group, name) && group.Named.Exists(mention => mention.Person!.Given is { } given && (name.Given is null || SharesNominative(given, name.Given))));

    // The person named last before the mention wins; failing that the first one after it.
    private Group? Nearest(Dictionary<string, List<Group>> index, NamePart part, Draft draft, PersonName name)
    {
        Group? best = null;
        int bestDistance = int.MaxValue;
        foreach (NameForm form in part.Readings)
        {
            foreach (Group group in Candidates(index, form.Nominative))
            {
                if (!IsSamePerson(group, IsPlainGiven(name) ? name with { Given = index == _byGiven ? name.Given : null } : name) || Contradicts(group, form))
                {
                    continue;
                }

                int distance = Distance(group, draft.First) + (Fits(draft, form) ? 0 : Unfit);
                if (distance < bestDistance)
                {
                    best = group;
                    bestDistance = distance;
                }
            }
        }

        return best;
    }

    // A reading whose case the tagger denies is taken only when nothing else offers.
    private const int MostNamesakes = 32;
    private const int Unfit = 1 << 20;
    private const int Later = 1 << 24;

    private bool Fits(Draft draft, NameForm form)
    {
        NameCases tagged = NameVotes.CasesOf(_map.Text[draft.End - 1].Feats.Case);
        return tagged == NameCases.None || (tagged & form.Cases) != NameCases.None;
    }

    private static bool Contradicts(Group group, NameForm form) =>
        group.Gender != Gender.None && form.Gender != Gender.None && form.Gender != group.Gender;

    private static bool IsPlainGiven(PersonName name) => name.Given is not null && name.Surname is not null && IsGivenAlone(name);

    private static int Distance(Group group, int token)
    {
        int last = group.LastBefore(token);
        return last >= 0 ? token - last : group.Mentions[0].First - token + Later;
    }

    // Given names, patronymics, initials and gender must not speak against it.
    private bool IsSamePerson(Group group, PersonName name)
    {
        if (name.Suffix is not null || name.Given is not null)
        {
            bool younger = group.Named.Exists(static mention => mention.Person!.Suffix is not null);
            if (younger != (name.Suffix is not null) && group.Named.Exists(static mention => mention.Person!.Given is not null))
            {
                return false;
            }
        }

        if (group.Gender != Gender.None && name.Gender != Gender.None && group.Gender != name.Gender)
        {
            return false;
        }

        foreach (Draft mention in group.Named)
        {
            PersonName other = mention.Person!;
            if ((name.Given is not null && other.Given is not null && !SharesNominative(name.Given, other.Given))
                || (name.Patronymic is not null && other.Patronymic is not null && !SharesNominative(name.Patronymic, other.Patronymic))
                || !InitialFits(name, other) || !InitialFits(other, name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool InitialFits(PersonName initials, PersonName full) =>
        initials.Given is not null || initials.Initials.Length == 0
        || (full.Given is not null ? full.Given.Norm[0] == initials.Initials[0] : full.Initials.Length == 0 || full.Initials[0] == initials.Initials[0]);

    private bool SharesNominative(NamePart one, NamePart other)
    {
        foreach (NameForm left in one.Readings)
        {
            foreach (NameForm right in other.Readings)
            {
                if (left.Nominative == right.Nominative || _nicknames.AreSame(left.Nominative, right.Nominative) || IsSlip(left.Nominative, right.Nominative))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // «Бриджит» and «Брижит»; «Марина» and «Мария» are two names.
    private bool IsSlip(string left, string right) =>
        _map.Text.Language != "en" && !(_names.IsGiven(left) && _names.IsGiven(right)) && Misspelling.Is(left, right);

    private void Add(Group group, Draft draft)
    {
        group.Add(draft);
        Note(group, draft);
    }

    private void Note(Group group, Draft draft)
    {
        PersonName name = draft.Person!;
        if (name.Given is not null || name.Patronymic is not null || name.Initials.Length > 0)
        {
            group.AddNamed(draft);
        }

        bool alone = IsPlainGiven(name);
        if (!alone && group.Gender == Gender.None && name.Given is not null)
        {
            group.Gender = name.Gender;
        }

        Index(_bySurname, name.Surname, group);
        _misspelt?.Note(name.Surname, group);
        if (MiddleOf(name) is { } middle)
        {
            Index(_byMiddle, middle, group);
        }

        Index(_byGiven, alone ? null : name.Given, group);
    }

    private static void Index(Dictionary<string, List<Group>> index, NamePart? part, Group group)
    {
        foreach (NameForm form in part?.Readings ?? [])
        {
            Index(index, form.Nominative, group);
            if (WithoutArticle(form.Nominative) is { } bare)
            {
                Index(index, bare, group);
            }

            if (form.Nominative.LastIndexOf(' ') is > 0 and var space)
            {
                Index(index, form.Nominative[(space + 1)..], group); // "von der Falcon" behind a verb is read as "Falcon"
            }
        }
    }

    // "Bashar al-Assad" is "Assad" next time.
    private static string? WithoutArticle(string name) =>
        name.IndexOf('-', StringComparison.Ordinal) is > 1 and < 4 and var hyphen && name.Length - hyphen > 3 && name.AsSpan(0, hyphen) is "al" or "el" or "аль" or "эль" or "ель" ? name[(hyphen + 1)..] : null;

    private static void Index(Dictionary<string, List<Group>> index, string name, Group group)
    {
        if (!index.TryGetValue(name, out List<Group>? groups))
        {
            index.Add(name, groups = []);
        }

        if (groups.Count < MostNamesakes && !groups.Contains(group))
        {
            groups.Add(group);
        }
    }

    private static List<Group> Candidates(Dictionary<string, List<Group>> index, string nominative) =>
        index.TryGetValue(nominative, out List<Group>? groups) ? groups : [];

    private void Settle(Group group)
    {
        foreach (Draft mention in group.Named)
        {
            group.Gender = group.Gender == Gender.None ? mention.Person!.Gender : group.Gender;
        }

        group.Settle(NameVotes.Choose(
            group.Mentions.Where(static mention => mention.Person!.Surname is not null).Select(mention => (mention.Person!.Surname!, _map.Text[mention.End - 1].Feats.Case)),
            group.Gender != Gender.None ? group.Gender : GenderFromVerbs.OfBareSurname(_map, group),
            _names) ?? "");
    }
}
