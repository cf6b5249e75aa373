namespace Readout.App.Archive.Writing;

/// <summary>What came of a page that was given to an archive.</summary>
internal enum PageState
{
    /// <summary>An article that the archive did not have.</summary>
    New,

    /// <summary>An article whose text has changed.</summary>
    Revised,

    /// <summary>An article whose text is the one that the archive has.</summary>
    Same,

    /// <summary>The very page is there already and was not read again.</summary>
    Known,

    /// <summary>The page holds no article.</summary>
    NoArticle,

    /// <summary>Somebody had it forgotten; nothing of it is kept.</summary>
    Forgotten,

    /// <summary>It could not be read.</summary>
    Error,
}

/// <summary>
/// What came of one page, known once it is kept for good. <paramref name="Article"/> is the article's number where there is one,
/// <paramref name="Reason"/> the code of an error or of why there is no article.
/// </summary>
internal sealed record PageOutcome(string Source, PageState State, long? Article = null, string? Reason = null, string? Message = null);
