using Readout.Stories.Claims;
using Readout.Stories.Numbers;

namespace Readout.Stories.Meetings;

/// <summary>What two statements of different sides about one thing differ on: a <c>number</c> of <paramref name="Unit"/>, <c>agreement</c>, or <c>initiative</c>, who asked for it.</summary>
public sealed record StatementConflict(string On, string? Unit, string One, string Other)
{
    // Numbers of one noun count one thing only where the words around them speak of one; "agreed" is of one thing where two more words are the same.
    private const int FewestShared = 3;

    /// <summary>What surely differs; empty where nobody can tell.</summary>
    public static IReadOnlyList<StatementConflict> Between(AccountText one, AccountText other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var conflicts = new List<StatementConflict>();
        if (one.Language == other.Language && one.Words is { } left && other.Words is { } right && WordingLikeness.SharedWords(left, right) >= FewestShared)
        {
            conflicts.AddRange(NumberDifference.Between(one.Text, left.Numbers, other.Text, right.Numbers)
                .Where(static difference => difference.Unit is not null)
                .Select(static difference => new StatementConflict("number", difference.Unit, difference.Before, difference.Now)));
        }

        if (one.IsAgreed is { } said && other.IsAgreed is { } otherSaid && said != otherSaid)
        {
            conflicts.Add(new StatementConflict("agreement", null, Name(said), Name(otherSaid)));
        }

        if (one.Language == other.Language && one.Initiative is { } asked && other.Initiative is { } otherAsked && Initiative.Difference(asked, otherAsked) is { } doers)
        {
            conflicts.Add(new StatementConflict("initiative", null, doers.One, doers.Other));
        }

        return conflicts;
    }

    private static string Name(bool isAgreed) => isAgreed ? "agreed" : "not-agreed";
}
