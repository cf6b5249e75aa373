namespace Readout.Pages;

/// <summary>Why an input, or a part of it, is no page. <paramref name="Code"/> is stable and kebab-case; <paramref name="Message"/> is for a person and does not repeat the source.</summary>
public sealed record UnreadablePage(string Source, string Code, string Message);

/// <summary>A page, or why there is none: exactly one of the two is not null.</summary>
public readonly record struct PageResult
{
    private PageResult(Page? page, UnreadablePage? error)
    {
        Page = page;
        Error = error;
    }

    public Page? Page { get; }

    public UnreadablePage? Error { get; }

    public static PageResult Of(Page page) => new(page, null);

    public static PageResult Of(UnreadablePage error) => new(null, error);
}
