using Readout.Stories.Numbers;

namespace Readout.App.Archive.Views;

/// <summary>Sets numbers side by side that claims of one story give of one counted thing. Stateless and thread-safe.</summary>
internal static class NumberTable
{
    /// <summary>In the order in which the things were first counted; only what is told with different numbers by different speakers.</summary>
    public static List<NumbersView> Of(IReadOnlyList<ClaimView> claims)
    {
        ClaimView[] told = [.. claims.Where(claim => claim.Statement is { Within: null, Grade: "named" or "resolved", Article.Language: not null })];
        return
        [
            .. NumberGroups.Of([.. told.Select(claim => new NumberedText(AccountTexts.Of(claim.Statement.Text, claim.Statement.Article.Language!), SpeakerOf(claim)))])
                .Select(group => new NumbersView(group.Unit, [.. group.Values.Select(value => new NumberView(value.Text, told[value.Index]))])),
        ];
    }

    private static string SpeakerOf(ClaimView claim) =>
        claim.Statement.Entity is { } entity ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{entity}") : claim.Statement.Speaker ?? "";
}
