using Readout.Entities;
using Readout.Languages.Morphology;
using Readout.Text;

namespace Readout.Statements.Speakers.Choice;

/// <summary>
/// Who is named where he speaks, anywhere in the article, with the words that he says: "Minister: port will close" in the headline is
/// who says farther down that the port will close. Not thread-safe.
/// </summary>
internal sealed class NamedTurns
{
    // Turns looked at on either side, so that a question costs the same in a long text.
    private const int Reach = 24;

    // Shorter words say little of what is told.
    private const int MinWord = 4;

    private const int Stem = 6;

    private readonly StatementContext _context;
    private readonly Turn[] _turns;
    private readonly HashSet<uint> _asked = [];

    private int _first;
    private int _end;
    private int _next;

    private sealed record Turn(int Token, string Entity, HashSet<uint> Words);

    public NamedTurns(StatementContext context, IReadOnlyList<Proposal> proposals)
    {
        _context = context;
        _turns = [.. proposals.Select(TurnOf).OfType<Turn>().OrderBy(static turn => turn.Token)];
    }

    private Turn? TurnOf(Proposal proposal)
    {
        if (proposal.Source != SpeakerSource.Phrase || proposal.Speaker is not { } phrase)
        {
            return null;
        }

        Entity? named = null;
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (_context.Mentions.At(i) is { Mention.Form: MentionForm.Name } found && (named is null || (found.Entity.Kind == EntityKind.Person && named.Kind != EntityKind.Person)))
            {
                named = found.Entity;
            }
        }

        return named is null ? null : new Turn(phrase.First, named.Id, WordsOf(proposal, []));
    }

    private HashSet<uint> WordsOf(Proposal proposal, HashSet<uint> words)
    {
        foreach (TextSpan span in proposal.Content)
        {
            int end = _context.Text.TokenAt(span.End);
            for (int i = _context.Text.TokenAt(span.Start); i < end; i++)
            {
                if (_context.Text[i] is { IsWord: true, Lemma.Length: >= MinWord } word)
                {
                    words.Add(TaggerFeatures.HashOf(word.Lemma.AsSpan(0, Math.Min(Stem, word.Lemma.Length))));
                }
            }
        }

        return words;
    }

    /// <summary>Sets the question that the answers are about.</summary>
    public void Ask(Proposal proposal, int token)
    {
        _asked.Clear();
        WordsOf(proposal, _asked);
        _next = 0;
        int high = _turns.Length;
        while (_next < high)
        {
            int middle = (_next + high) / 2;
            (_next, high) = _turns[middle].Token <= token ? (middle + 1, high) : (_next, middle);
        }

        _first = Math.Max(0, _next - Reach);
        _end = Math.Min(_turns.Length, _next + Reach);
    }

    /// <summary>How often the entity speaks by name before the question, at most three.</summary>
    public uint Before(Entity entity) => Count(entity, _first, _next);

    /// <summary>How often the entity speaks by name after the question, at most three.</summary>
    public uint After(Entity entity) => Count(entity, _next, _end);

    private uint Count(Entity entity, int first, int end)
    {
        uint count = 0;
        for (int i = first; i < end; i++)
        {
            count += _turns[i].Entity == entity.Id ? 1u : 0;
        }

        return Math.Min(count, 3);
    }

    /// <summary>Which of those who speak by name after the question the entity is: 0 none, 1 the next, 2 the second, 3 a later one.</summary>
    public uint RankAfter(Entity entity)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = _next; i < _end; i++)
        {
            seen.Add(_turns[i].Entity);
            if (_turns[i].Entity == entity.Id)
            {
                return (uint)Math.Min(3, seen.Count);
            }
        }

        return 0;
    }

    /// <summary>How much of what is asked about the entity says by name elsewhere: 0 nothing, 5 nearly all of it.</summary>
    public uint SameWords(Entity entity)
    {
        double best = 0;
        for (int i = _first; i < _end; i++)
        {
            if (_turns[i].Entity == entity.Id)
            {
                best = Math.Max(best, Shared(_turns[i].Words));
            }
        }

        return best switch { < 0.1 => 0, < 0.2 => 1, < 0.3 => 2, < 0.4 => 3, < 0.6 => 4, _ => 5 };
    }

    private double Shared(HashSet<uint> words)
    {
        int least = Math.Min(words.Count, _asked.Count);
        return least < 3 ? 0 : (double)words.Count(_asked.Contains) / least;
    }
}
