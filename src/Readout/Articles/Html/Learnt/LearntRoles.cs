namespace Readout.Articles.Html.Learnt;

/// <summary>Roles as the rules gave them, but for the body, which is where the model finds it.</summary>
internal static class LearntRoles
{
    private const float LeastBody = 0.5f;

    // What is marked as a byline and looks like one is body only beyond much doubt.
    private const float LeastOverByline = 0.8f;

    // A line that stands in a box under "Read more" likewise.
    private const float LeastOverLabel = 0.95f;

    // A model that leaves less of a text than this is not believed.
    private const double LeastKept = 0.1;
    private const double MostlyLinks = 0.75;
    private const int LongestByline = 150;

    public static LineRole[] Of(PageLines page, BodyModel model)
    {
        if (page.Count == 0)
        {
            return page.Roles;
        }

        float[] body = model.Score(page);
        ShareInRows(page, body);
        int own = OwnArticle(page);
        var roles = new LineRole[page.Count];
        int first = Array.FindIndex(body, likely => likely >= LeastBody);
        for (int i = 0; i < roles.Length; i++)
        {
            bool isBody = body[i] >= Least(page, i) && !IsCaption(page.Lines[i]) && !IsInOther(page, i, own);
            roles[i] = !isBody ? Outside(page, i, first) : LineLabels.RoleOf(page.Lines[i].Text) ?? BodyOr(page.Roles[i]);
        }

        RepeatedLines.Remove(page.Lines, roles);
        return BodyMeasure.LengthOf(page.Lines, roles) < LeastKept * BodyMeasure.LengthOf(page.Lines, page.Roles) ? page.Roles : roles;
    }

    private static float Least(PageLines page, int i) =>
        IsByline(page, i) ? LeastOverByline : page.Roles[i] is LineRole.Related && IsBesideLabel(page, i) ? LeastOverLabel : LeastBody;

    private static bool IsBesideLabel(PageLines page, int i) =>
        i > 0 && page.Roles[i - 1] is LineRole.Related && LineLabels.IsLabelOfRelated(page.Lines[i - 1].Text);

    // The article element around both the headline and the rules' container, -1 when there is none.
    private static int OwnArticle(PageLines page)
    {
        int node = page.Container < 0 || page.Heading < 0 ? -1 : page.Container;
        while (node >= 0 && (page.Page.TagOf(node) != Tag.Article || !page.Page.IsWithin(page.Heading, node)))
        {
            node = page.Page.ParentOf(node);
        }

        return node;
    }

    // Of several articles on a page, the one under the headline is read.
    private static bool IsInOther(PageLines page, int i, int own)
    {
        int node = own < 0 || page.Page.IsWithin(page.Lines[i].First, own) ? -1 : page.Lines[i].Owner;
        while (node >= 0 && page.Page.TagOf(node) != Tag.Article)
        {
            node = page.Page.ParentOf(node);
        }

        return node >= 0 && !page.Page.IsWithin(own, node);
    }

    // The cells of a row are body together or not at all.
    private static void ShareInRows(PageLines page, float[] body)
    {
        for (int first = 0, end; first < body.Length; first = end)
        {
            end = TableRows.EndOf(page.Lines, first);
            if (end > first + 1)
            {
                Span<float> row = body.AsSpan(first, end - first);
                (float sum, float weight) = (0, 0);
                for (int i = 0; i < row.Length; i++)
                {
                    float own = Math.Min(80, page.Lines[first + i].Text.Length) + 4;
                    (sum, weight) = (sum + (own * row[i]), weight + own);
                }

                row.Fill(sum / weight);
            }
        }
    }

    // Whatever else a figure holds, its words go with its picture; tables and code may stand in one.
    private static bool IsCaption(TextBlock line) =>
        line.Is(Surroundings.Caption | Surroundings.Figure) && !line.Is(Surroundings.Table | Surroundings.Code | Surroundings.Quote);

    private static bool IsByline(PageLines page, int i) =>
        page.Roles[i] is LineRole.Byline && page.Lines[i].Text.Length <= LongestByline && !Sentences.EndsLikeSentence(page.Lines[i].Text);

    // The headline stays the headline.
    private static LineRole BodyOr(LineRole role) => role is LineRole.Title ? role : LineRole.Body;

    private static LineRole Outside(PageLines page, int i, int firstBody) => page.Roles[i] switch
    {
        LineRole.Body when i < firstBody && page.Lines[i].Text.Length <= LongestByline => LineRole.Byline,
        LineRole.Body when page.Lines[i].LinkShare > MostlyLinks => LineRole.Related,
        LineRole.Body => LineRole.Other,
        var role => role,
    };
}
