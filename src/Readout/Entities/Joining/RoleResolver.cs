using Readout.Entities.Roles;
using Readout.Entities.Scanning;
using Readout.Languages;

namespace Readout.Entities.Joining;

/// <summary>
/// Says whom a role without a name means, among the people whom the article has named by then: what it has said of their offices, states and
/// bodies counts, then who was spoken of last. One must be ahead of all others by a margin, or the role stays nobody's.
/// Nothing is known of who holds an office but what the article says.
/// </summary>
internal sealed class RoleResolver
{
    private const int MostPeople = 256;

    private readonly AnalyzedText _text;
    private readonly RoleLexicon _lexicon;
    private readonly RoleMatch _match;
    private readonly Dictionary<Group, RoleCandidate> _people = [];
    private readonly List<RoleCandidate> _recent = [];
    private readonly HashSet<Group> _named = [];
    private readonly Dictionary<string, Group> _unnamed = new(StringComparer.Ordinal);

    private RoleResolver(AnalyzedText text)
    {
        _text = text;
        _lexicon = RoleLexicon.Of(text.Language);
        _match = new RoleMatch(_lexicon);
    }

    public static void Resolve(MentionMap map)
    {
        var resolver = new RoleResolver(map.Text);
        map.Roles.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        foreach (Draft role in map.Roles)
        {
            if (role.Apposition?.Group is { } group)
            {
                group.Add(role);
                resolver.Person(group)?.AddRole(role.Role!);
            }
        }

        List<Draft> events = [.. map.Names.Where(static name => name is { IsDropped: false, Group.Kind: EntityKind.Person }), .. map.Roles];
        events.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        int next = 0;
        foreach (Draft draft in events)
        {
            next = resolver.ReadNamesOfSentence(events, next, map.Text.SentenceOf(draft.First));
            resolver.Take(draft);
        }
    }

    // A sentence that names somebody does not mean them by an office that it has not given them: "after talks with the minister, Swallow left".
    private int ReadNamesOfSentence(List<Draft> events, int next, int sentence)
    {
        if (next >= events.Count || _text.SentenceOf(events[next].First) > sentence)
        {
            return next;
        }

        _named.Clear();
        while (next < events.Count && _text.SentenceOf(events[next].First) <= sentence)
        {
            if (events[next].Role is null)
            {
                _named.Add(events[next].Group!);
            }

            next++;
        }

        return next;
    }

    private void Take(Draft draft)
    {
        if (draft.Role is { } role && draft.Apposition?.Group is null && role.Office != Office.Title)
        {
            ResolveOpen(draft, role);
        }

        if (draft.Group is { } group && Person(group) is { } person)
        {
            person.See(_text, draft);
            _recent.Remove(person);
            _recent.Add(person);
        }
    }

    private RoleCandidate? Person(Group group)
    {
        if (!_people.TryGetValue(group, out RoleCandidate? person) && _people.Count < MostPeople)
        {
            _people.Add(group, person = new RoleCandidate(group));
        }

        return person;
    }

    private void ResolveOpen(Draft draft, Role role)
    {
        if (_lexicon.IsSource(role.Head))
        {
            return;
        }

        if (!IsIndefinite(draft) && !IsCutOff(draft) && Best(draft, role) is { } best)
        {
            best.Group.Add(draft);
            best.AddRole(role);
            return;
        }

        if (!role.IsBare && !IsHeadOfNothing(role))
        {
            Group group = Unnamed(role);
            group.IsOnlyRole = ServesAnother(role) && !_lexicon.IsOfBodySpokenOf(role) && !_people.Values.Any(person => person.Group != group && person.Group.Named.Count > 0 && _match.Fit(person, role) > RoleMatch.Unlikely);
            group.Add(draft);
            Person(group)?.AddRole(role);
        }
    }

    private bool IsHeadOfNothing(Role role) => _lexicon.IsHeadOfBodySpokenOf(role) && role.State is null;

