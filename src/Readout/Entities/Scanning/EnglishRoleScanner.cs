using System.Text;
using Readout.Entities.Names;
using Readout.Entities.Roles;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Scanning;

/// <summary>
/// Finds role phrases of English: modifiers, a role noun of one or more words, its complements
/// ("former Ukrainian foreign minister", "head of the European Commission"), and the names beside them.
/// </summary>
internal sealed class EnglishRoleScanner
{
    private const int MostModifiers = 6;
    private const int SpelledColumn = 2;
    private const string Elect = "-elect";

    private readonly MentionMap _map;
    private readonly AnalyzedText _text;
    private readonly RoleLexicon _roles;
    private readonly KnownNames _known;

    private EnglishRoleScanner(MentionMap map)
    {
        _map = map;
        _text = map.Text;
        _roles = RoleLexicon.Of(_text.Language);
        _known = KnownNames.Of(_text.Language);
    }

    public static void Scan(MentionMap map)
    {
        var scanner = new EnglishRoleScanner(map);
        foreach (Sentence sentence in map.Text.Sentences)
        {
            int i = sentence.FirstToken;
            while (i < sentence.EndToken)
            {
                i = scanner.Scan(i, sentence);
            }

            scanner.AttachToRolesBehind(sentence);
        }
    }

    private int Scan(int token, Sentence sentence)
    {
        if (FindHead(token, sentence, out int headEnd) is not { } row)
        {
            return token + 1;
        }

        var complement = new RoleComplement(headEnd);
        int first = ReadModifiers(token, sentence, complement, out Standing standing);
        Office office = RoleLexicon.ParseOffice(row[0]);
        complement.Deals = row[1].Length > 0 ? row[1] : complement.Deals;
        if (office != Office.Title)
        {
            ReadComplements(complement, sentence);
        }

        Office resolved = complement.Resolve(office, _roles.IsHeadOfAnything(row.Key));
        var draft = new Draft(MentionForm.Role, EntityKind.Person, first, complement.End)
        {
            State = complement.State,
            Role = new Role(resolved, row[SpelledColumn].Length > 0 ? row[SpelledColumn] : row.Key, complement.State, complement.Deals, complement.BodyFor(resolved), row[SpelledColumn].Length > 0 ? Spelled(first, token, row[SpelledColumn]) : Nominative(first, complement.End)) { Standing = row.Key.EndsWith(Elect, StringComparison.Ordinal) ? Standing.Elect : standing },
        };
        WidenToArticle(draft, sentence);
        Apposition.Attach(_map, draft, sentence);
        _map.AddRole(draft);
        return Math.Max(headEnd, complement.End);
    }

    // "The harbour chief, General Ann Smith, said"
    private void AttachToRolesBehind(Sentence sentence)
    {
        for (int i = _map.Roles.Count - 1; i >= 0 && _map.Roles[i].First >= sentence.FirstToken; i--)
        {
            if (_map.Roles[i].Apposition is null)
            {
                Apposition.AttachBeforeRole(_map, _map.Roles[i], sentence);
            }
        }
    }

    private LexiconRow? FindHead(int token, Sentence sentence, out int end)
    {
        end = _roles.EndOfPhrase(_text, token, sentence.EndToken, out LexiconRow? row);
        for (int i = token; i < end; i++)
        {
            if (!_map.IsFree(i))
            {
                return null;
            }
        }

        return row is not null && CanBeNoun(token, end) && !IsModifierOfNext(token, end, sentence) ? row : null;
    }

    // "the Republican candidate", "rebel leaders": what may be either is no noun before another.
    private bool IsModifierOfNext(int token, int end, Sentence sentence) =>
        end == token + 1 && end < sentence.EndToken && _roles.IsAdjective(_text[token].Norm) && _map.IsFree(end) && _text[end].IsWord
        && (_text[end].Upos is Upos.Noun or Upos.Adj || _roles.IsHead(_map.Readings(end)));

    // "leaders", "to chair": only a noun names somebody.
    private bool CanBeNoun(int first, int end) => end - first > 1 || _text[first].Upos is Upos.Noun or Upos.Propn or Upos.X or Upos.Adj;

    private int ReadModifiers(int head, Sentence sentence, RoleComplement complement, out Standing standing)
    {
        standing = Standing.Current;
        int first = head;
        while (first > sentence.FirstToken && head - first < MostModifiers)
        {
            int before = first - 1;
            if (_text[before].Norm is "'s" or "'" or "’s" && before > sentence.FirstToken && _map.NameAt(before - 1) is { IsDropped: false })
            {
                before--;
            }

            if (_map.OuterNameAt(before) is { IsDropped: false } name)
            {
                if (name.Kind == EntityKind.Person && before == first - 1)
                {
                    break;
                }

                complement.AddName(name);
                complement.End = Math.Max(complement.End, head);
                first = name.First;
                continue;
            }

            string norm = _text[before].Norm;
            if (!_map.IsFree(before) || before != first - 1 || _map.RoleAt(before) is not null || !IsModifier(norm, complement))
            {
                break;
            }

            standing = _roles.StandingOf(norm) is var said && said != Standing.Current ? said : standing;
            first = before;
        }

        return first;
    }

