using Readout.Stories.Claims;
using Readout.Stories.Numbers;

namespace Readout.Stories.Meetings;

/// <summary>What two statements of different sides about one thing differ on: a <c>number</c> of <paramref name="Unit"/>, or <c>agreement</c>.</summary>
public sealed record StatementConflict(string On, string? Unit, string One, string Other)
{
    // Numbers of one noun count one thing only where the words around them speak of one.
    private const int FewestShared = 3;

    /// <summary>What surely differs; empty where nobody can tell.</summary>
    public static IReadOnlyList<StatementConflict> Between(string one, string oneLanguage, string other, string otherLanguage)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var conflicts = new List<StatementConflict>();
        if (oneLanguage == otherLanguage && SpeakOfOne(one, other, oneLanguage))
        {
            conflicts.AddRange(NumberDifference.Between(one, oneLanguage, other, otherLanguage)
                .Where(static difference => difference.Unit is not null)
                .Select(static difference => new StatementConflict("number", difference.Unit, difference.Before, difference.Now)));
        }

        if (AgreementWords.Read(one, oneLanguage) is { } said && AgreementWords.Read(other, otherLanguage) is { } otherSaid && said != otherSaid)
        {
            conflicts.Add(new StatementConflict("agreement", null, Name(said), Name(otherSaid)));
        }

        return conflicts;
    }

    private static bool SpeakOfOne(string one, string other, string language) =>
        ClaimWords.Of(one, language) is { Numbers.Count: > 0 } left && ClaimWords.Of(other, language) is { Numbers.Count: > 0 } right && WordingLikeness.SharedWords(left, right) >= FewestShared;

    private static string Name(bool isAgreed) => isAgreed ? "agreed" : "not-agreed";
}
