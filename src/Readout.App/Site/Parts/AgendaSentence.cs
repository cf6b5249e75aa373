using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Words;
using Readout.Formats;
using Readout.Formats.Json;

namespace Readout.App.Site.Parts;

/// <summary>A meeting or a deadline as everything that leaves the site words it: how firm it is first, for a hope is never shown as a promise.</summary>
internal sealed record AgendaSentence
{
    /// <summary>The article whose words these are.</summary>
    public required FoundArticle Article { get; init; }

    /// <summary>Kind and status of a meeting; how firm a commitment is.</summary>
    public required string What { get; init; }

    /// <summary>Who takes part or undertakes it; words for "nobody named" for a commitment of nobody's.</summary>
    public required string Who { get; init; }

    /// <summary>Where it takes place, or what is undertaken; empty where that is not told.</summary>
    public required string More { get; init; }

    /// <summary>The day, as far as it is known.</summary>
    public required string When { get; init; }

    /// <summary>What must be told beside it: what became of it by which day, where accounts differ.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public static AgendaSentence Of(AgendaEntry entry, SiteWords words, Tellings tellings) => entry.What == "meeting" ? OfMeeting(entry, words, tellings) : OfDeadline(entry, words, tellings);

    /// <summary>The words that tell of it; the sentence itself where they may not be shown.</summary>
    public string Told(AgendaEntry entry) => (entry.Meeting is null ? More : Excerpt.Of(entry.Text)) is { Length: > 0 } told ? told : ToText();

    /// <summary>All of it on one line.</summary>
    public string ToText() => string.Join(": ", new[] { What, Who, More, When }.Where(part => part.Length > 0));

    /// <summary>A meeting as one report of it alone has it.</summary>
    public static AgendaSentence Of(MeetingView meeting, MeetingTold told, SiteWords words, Tellings tellings) => new()
    {
        Article = told.Article,
        What = WhatOf(told.Kind, told.Status, tellings.OwnNotesOf(meeting, told.Article, words.Labels), words),
        Who = PlainText.OneLine(string.Join(", ", told.Participants)),
        More = PlainText.OneLine(told.Place is { } place ? tellings.PlaceOf(place) : null),
        When = DateOf(told.Date ?? "", words),
    };

    private static AgendaSentence OfMeeting(AgendaEntry entry, SiteWords words, Tellings tellings)
    {
        IReadOnlyList<string> unsure = entry.Meeting is { } meeting ? tellings.OwnNotesOf(meeting, entry.Article, words.Labels) : [];
        return new AgendaSentence
        {
            Article = entry.Article,
            What = WhatOf(entry.Kind, entry.Status, unsure, words),
            Who = PlainText.OneLine(string.Join(", ", entry.Meeting is { } known ? known.Parties.Select(tellings.NameOf) : entry.Who)),
            More = PlainText.OneLine(entry.Place is { } place ? tellings.PlaceOf(place) : null),
            When = DateOf(entry.Date, words),
            Notes = entry.Meeting is { Differences.Count: > 0 } ? [words["feed", "accounts-differ"]] : [],
        };
    }

    private static string WhatOf(string kind, string? status, IReadOnlyList<string> unsure, SiteWords words) => status is null || (status == "planned" && unsure.Count == 0) ? words.Labels["meeting", kind]
        : $"{words.Labels["meeting", kind]} ({string.Join("; ", unsure.Prepend(words.MeetingStatus(kind, status)))})";

    // In the reader's language where a report has it.
    private static AgendaSentence OfDeadline(AgendaEntry entry, SiteWords words, Tellings tellings) => entry.Undertaking is { } undertaking
        ? OfDeadline(entry, tellings.Shown(undertaking), words, tellings)
        : OfDeadline(entry, new FoundCommitment(entry.Article, "", entry.Text, [], SearchCursor.None, entry.Who.Count > 0 ? string.Join(", ", entry.Who) : null, entry.Kind, entry.Date, null), words, tellings);

    private static AgendaSentence OfDeadline(AgendaEntry entry, FoundCommitment shown, SiteWords words, Tellings tellings) => new()
    {
        Article = shown.Article,
        What = words.Labels["commitment", shown.Strength],
        Who = tellings.AccountOf(shown, words) is { } account ? words.Format("statement", "nested", account, Doer.Before(shown, words, tellings.AreOwnWords(shown))) : Doer.Before(shown, words, tellings.AreOwnWords(shown)),
        More = tellings.StandsInMarks(shown) ? words.Labels["statement", "quote-opens"] + PlainText.OneLine(shown.Text) + words.Labels["statement", "quote-closes"] : PlainText.OneLine(shown.Text),
        When = words.Labels["commitment", "due"] + " " + DateOf(entry.Date, words),
        Notes = entry.State is { } state && StateOf(state, entry.Undertaking, words) is { } note ? [note] : [],
    };

    // That no report was found is true of a day alone, and not told here.
    private static string? StateOf(UndertakingStatus state, UndertakingView? undertaking, SiteWords words)
    {
        string key = JsonNames.Of(state).Value.Replace("-", "", StringComparison.Ordinal);
        return state switch
        {
            UndertakingStatus.ReportedKept or UndertakingStatus.ReportedNotKept or UndertakingStatus.ReportedNotYet => words["commitment", key],
            UndertakingStatus.SetKept or UndertakingStatus.SetNotKept when undertaking?.Decision is { } decision =>
                $"{words["commitment", key]}. {words.Format("commitment", "set-by", PlainText.OneLine(decision.By ?? "?"), words.Labels.Date(Dates.Parse(Days.Iso(Days.OfSecond(decision.At)))!))}",
            _ => null,
        };
    }

    private static string DateOf(string iso, SiteWords words) => Dates.Parse(iso) is { } date ? Clock.Words(date, words) : iso;
}
