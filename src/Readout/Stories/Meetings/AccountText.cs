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
}
