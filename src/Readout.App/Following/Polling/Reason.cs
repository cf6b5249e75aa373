using System.Globalization;
using Readout.App.Archive.Writing;
using Readout.App.Fetching;

namespace Readout.App.Following.Polling;

/// <summary>Why something gave no article, in a word that is counted.</summary>
internal static class Reason
{
    public const string Article = "article";

    /// <summary>Why nothing arrived; null when something did.</summary>
    public static string? Of(Fetched fetched) => fetched.Code == "http-status" ? string.Create(CultureInfo.InvariantCulture, $"http-{fetched.Status}") : fetched.Code;

    /// <summary>What the archive made of a page; null for one that it had, of which the last word still holds.</summary>
    public static string? Of(PageOutcome outcome) => outcome.State switch
    {
        PageState.New or PageState.Revised or PageState.Same => Article,
        PageState.Known => null,
        PageState.Forgotten => "forgotten",
        _ => outcome.Reason ?? "unknown",
    };

    /// <summary>Whether what did not arrive may arrive later.</summary>
    public static bool MayPass(Fetched fetched) => fetched.Code switch
    {
        "timeout" or "not-fetched" or "robots" => true,
        "http-status" => fetched.Status is 404 or 408 or 421 or 423 or 425 or 429 or >= 500,
        _ => false,
    };
}
