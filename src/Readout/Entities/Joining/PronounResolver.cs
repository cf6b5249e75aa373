using Readout.Entities.Scanning;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Joining;

/// <summary>
/// Gives "he" and "she" to the person named last before them, when that is plain: one such person in the sentence or the one before it,
/// or one who stands there as the subject.
/// </summary>
internal sealed class PronounResolver
{
    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly LexiconSection _pronouns;
    private readonly List<Draft> _recent = [];

    private PronounResolver(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _pronouns = EmbeddedData.Lexicon("pronouns", _text.Language)[""];
    }

    public static void Resolve(MentionMap map)
    {
        var resolver = new PronounResolver(map);
        List<Draft> people = [.. map.Names.Concat(map.Roles).Where(static draft => draft is { IsDropped: false, Group.Kind: EntityKind.Person })];
        people.Sort(static (left, right) => left.First.CompareTo(right.First));
        int next = 0;
        for (int sentence = 0; sentence < map.Text.Sentences.Length; sentence++)
        {
            Sentence current = map.Text.Sentences[sentence];
            int from = sentence > 0 ? map.Text.Sentences[sentence - 1].FirstToken : current.FirstToken;
            for (int i = current.FirstToken; i < current.EndToken; i++)
            {
                while (next < people.Count && people[next].First <= i)
                {
                    resolver._recent.Add(people[next++]);
                }

                if (resolver.ResolveAt(i, from) is { } draft)
                {
                    resolver._recent.Add(draft);
                }
            }

            resolver._recent.RemoveAll(draft => draft.First < current.FirstToken);
        }
    }

    private Draft? ResolveAt(int token, int from)
    {
        if (_pronouns.Find(_text[token].Norm) is not { } row || !_map.IsFree(token))
        {
            return null;
        }

        Gender gender = row[0] == "f" ? Gender.Fem : Gender.Masc;
        if (Antecedent(token, from, gender) is not { } group)
        {
            return null;
        }

        var draft = new Draft(MentionForm.Pronoun, EntityKind.Person, token, token + 1);
        group.Add(draft);
        return draft;
    }

    private Group? Antecedent(int token, int from, Gender gender)
    {
        int sentence = _text.Sentences[_text.SentenceOf(token)].FirstToken;
        Group? subject = null;
        Group? only = null;
        bool several = false;
        for (int i = _recent.Count - 1; i >= 0 && _recent[i].First >= from; i--)
        {
            Draft draft = _recent[i];
            if (draft.Group is not { } group || !Fits(group, gender))
            {
                continue;
            }

            several |= only is not null && only != group;
            only ??= group;
            bool earlier = draft.First < sentence || subject is null;
            subject ??= earlier && IsSubject(draft) ? group : null;
        }

        return several ? subject : only;
    }

    private static bool Fits(Group group, Gender gender) => group.Sex == Gender.None || group.Sex == gender;

    private bool IsSubject(Draft draft) => draft.Form == MentionForm.Pronoun || _text[draft.End - 1].Feats.Case == Case.Nom || StandsFirst(draft);

    private bool StandsFirst(Draft draft) => _text.Sentences[_text.SentenceOf(draft.First)].FirstToken == draft.FullFirst;
}
