using Readout.Entities;
using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Statements.Phrases;

/// <summary>Which entity a token's mention names: the longest mention over each token. For one article; not thread-safe.</summary>
internal sealed class MentionMap
{
    private readonly (Entity Entity, Mention Mention)?[] _byToken;

    private readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<Office?>> _stated = new(StringComparer.Ordinal);

    private readonly RoleLexicon _roles;

    public MentionMap(AnalyzedText text, EntityIndex entities)
    {
        _roles = RoleLexicon.Of(text.Language);
        foreach (Entity entity in entities.Entities)
        {
            _kinds[entity.Id] = entity.Kind;
        }

        _byToken = new (Entity, Mention)?[text.Tokens.Length];
        foreach (Entity entity in entities.Entities)
        {
            foreach (Mention mention in entity.Mentions)
            {
                int end = text.TokenAt(mention.Full.End);
                if (IsAdjective(text, entity, mention))
                {
                    continue;
                }

                for (int token = text.TokenAt(mention.Full.Start); token < end; token++)
                {
                    if (_byToken[token] is not { } known || mention.Full.Length > known.Mention.Full.Length)
                    {
                        _byToken[token] = (entity, mention);
                    }
                }
            }
        }
    }

    public (Entity Entity, Mention Mention)? At(int token) => token >= 0 && token < _byToken.Length ? _byToken[token] : null;

    // "the Russian leader": an adjective names nobody who could speak. Surnames like «Яворський» look like adjectives, and are none.
    private static bool IsAdjective(AnalyzedText text, Entity entity, Mention mention)
    {
        if (entity.Kind == EntityKind.Person)
        {
            return false;
        }

        int token = text.TokenAt(mention.Full.Start);
        return token < text.Tokens.Length && text[token].Upos == Upos.Adj && text[token].Span == mention.Full;
    }

    /// <summary>"Президент": a noun that names an office, whatever its capital.</summary>
    public bool IsRoleNoun(in Token token) => _roles.IsNoun(token.Lemma) || _roles.IsNoun(token.Norm);

    /// <summary>«речниця», «блогерка»: a noun that is said of women alone.</summary>
    public bool IsWomansNoun(in Token token) =>
        token is { Upos: Upos.Noun, Feats: { Gender: Gender.Fem, Animacy: not Animacy.Inan, Number: not Number.Plur } } && _roles.GenderOf(token.Lemma) == Gender.Fem;

    /// <summary>«начальник», «сотрудник», «советник»: a post beneath others, which no word for a leader or an envoy stands for.</summary>
    public bool IsServingNoun(in Token token) =>
        !_roles.IsHeadOfAnything(token.Lemma) && (_roles.OfficeOfNoun(token.Lemma) ?? _roles.OfficeOfNoun(token.Norm)) is Office.Chief or Office.Deputy or Office.Spokesperson or Office.Adviser or Office.Member or Office.Person or Office.Expert;

    /// <summary>"Source": a noun for one whom the text keeps back.</summary>
    public bool IsSourceNoun(in Token token) => _roles.IsSource(token.Lemma) || _roles.IsSource(token.Norm);

    /// <summary>Whether a noun like "the minister" or "the expert" may mean a person by what the article has told of the person's offices.</summary>
    public bool MayMean(in Token noun, Entity person)
    {
        Office? office = _roles.OfficeOfNoun(noun.Lemma) ?? _roles.OfficeOfNoun(noun.Norm);
        foreach (string role in person.Roles)
        {
            if (OfficeIn(role) is { } held && (held == office || (office is Office.Expert && held is Office.Chief or Office.Adviser or Office.Member or Office.Person)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of a person's roles is of the high office that another role phrase names.</summary>
    public bool HoldsOfficeOf(Entity person, string role) =>
        OfficeIn(role) is { } office and (Office.State or Office.Government or Office.Leader) && person.Roles.Any(held => OfficeIn(held) == office);

    /// <summary>Whether the article itself says beside a person's name that he holds the office of a noun: "President Ann Falcon" for "the president".</summary>
    public bool IsStated(AnalyzedText text, in Token noun, Entity person)
    {
        Office? office = _roles.OfficeOfNoun(noun.Lemma) ?? _roles.OfficeOfNoun(noun.Norm);
        foreach (Office? held in StatedOffices(text, person))
        {
            if (office is null || held is null || held == office || office is Office.Expert or Office.Person || held is Office.Chief or Office.Leader)
            {
                return true;
            }
        }

        return false;
    }

    // What the roles beside a person's name are, each once; null for a role of no known office. Asked of every pronoun and noun, so each person is read once.
    private HashSet<Office?> StatedOffices(AnalyzedText text, Entity person)
    {
        if (!_stated.TryGetValue(person.Id, out HashSet<Office?>? offices))
        {
            _stated.Add(person.Id, offices = []);
            Mention[] names = [.. person.Mentions.Where(static mention => mention.Form == MentionForm.Name).OrderBy(static mention => mention.Span.Start)];
            int next = 0;
            foreach (Mention role in person.Mentions.Where(static mention => mention.Form == MentionForm.Role).OrderBy(static mention => mention.Full.Start))
            {
                while (next < names.Length && names[next].Span.Start < role.Full.Start)
                {
                    next++;
                }

                if (next < names.Length && role.Full.Contains(names[next].Span))
                {
                    offices.Add(OfficeIn(role.Span.In(text.Text)));
                }
            }
        }

        return offices;
    }

    private Office? OfficeIn(string role)
    {
        for (int start = 0; start < role.Length;)
        {
            int space = role.IndexOf(' ', start);
            int end = space < 0 ? role.Length : space;
            if (_roles.OfficeOfNoun(role[start..end].ToLowerInvariant()) is { } office)
            {
                string? named = office is Office.Chief or Office.Leader && end < role.Length ? _roles.OfficeOf(role[(end + 1)..].ToLowerInvariant()) : null;
                return named is null ? office : RoleLexicon.ParseOffice(named);
            }

            start = end + 1;
        }

        return null;
    }

    /// <summary>The kind of the entity of that id; null when there is none.</summary>
    public EntityKind? KindOf(string? id) => id is not null && _kinds.TryGetValue(id, out EntityKind kind) ? kind : null;
}
