namespace Readout.Articles.Html;

/// <summary>What a line of a page is to the article.</summary>
internal enum LineRole : byte
{
    /// <summary>Outside the article, no kind known.</summary>
    Other,
    Body,
    Title,
    Summary,
    Byline,
    Caption,
    Credit,
    Related,
    Promotion,
    Feed,
    Comment,

    /// <summary>Not shown to a reader.</summary>
    Hidden,
}
