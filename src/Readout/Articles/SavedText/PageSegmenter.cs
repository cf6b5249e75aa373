using Readout.Articles.SavedText.Learnt;

namespace Readout.Articles.SavedText;

/// <summary>What a line of a saved page is to the article.</summary>
internal enum LineRole : byte
{
    /// <summary>Furniture before the article: navigation, the site's feed.</summary>
    Top,

    /// <summary>Date, section or byline before the headline.</summary>
    Kicker,
    Title,
    Summary,

    /// <summary>Date, byline, credits and captions between headline and body.</summary>
    Head,
    Body,
    Heading,

    /// <summary>Furniture with body after it.</summary>
    Island,

    /// <summary>Furniture after the article.</summary>
    Tail,
}

/// <summary>
/// Gives each line its role: the sequence of roles with the highest sum of what the lines show (<see cref="RoleScores"/>) and of what order pages have.
/// It is the Viterbi search of a hidden Markov model whose weights are set by hand, to which a learnt model adds its own odds (<see cref="LineOdds"/>); linear in the lines.
/// </summary>
internal static class PageSegmenter
{
    private const int Lead = (int)LineRole.Tail + 1;
    private const int Roles = Lead + 1;
    private const float Never = -1e6f;

    // Rows: from; columns: to. The page is read from top to bottom: navigation, headline, its date, prose with islands of furniture, the rest.
    // A standfirst comes once: what stands after it is Lead, which then counts as Head.
    private static readonly float[] Transitions = Table(
        //            Top    Kicker Title  Summary Head  Body   Heading Island Tail  Lead
        /* Top     */ 0f, -0.3f, 0f, -2.5f, Never, -2.5f, Never, Never, Never, Never,
        /* Kicker  */ -0.5f, 0f, 0.5f, -2f, Never, -1.5f, Never, Never, Never, Never,
        /* Title   */ Never, Never, -3.2f, -0.3f, 0.2f, 0f, -2.5f, -2.5f, -2f, Never,
        /* Summary */ Never, Never, Never, -2.5f, Never, -0.2f, -2.5f, -3f, Never, 0.8f,
        /* Head    */ Never, Never, Never, -3f, 0f, 0f, -2.5f, Never, -3f, Never,
        /* Body    */ Never, Never, Never, Never, Never, 0.3f, -1f, -1.2f, -1f, Never,
        /* Heading */ Never, Never, Never, Never, Never, 0.3f, -2.5f, -3f, Never, Never,
        /* Island  */ Never, Never, Never, Never, Never, -0.4f, -1.3f, -0.1f, Never, Never,
        /* Tail    */ Never, Never, Never, Never, Never, Never, Never, Never, 0f, Never,
        /* Lead    */ Never, Never, Never, Never, Never, 0f, -2.5f, Never, -3f, 0f);

    private static readonly float[] Start = [0f, 0f, 0.7f, -0.8f, -2f, -1f, Never, Never, Never, Never];

    // A page that ends before any body is no page of an article: last resort.
    private static readonly float[] End = [-20f, -20f, -20f, -20f, -20f, 0f, -2f, Never, 0f, -20f];

    /// <summary>The roles by the rules and the model together.</summary>
    public static LineRole[] Segment(IReadOnlyList<LineEvidence> lines, string? givenTitle, LineModel model)
    {
        LineRole[] rules = Segment(new RoleScores(lines, givenTitle), lines.Count);
        return LineOdds.Of(lines, rules, model) is { } odds ? Segment(new RoleScores(lines, givenTitle, odds), lines.Count) : rules;
    }

    /// <summary>The likeliest sequence of roles by the scores.</summary>
    public static LineRole[] Segment(RoleScores scores, int lines)
    {
        var roles = new LineRole[lines];
        if (lines == 0)
        {
            return roles;
        }

        byte[] from = new byte[lines * Roles];
        float[] best = Search(scores, lines, from);
        int role = 0;
        for (int i = 1; i < Roles; i++)
        {
            role = best[i] + End[i] > best[role] + End[role] ? i : role;
        }

        for (int line = lines - 1; line >= 0; line--)
        {
            roles[line] = role == Lead ? LineRole.Head : (LineRole)role;
            role = from[(line * Roles) + role];
        }

        DropLastHeadings(roles);
        return roles;
    }

    // A heading that no text follows heads something else.
    private static void DropLastHeadings(LineRole[] roles)
    {
        for (int i = Array.FindLastIndex(roles, role => role is LineRole.Body or LineRole.Heading); i >= 0 && roles[i] == LineRole.Heading; i--)
        {
            roles[i] = LineRole.Tail;
        }
    }

    private static float[] Search(RoleScores scores, int lines, byte[] from)
    {
        float[] best = new float[Roles];
        float[] next = new float[Roles];
        float[] emitted = new float[Roles];
        scores.Of(0, emitted);
        emitted[Lead] = emitted[(int)LineRole.Head];
        for (int i = 0; i < Roles; i++)
        {
            best[i] = Start[i] + emitted[i];
        }

        for (int line = 1; line < lines; line++)
        {
            scores.Of(line, emitted);
            emitted[Lead] = emitted[(int)LineRole.Head];
            for (int to = 0; to < Roles; to++)
            {
                int source = 0;
                float most = float.NegativeInfinity;
                for (int i = 0; i < Roles; i++)
                {
                    float sum = best[i] + Transitions[(i * Roles) + to];
                    (source, most) = sum > most ? (i, sum) : (source, most);
                }

                next[to] = most + emitted[to];
                from[(line * Roles) + to] = (byte)source;
            }

            (best, next) = (next, best);
        }

        return best;
    }

    private static float[] Table(params float[] table) => table;
}
