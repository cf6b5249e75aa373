using Readout.Stories.Numbers;

namespace Readout.App.Archive.Views;

/// <summary>What accounts differ on, in the words of a language in which the same claims are told. Stateless and thread-safe.</summary>
internal static class AccountTellings
{
    /// <summary>The difference with the values that reports in a language give as well, in their words; the others as they are.</summary>
    public static AccountDifference In(AccountDifference difference, string language) => difference with { Values = [.. difference.Values.Select(value => In(difference.On, value, language))] };

    private static AccountValue In(string on, AccountValue value, string language)
    {
        if (value.Statement is not { Article.Language: { } own } statement || own == language || value.Tellings.FirstOrDefault(one => one.Article.Language == language) is not { } told)
        {
            return value;
        }

        string? words = on switch
        {
            "number" => NumberIn(told.Text, language, value.Value, own),
            "agreement" => AccountTexts.Of(told.Text, language).IsAgreed is { } isAgreed && isAgreed == (value.Value == "agreed") ? value.Value : null,
            _ => null,
        };
        return words is null ? value : value with { Value = words, Statement = told with { Carriers = statement.Carriers } };
    }

    // The same number in the other wording, where that has one such alone.
    private static string? NumberIn(string text, string language, string value, string valueLanguage)
    {
        ClaimedNumber[] numbers = [.. NumberReader.Read(value, valueLanguage)];
        ClaimedNumber[] same = numbers is not [{ } number] ? [] : [.. NumberReader.Read(text, language).Where(other => other.Low == number.Low && other.High == number.High)];
        return same is [{ } only] ? only.Span.In(text) : null;
    }
}
