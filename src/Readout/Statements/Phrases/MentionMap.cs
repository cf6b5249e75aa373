using Readout.Entities;
using Readout.Entities.Roles;
using Readout.Languages;

namespace Readout.Statements.Phrases;

/// <summary>Which entity a token's mention names: the longest mention over each token. Immutable.</summary>
internal sealed class MentionMap
{
    private readonly (Entity Entity, Mention Mention)?[] _byToken;

    private readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal);

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
                if (IsAdjective(text, mention))
                {
                    continue;
                }

                for (int token = text.TokenAt(mention.Full.Start); token < end; token++)
                {
                    if (_byToken[token] is not { } known || Covers(mention, known.Mention, text[token].Span.Start))
                    {
                        _byToken[token] = (entity, mention);
                    }
                }
            }
        }
    }

    public (Entity Entity, Mention Mention)? At(int token) => token >= 0 && token < _byToken.Length ? _byToken[token] : null;

    // "the Russian leader": an adjective names nobody who could speak.
    private static bool IsAdjective(AnalyzedText text, Mention mention)
    {
        int token = text.TokenAt(mention.Full.Start);
        return token < text.Tokens.Length && text[token].Upos == Upos.Adj && text[token].Span == mention.Full;
    }

    /// <summary>"Президент": a noun that names an office, whatever its capital.</summary>
    public bool IsRoleNoun(in Token token) => _roles.IsNoun(token.Lemma) || _roles.IsNoun(token.Norm);

    /// <summary>The kind of the entity of that id; null when there is none.</summary>
    public EntityKind? KindOf(string? id) => id is not null && _kinds.TryGetValue(id, out EntityKind kind) ? kind : null;

    // A mention whose own words stand here wins over one whose title merely reaches here; else the longer one.
    private static bool Covers(Mention candidate, Mention known, int at)
    {
        return candidate.Full.Length > known.Full.Length;
    }
}
