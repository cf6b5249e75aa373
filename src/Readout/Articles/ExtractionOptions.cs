namespace Readout.Articles;

/// <summary>How far the extraction of an article goes.</summary>
public sealed record ExtractionOptions
{
    public static readonly ExtractionOptions Default = new();

    /// <summary>
    /// How many steps a page may take. A step is one element or run of text of an HTML page, one line of a saved page; the time for each is bounded,
    /// so this bounds the time for a page, and unlike a clock it gives the same article on every machine. What stands behind the last step is not
    /// read, and the article says so (<see cref="NewsArticle.IsCutOff"/>). No page of the web comes near the default of five million.
    /// </summary>
    public int StepBudget { get; init; } = 5_000_000;
}
