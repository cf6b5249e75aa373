namespace Readout.Entities.Names;

internal enum KnownNameSort
{
    State,
    Region,
    Capital,
    Seat,
    Body,
    Ministry,
    Medium,
}

/// <summary>
/// A place or organisation that the lexicons list. <paramref name="State"/> is the ISO 3166 code of the state that it is or belongs to;
/// <paramref name="Deals"/> what a ministry deals with ("foreign"). All names of one share <paramref name="Id"/>.
/// </summary>
internal sealed record KnownName(int Id, KnownNameSort Sort, string? State, string? Deals)
{
    private const string Union = "EU";

    public EntityKind Kind => Sort is KnownNameSort.Capital or KnownNameSort.Region || (Sort == KnownNameSort.State && State != Union) ? EntityKind.Place : EntityKind.Organization;
}

/// <summary>One way to write a known name, in the nominative.</summary>
internal sealed record KnownAlias(KnownName Of, string Nominative, AliasWord[] Words)
{
    /// <summary>Whether a name that begins with <paramref name="norm"/> stands in another case than the nominative, or in none that shows.</summary>
    public bool CanBeOblique(string norm) => Words[0].Stem is null || Words[0].Norm != norm;
}

/// <summary>A word of a known name: matched as it stands, or by its stem with one of the endings of its kind.</summary>
internal sealed record AliasWord(string Norm, string? Stem, IReadOnlySet<string>? Endings, bool Capital)
{
    /// <summary>An abbreviation in capitals is not the word of the same letters: "US", "us".</summary>
    public bool AllCapitals { get; init; }

    /// <summary>Whether a token of that norm can be a case form of this word.</summary>
    public bool Matches(string norm)
    {
        if (norm == Norm)
        {
            return true;
        }

        return Stem is not null && norm.StartsWith(Stem, StringComparison.Ordinal) && norm.Length - Stem.Length <= MaximumEnding
            && Endings!.Contains(norm[Stem.Length..]);
    }

    private const int MaximumEnding = 4;
}