    // "a spokesman", «один из советников»: somebody new.
    private bool IsIndefinite(Draft draft) =>
        (_text.Language == "en" && _lexicon.IsIndefinite(_text[draft.FullFirst].Norm)) || IsBehindIndefinite(draft.FullFirst);

    // «некий столичный дипломат», «высокопоставленный велинский чиновник»: adjectives stand between.
    private bool IsBehindIndefinite(int first)
    {
        for (int i = first - 1; i >= 0 && i > first - MostAdjectives; i--)
        {
            if (_lexicon.IsIndefinite(_text[i].Norm) || (_text.Language != "en" && _lexicon.IsIndefinite(_text[i].Lemma)))
            {
                return true;
            }

            if (_text.Language == "en" || _text[i].Upos != Upos.Adj)
            {
                return false;
            }
        }

        return false;
    }

    private const int MostAdjectives = 4;

    // «руководитель отделения закрытого общества»: words that hang on the role and that it could not read say whose it is.
    private bool IsCutOff(Draft draft) =>
        _text.Language != "en" && draft.End < _text.Tokens.Length && _text[draft.End].Feats is { Case: Case.Gen } and ({ VerbForm: VerbForm.Part } or { VerbForm: VerbForm.None })
        && _text[draft.End].Upos is Upos.Verb or Upos.Adj or Upos.Noun or Upos.Propn;

    // Who was spoken of by then comes first; a headline, a lead, or an office that one person holds may mean one whom only the text after it names.
    private RoleCandidate? Best(Draft draft, Role role) =>
        Best(draft, role, later: false) ?? (_text.SentenceOf(draft.First) < RoleCandidate.LeadSentences || HasOneHolder(role) ? Best(draft, role, later: true) : null);

    private static bool HasOneHolder(Role role) => role.State is not null && role.Standing == Standing.Current && (role.Office is Office.State or Office.Government || (role.Office == Office.Minister && role.Deals is not null));

    private RoleCandidate? Best(Draft draft, Role role, bool later)
    {
        int sentence = _text.SentenceOf(draft.First);
        bool owned = draft.FullFirst > 0 && _lexicon.IsPossessive(_text[draft.FullFirst - 1].Norm);
        RoleCandidate? best = null;
        double bestScore = RoleMatch.Least;
        double second = 0;
        foreach (RoleCandidate person in _people.Values)
        {
            double score = (later || person.IsSeen) && _match.Fit(person, role) is { } fit && (!owned || fit > RoleMatch.OfSomebody)
                && (fit > RoleMatch.Unlikely || !_named.Contains(person.Group)) ? fit + person.Salience(sentence, _recent.Count) : double.MinValue;
            if (score > bestScore)
            {
                (second, bestScore, best) = (best is null ? second : bestScore, score, person);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        return best is not null && bestScore - second >= RoleMatch.Margin ? best : null;
    }

    // A spokesman or an official may well stay unnamed; a president or a director whom the text does not name is a gap of ours.
    private static bool ServesAnother(Role role) => role.Office is Office.Spokesperson or Office.Adviser or Office.Envoy or Office.Deputy or Office.Member or Office.Person or Office.Expert;

    private Group Unnamed(Role role)
    {
        string key = role.Nominative.ToLowerInvariant();
        if (!_unnamed.TryGetValue(key, out Group? group))
        {
            group = _unnamed.Values.Take(MostPeople).FirstOrDefault(other => other.Mentions[0].Role is { } held && IsSameUnnamed(held, role));
            group ??= new Group(EntityKind.Person) { Name = role.Nominative, State = role.State };
            _unnamed.Add(key, group);
        }

        return group;
    }

    private static bool IsSameUnnamed(Role held, Role role) =>
        !role.IsBare && held.State is not null && held.State == role.State && held.Office == role.Office && held.Deals == role.Deals && held.Body == role.Body
        && (held.Head == role.Head || role.Office is Office.State or Office.Government or Office.Leader or Office.Minister);
}
