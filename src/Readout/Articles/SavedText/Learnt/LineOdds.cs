namespace Readout.Articles.SavedText.Learnt;

/// <summary>How likely each role is for each line of a page, by the model: one more thing that the rules know of a line.</summary>
internal sealed class LineOdds
{
    /// <summary>The model knows most signs of the rules, so theirs count half beside its odds.</summary>
    public const float RuleWeight = 0.5f;
    // The rules find prose everywhere, and count besides: the trees' odds of text are taken this much lower.
    private const float LessText = 0.25f;
    private const float Least = -6;
    private const float Unsure = 1e-3f;
    private const int TextRoles = 3;

    private readonly float[] _logs;

    private LineOdds(float[] logs) => _logs = logs;

    /// <summary>What the model tells of the lines; null where none is prose, as it reads every page as one that holds an article.</summary>
    public static LineOdds? Of(IReadOnlyList<LineEvidence> lines, LineRole[] rules, LineModel model)
    {
        var traits = new PageTraits(lines, rules);
        if (traits.ProseBefore[^1] == 0)
        {
            return null;
        }

        Lattice lattice = model.Lattice(traits);
        return new LineOdds(lattice.IsPossible ? Logs(lattice, model.Text(traits, lattice), lines.Count) : new float[lines.Count * LineModel.Roles]);
    }

    /// <summary>
    /// Joins the rules' scores of line <paramref name="i"/> with the odds. That a paragraph is no standfirst is not held against it, the rules know more of that; and whether text
    /// comes before or after a line of furniture is for the other lines to say.
    /// </summary>
    public void Join(int i, Span<float> scores)
    {
        ReadOnlySpan<float> logs = _logs.AsSpan(i * LineModel.Roles, LineModel.Roles);
        float furniture = Math.Max(logs[(int)LearntRole.Top], Math.Max(logs[(int)LearntRole.Island], logs[(int)LearntRole.Tail]));
        for (int role = 0; role <= (int)LineRole.Tail; role++)
        {
            scores[role] = (RuleWeight * scores[role]) + ((LineRole)role switch
            {
                LineRole.Title => logs[(int)LearntRole.Title],
                LineRole.Summary => Math.Max(logs[(int)LearntRole.Summary], logs[(int)LearntRole.Body]),
                LineRole.Head => logs[(int)LearntRole.Head],
                LineRole.Body => logs[(int)LearntRole.Body],
                LineRole.Heading => logs[(int)LearntRole.Heading],
                _ => furniture,
            });
        }
    }

    private static float[] Logs(Lattice lattice, float[]? text, int lines)
    {
        float[] logs = new float[lines * LineModel.Roles];
        for (int i = 0; i < lines; i++)
        {
            Span<float> line = logs.AsSpan(i * LineModel.Roles, LineModel.Roles);
            for (int role = 0; role < line.Length; role++)
            {
                line[role] = lattice.Marginal(i, role);
            }

            if (text is not null)
            {
                Share(line, 1 / (1 + ((1 - text[i]) / text[i] * MathF.Exp(LessText))));
            }

            foreach (ref float role in line)
            {
                role = role > 0 ? Math.Max(Least, MathF.Log(role)) : Least;
            }
        }

        return logs;
    }

    // The trees say how much the roles of text have together, the sequence model how they and the others share it. Where it is sure of the contrary, text is a
    // paragraph, and what is none may be anything else.
    private static void Share(Span<float> roles, float text)
    {
        float told = roles[(int)LearntRole.Summary] + roles[(int)LearntRole.Body] + roles[(int)LearntRole.Heading];
        for (int role = 0; role < roles.Length; role++)
        {
            roles[role] = (LearntRole)role switch
            {
                LearntRole.Body => text * (roles[role] + Unsure) / (told + Unsure),
                LearntRole.Summary or LearntRole.Heading => text * roles[role] / (told + Unsure),
                _ => (1 - text) * (roles[role] + Unsure) / (1 - told + ((roles.Length - TextRoles) * Unsure)),
            };
        }
    }
}
