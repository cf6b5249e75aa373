namespace Readout.Articles.SavedText.Learnt;

/// <summary>How likely each role is for each line of a page, by the model: one more thing that the rules know of a line.</summary>
internal sealed class LineOdds
{
    // In nats, as the rules' own weights: the model outweighs any one sign of a line, not their sum.
    private const float Least = -6;

    private readonly float[] _logs;

    private LineOdds(float[] logs) => _logs = logs;

    /// <summary>What the model tells of the lines; null where none is prose, as it reads every page as one that holds an article.</summary>
    public static LineOdds? Of(IReadOnlyList<LineEvidence> lines, LineRole[] rules, LineModel model)
    {
        var traits = new PageTraits(lines, rules);
        return traits.ProseBefore[^1] == 0 ? null : new LineOdds(Logs(model.Lattice(traits), lines.Count));
    }

    /// <summary>
    /// Adds to the rules' scores of line <paramref name="i"/>. That a paragraph is no standfirst is not held against it, the rules know more of that; and whether text follows
    /// a line of furniture is for the lines that follow to say.
    /// </summary>
    public void Add(int i, Span<float> scores)
    {
        ReadOnlySpan<float> logs = _logs.AsSpan(i * LineModel.Roles, LineModel.Roles);
        float furniture = Math.Max(logs[(int)LearntRole.Island], logs[(int)LearntRole.Tail]);
        for (int role = 0; role <= (int)LineRole.Tail; role++)
        {
            scores[role] += (LineRole)role switch
            {
                LineRole.Top or LineRole.Kicker => logs[(int)LearntRole.Top],
                LineRole.Title => logs[(int)LearntRole.Title],
                LineRole.Summary => Math.Max(logs[(int)LearntRole.Summary], logs[(int)LearntRole.Body]),
                LineRole.Head => logs[(int)LearntRole.Head],
                LineRole.Body => logs[(int)LearntRole.Body],
                LineRole.Heading => logs[(int)LearntRole.Heading],
                _ => furniture,
            };
        }
    }

    private static float[] Logs(Lattice lattice, int lines)
    {
        float[] logs = new float[lines * LineModel.Roles];
        for (int i = 0; i < logs.Length && lattice.IsPossible; i++)
        {
            float likely = lattice.Marginal(i / LineModel.Roles, i % LineModel.Roles);
            logs[i] = likely > 0 ? Math.Max(Least, MathF.Log(likely)) : Least;
        }

        return logs;
    }
}
