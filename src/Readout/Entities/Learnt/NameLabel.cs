namespace Readout.Entities.Learnt;

/// <summary>The labels of the name reader's sequence: outside, and for each kind the beginning and the inside of a name.</summary>
internal static class NameLabel
{
    public const int Outside = 0;

    public const int Count = 7;

    public static int Begin(EntityKind kind) => kind switch { EntityKind.Person => 1, EntityKind.Place => 3, EntityKind.Organization => 5, _ => Outside };

    public static int Inside(EntityKind kind) => Begin(kind) + 1;

    public static bool IsInside(int label) => label > 0 && label % 2 == 0;

    public static EntityKind KindOf(int label) => label switch { 1 or 2 => EntityKind.Person, 3 or 4 => EntityKind.Place, 5 or 6 => EntityKind.Organization, _ => EntityKind.Other };

    /// <summary>An inside follows only the beginning or the inside of its own kind.</summary>
    public static bool MayFollow(int before, int label) => !IsInside(label) || before == label || before == label - 1;
}