    private bool IsModifier(string norm, RoleComplement complement)
    {
        string? state = _known.StateOfAdjective(norm) ?? _roles.StateOfSeatAdjective(norm);
        complement.State ??= state;
        return state is not null || _roles.IsAdjective(norm);
    }

    private void ReadComplements(RoleComplement complement, Sentence sentence)
    {
        while (complement.End + 1 < sentence.EndToken)
        {
            int at = complement.End;
            if (_text[at].Norm is not ("of" or "for" or "to" or "at"))
            {
                return;
            }

            int next = at + 1;
            while (next < sentence.EndToken && IsArticle(next))
            {
                next++;
            }

            if (next >= sentence.EndToken || !ReadComplement(complement, next, sentence, _text[at].Norm == "of"))
            {
                return;
            }
        }
    }

    private bool ReadComplement(RoleComplement complement, int next, Sentence sentence, bool ofNoun)
    {
        int end = next;
        if (_map.OuterNameAt(next) is { IsDropped: false } name && name.Kind != EntityKind.Person && name.First == next)
        {
            if (!IsOwnerAt(name.End, sentence))
            {
                complement.AddName(name);
                return true;
            }

            end = name.End + 1;
        }

        int owned = end;
        while (end < sentence.EndToken && end - owned < Dealings.Longest && _map.IsFree(end) && (_text[end].Upos is Upos.Noun or Upos.Adj or Upos.Propn || (end == owned && owned > next) ? end - owned < 4 || _text[end].IsCapitalized : JoinsDealings(end, next, sentence)))
        {
            end++;
        }

        // "adviser to the president Ann Falcon": "to the president" is the adviser's only where the name follows.
        bool named = end < sentence.EndToken && _map.NameAt(end) is { Kind: EntityKind.Person, IsDropped: false } && _map.NameAt(end)!.First == end;
        if (end == next || (!ofNoun && !named) || (named && IsPostOfName(next, end, sentence)))
        {
            return false;
        }

        complement.Body ??= _text.SpanOf(next, end).In(_text.Text).ToLowerInvariant();
        complement.End = end;
        return true;
    }

    // "a spokesman for Prime Minister Ann Falcon", "an aide to the Labour candidate Ann Falcon": the post is that of the name behind it, and the aide is somebody else.
    private bool IsPostOfName(int first, int end, Sentence sentence)
    {
        LexiconRow? post = null;
        for (int i = first; i < end && post is null; i++)
        {
            if (_roles.EndOfPhrase(_text, i, sentence.EndToken, out LexiconRow? row) == end)
            {
                post = row;
            }
        }

        return IsArticle(first - 1)
            ? post is not null && RoleLexicon.ParseOffice(post[0]) is Office.Person or Office.Member or Office.Expert or Office.Title
            : post is not null;
    }

    // "head of Norland's gas operator": of what Norland owns, and not of Norland.
    private bool IsOwnerAt(int mark, Sentence sentence) =>
        mark + 1 < sentence.EndToken && _text[mark].Norm is "'s" or "'" or "’s" && _map.IsFree(mark + 1) && _text[mark + 1].Upos is Upos.Noun or Upos.Adj or Upos.Verb;

    private bool IsArticle(int token) => _text[token].Norm is "the" or "a" or "an";

    // "for Harbours and Relief"
    private bool JoinsDealings(int at, int first, Sentence sentence) =>
        at > first && at + 1 < sentence.EndToken && _text[at].Norm is "and" or "&" && _text[at - 1].IsCapitalized && _text[at + 1].IsCapitalized && _map.IsFree(at + 1);

    private void WidenToArticle(Draft draft, Sentence sentence)
    {
        if (draft.First > sentence.FirstToken && IsArticle(draft.First - 1))
        {
            draft.Widen(draft.First - 1, draft.End);
        }
    }

    // "Republican Sen." is a "Republican senator".
    private string Spelled(int first, int head, string post) => first < head ? $"{_text.SpanOf(first, head).In(_text.Text)} {post}" : post;

    private string Nominative(int first, int end)
    {
        var words = new StringBuilder(_text.SpanOf(first, end).In(_text.Text));
        bool lowered = _text[first].IsCapitalized && !_text[first].IsAllCaps && _map.IsFree(first) && _known.StateOfAdjective(_text[first].Norm) is null && end - first == 1;
        if (lowered)
        {
            words[0] = char.ToLowerInvariant(words[0]);
        }

        return words.ToString();
    }
}
