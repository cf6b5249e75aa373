using Readout.Entities;

namespace Readout.Statements.Speakers.Choice;

/// <summary>What a text tells of its entities as speakers, worked out once: where they are mentioned, how often, and where they come first in a sentence.</summary>
internal sealed class CandidateTraits
{
    private readonly StatementContext _context;
    private readonly ContentMask _contents;
    private readonly Dictionary<string, int[]> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _frequencyRank = new(StringComparer.Ordinal);
    private readonly HashSet<int> _leads = [];
    private readonly int _titleEnd;

    public CandidateTraits(StatementContext context, ContentMask contents)
    {
        (_context, _contents) = (context, contents);
        _titleEnd = context.Passages.Count > 0 && context.Passages[0].IsHeadline ? context.Passages[0].End : 0;
        int[] leads = new int[context.Text.Sentences.Length];
        Array.Fill(leads, int.MaxValue);
        foreach (Entity entity in context.Entities.Entities)
        {
            int[] at = [.. entity.Mentions.Select(mention => context.Text.TokenAt(mention.Span.Start))];
            _tokens[entity.Id] = at;
            foreach (int token in entity.Kind is EntityKind.Document ? [] : at)
            {
                int sentence = context.Text.SentenceOf(token);
                leads[sentence] = Math.Min(leads[sentence], token);
            }
        }

        _leads.UnionWith(leads);
        foreach (IGrouping<EntityKind, Entity> kind in context.Entities.Entities.GroupBy(static entity => entity.Kind))
        {
            int rank = 0;
            foreach (Entity entity in kind.OrderByDescending(static entity => entity.Mentions.Count))
            {
                _frequencyRank[entity.Id] = rank++;
            }
        }
    }

    /// <summary>Index of the last mention before the token, -1 when there is none. With <paramref name="told"/> only those outside of what somebody said count.</summary>
    public int LastBefore(Entity entity, int token, bool told)
    {
        int[] at = _tokens[entity.Id];
        int last = FirstFrom(at, token) - 1;
        while (told && last >= 0 && _contents.Holds(at[last]))
        {
            last--;
        }

        return last;
    }

    // The mentions are in text order.
    private static int FirstFrom(int[] tokens, int token)
    {
        int index = Array.BinarySearch(tokens, token);
        while (index > 0 && tokens[index - 1] == token)
        {
            index--;
        }

        return index < 0 ? ~index : index;
    }

    public int TokenOf(Entity entity, int mention) => _tokens[entity.Id][mention];

    /// <summary>The token of the first naming at or after the token; null when there is none.</summary>
    public int? FirstNamedFrom(Entity entity, int token)
    {
        int[] at = _tokens[entity.Id];
        for (int i = FirstFrom(at, token); i < at.Length; i++)
        {
            if (entity.Mentions[i].Form == MentionForm.Name)
            {
                return at[i];
            }
        }

        return null;
    }

    public int FrequencyRank(Entity entity) => _frequencyRank[entity.Id];

    public bool IsInTitle(Entity entity) => _tokens[entity.Id] is [var first, ..] && first < _titleEnd;

    /// <summary>Whether the mention at the token is the first of its sentence: mostly its subject.</summary>
    public bool Leads(int token) => _leads.Contains(token);

    /// <summary>Whether the entity is named within the tokens.</summary>
    public bool IsNamedWithin(Entity entity, int first, int end)
    {
        int[] at = _tokens[entity.Id];
        for (int i = 0; i < at.Length; i++)
        {
            if (at[i] >= first && at[i] < end && entity.Mentions[i].Form == MentionForm.Name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How the entity stands inside the tokens: 0 not at all, 1 named, 2 by a role, 3 by a pronoun.</summary>
    public uint FormWithin(Entity entity, int first, int end)
    {
        int[] at = _tokens[entity.Id];
        for (int i = 0; i < at.Length; i++)
        {
            if (at[i] >= first && at[i] < end)
            {
                return 1 + (uint)entity.Mentions[i].Form;
            }
        }

        return 0;
    }
}
