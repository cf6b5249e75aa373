namespace Readout.App.Archive.Search;

/// <summary>How surely a statement is somebody's word, by its kind and how its speaker is known. Nothing is shown more surely than that.</summary>
internal enum Sureness
{
    /// <summary>The words stand in quotation marks, all or in part, and the speaker is named beside them.</summary>
    Quoted,

    /// <summary>Told in the outlet's words or another speaker's, the speaker named.</summary>
    Reported,

    /// <summary>The speaker was worked out, is doubtful, or is not named.</summary>
    Inferred,
}

internal static class StatementSureness
{
    /// <summary>Of a nested statement that of its teller's account: it is quoted as nobody's word.</summary>
    public static Sureness Of(FoundStatement statement) => statement.Within is not null
        ? statement is { OuterGrade: "named", Grade: "named" } ? Sureness.Reported : Sureness.Inferred
        : statement.Grade != "named" ? Sureness.Inferred
        : statement.Kind is "direct" or "mixed" ? Sureness.Quoted
        : Sureness.Reported;

    /// <summary>True where the name of a speaker of that grade may be shown without a warning.</summary>
    public static bool IsSureName(string? grade) => grade is "named" or "resolved";
}
