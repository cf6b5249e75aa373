namespace Readout.Records.Searching;

/// <summary>How the tokens of an index are written: keys of words are bare, those of fields have a letter and a colon before them.</summary>
public static class SearchTokens
{
    /// <summary>Stands between texts, so that every document has it.</summary>
    public const string Gap = ":";

    /// <summary>The token of <paramref name="value"/> in <paramref name="field"/>. Times and stories are no tokens.</summary>
    public static string Of(SearchField field, string value) => field switch
    {
        SearchField.Words => value,
        SearchField.Speaker => "s:" + value,
        SearchField.About => "a:" + value,
        SearchField.Outlet => "o:" + value,
        SearchField.Relay => "r:" + value,
        SearchField.Kind => "k:" + value,
        SearchField.Lang => "l:" + value,
        SearchField.Has => "h:" + value,
        SearchField.Day => "d:" + value,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No tokens are kept for this field."),
    };
}
