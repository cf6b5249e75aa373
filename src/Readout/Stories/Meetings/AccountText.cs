using Readout.Stories.Claims;

namespace Readout.Stories.Meetings;

/// <summary>What one side says, read once to be compared with what others say. Immutable.</summary>
public sealed class AccountText
{
    private AccountText(string text, string language, bool? isAgreed, Initiative? initiative, ClaimWords? words) =>
        (Text, Language, IsAgreed, Initiative, Words) = (text, language, isAgreed, initiative, words);

    public string Text { get; }

    public string Language { get; }

    /// <summary>Whether it says that those who met agreed, or that they did not; null where it says neither.</summary>
    public bool? IsAgreed { get; }

    /// <summary>Whether it says who asked for something.</summary>
    public bool TellsWhoAsked => Initiative is not null;

    internal Initiative? Initiative { get; }

    internal ClaimWords? Words { get; }

    public static AccountText Of(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool hasDigit = text.AsSpan().ContainsAnyInRange('0', '9');
        return new AccountText(text, language, AgreementWords.Read(text, language), InitiativeWords.Read(text, language), hasDigit ? ClaimWords.Of(text, language) : null);
    }

    /// <summary>
    /// How much of two statements of one speaker in two languages stands for the same, 0 to 1: enough to call the one perhaps the other. 0 where one denies what the other does
    /// not, where both name other numbers or days, where only one thing is the same, or where nobody can tell.
    /// </summary>
    public double PerhapsTheSame(AccountText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ToCompare is { } words && other.ToCompare is { } others ? SenseLikeness.Perhaps(words, others) : 0;
    }

    /// <summary>Whether one speaker says the same in both, as claims are joined by it; false where nobody can tell.</summary>
    public bool SaysTheSameAs(AccountText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ToCompare is { } words && other.ToCompare is { } others && WordingLikeness.Between(words, Language, others, other.Language) >= WordingLikeness.SameClaim
            && !WordingLikeness.NumbersDiffer(words, others);
    }

    /// <summary>Whether both name the same numbers, the same days where both name any, and either both deny or neither; <see cref="NamesNumbers"/> tells whether there are any.</summary>
    public bool TellsTheSameNumbersAs(AccountText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ToCompare is { } words && other.ToCompare is { } others && SenseLikeness.TellTheSameNumbers(words, others);
    }

    /// <summary>Whether it names a number.</summary>
    public bool NamesNumbers => ToCompare is { Numbers.Count: > 0 };

    /// <summary>The words also where there is no number in them, read when somebody asks.</summary>
    internal ClaimWords? ToCompare => field ??= Words ?? ClaimWords.Of(Text, Language);
}
