namespace Readout.App.Archive.Search;

/// <summary>How surely a statement is somebody's word, by its kind and how its speaker is known. Nothing is shown more surely than that.</summary>
internal enum Sureness
{
    /// <summary>The words stand in quotation marks, all or in part, and the speaker is named beside them.</summary>
    Quoted,

    /// <summary>Told in the outlet's words, the speaker named.</summary>
    Reported,

    /// <summary>The speaker was worked out, is doubtful, or is not named.</summary>
    Inferred,
}

internal static class StatementSureness
{
    /// <summary>By the names of the record's contract.</summary>
    public static Sureness Of(string kind, string? grade) => grade != "named" ? Sureness.Inferred : kind is "direct" or "mixed" ? Sureness.Quoted : Sureness.Reported;

    /// <summary>True where the name of the speaker may be shown without a warning.</summary>
    public static bool IsSureName(string? grade) => grade is "named" or "resolved";
}
