namespace Readout.Articles.Html;

/// <summary>How much a line looks like a paragraph of an article: long, few links, ends like a sentence.</summary>
internal static class LineWorth
{
    private const int Shortest = 25;

    // One paragraph cannot outweigh an article.
    private const int Longest = 800;
    private const int SurelyText = 200;

    public static double Of(TextBlock line)
    {
        int own = line.Text.Length - line.LinkLength;
        if (own < Shortest || line.Is(Surroundings.Caption | Surroundings.Heading))
        {
            return 0;
        }

        double share = 1 - line.LinkShare;
        double worth = Math.Min(own, Longest) * share * share * KindOf(line);
        return own > SurelyText || Sentences.EndsLikeSentence(line.Text) ? worth : worth * 0.3;
    }

    private static double KindOf(TextBlock line) => line switch
    {
        _ when line.Is(Surroundings.List) => 0.4,
        _ when line.Is(Surroundings.Table) => 0.5,
        _ when line.Is(Surroundings.Paragraph | Surroundings.Quote) => 1,
        _ => 0.8,
    };
}
