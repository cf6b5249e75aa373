using System.Data.Common;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>What was pressed in the form of a brief.</summary>
internal enum BriefVerb
{
    Save = 1,
    Up,
    Down,
    Remove,
    Publish,
    Schedule,
    Unschedule,
    Withdraw,
    Delete,
}

/// <summary>Changes a brief as its editor asks, all of it or nothing. What is out already is changed only with a note of what was set right.</summary>
internal sealed class BriefEditor(DbConnection connection, DateTimeOffset now)
{
    public const int MostItems = 200;

    private long Seconds => now.ToUnixTimeSeconds();

    /// <summary>Does it; else the word that says why not.</summary>
    public string? Edit(Brief brief, BriefForm typed, BriefVerb verb, long? item)
    {
        if (FaultOf(brief, typed, verb, item) is { } fault)
        {
            return fault;
        }

        if (verb == BriefVerb.Delete)
        {
            BriefTable.Remove(connection, brief.Id);
            return null;
        }

        BriefTable.SetHead(connection, At(typed, verb), Seconds);
        KeepWords(brief, typed);
        KeepOrder(brief, verb, item);
        Add(brief, typed);
        return null;
    }

    private Brief At(BriefForm typed, BriefVerb verb) => verb switch
    {
        BriefVerb.Publish => typed.Brief with { PublishAt = Seconds },
        BriefVerb.Schedule => typed.Brief with { PublishAt = typed.Time },
        BriefVerb.Unschedule => typed.Brief with { PublishAt = null },
        BriefVerb.Withdraw => typed.Brief with { WithdrawnAt = Seconds },
        _ => typed.Brief,
    };

    private string? FaultOf(Brief brief, BriefForm typed, BriefVerb verb, long? item)
    {
        BriefState state = brief.StateAt(now);
        bool isOut = state == BriefState.Published;
        return state == BriefState.Withdrawn ? "fault-withdrawn"
            : !Fits(state, verb) || (item is not null && brief.Items.All(one => one.Id != item || one.Kind == BriefItemKind.Correction)) ? "fault-state"
            : verb == BriefVerb.Delete ? null
            : typed.LinkUrl is not null && typed.Link is null ? "fault-link"
            : brief.Items.Count >= MostItems && (typed.NewWords ?? typed.LinkUrl) is not null ? "fault-long"
            : isOut && verb != BriefVerb.Withdraw && typed.Note is null && IsChanged(brief, typed, verb) ? "fault-note"
            : isOut || verb is BriefVerb.Publish or BriefVerb.Schedule ? FaultOfPublished(brief, typed, verb, item)
            : null;
    }

    private string? FaultOfPublished(Brief brief, BriefForm typed, BriefVerb verb, long? item)
    {
        bool isEmpty = typed.NewWords is null && !typed.Brief.Paragraphs.Any(one => (one.IsPicked || one.Words is not null) && !(verb == BriefVerb.Remove && one.Id == item));
        return typed.Brief.Headline is null ? "fault-headline"
            : typed.Brief.Byline is null ? "fault-byline"
            : isEmpty ? "fault-empty"
            : verb != BriefVerb.Schedule ? null
            : typed.Time is not { } time ? "fault-time"
            : time <= Seconds ? "fault-past"
            : null;
    }

    private static bool Fits(BriefState state, BriefVerb verb) => verb switch
    {
        BriefVerb.Publish or BriefVerb.Schedule => state is BriefState.Draft or BriefState.Scheduled,
        BriefVerb.Unschedule => state == BriefState.Scheduled,
        BriefVerb.Withdraw => state == BriefState.Published,
        BriefVerb.Delete => state is BriefState.Draft or BriefState.Scheduled,
        _ => true,
    };

    private static bool IsChanged(Brief brief, BriefForm typed, BriefVerb verb) =>
        verb is BriefVerb.Up or BriefVerb.Down or BriefVerb.Remove || typed.NewWords is not null || typed.LinkUrl is not null
        || typed.Brief with { Items = [] } != brief with { Items = [] }
        || !typed.Brief.Items.Select(item => item.Words).SequenceEqual(brief.Items.Select(item => item.Words), StringComparer.Ordinal);

    // A paragraph that was emptied goes.
    private void KeepWords(Brief brief, BriefForm typed)
    {
        foreach ((BriefItem before, BriefItem after) in brief.Items.Zip(typed.Brief.Items).Where(pair => pair.First.Words != pair.Second.Words))
        {
            if (after.Words is { } words)
            {
                BriefTable.SetWords(connection, before.Id, words);
            }
            else
            {
                BriefTable.RemoveItem(connection, before.Id);
            }
        }
    }

    private void KeepOrder(Brief brief, BriefVerb verb, long? item)
    {
        if (item is not { } id)
        {
            return;
        }

        if (verb == BriefVerb.Remove)
        {
            BriefTable.RemoveItem(connection, id);
            return;
        }

        BriefItem[] paragraphs = [.. brief.Paragraphs];
        int at = Array.FindIndex(paragraphs, one => one.Id == id);
        int other = verb == BriefVerb.Up ? at - 1 : at + 1;
        if (at >= 0 && other >= 0 && other < paragraphs.Length)
        {
            (paragraphs[at], paragraphs[other]) = (paragraphs[other], paragraphs[at]);
            BriefTable.SetOrder(connection, paragraphs.Concat(brief.Items.Where(one => !one.IsParagraph)));
        }
    }

    private void Add(Brief brief, BriefForm typed)
    {
        if (typed.NewWords is { } words)
        {
            BriefTable.AddItem(connection, brief.Id, new BriefItem(0, BriefItemKind.Words) { Words = words, AddedAt = Seconds });
        }

        if (typed.Link is { } link)
        {
            BriefTable.AddItem(connection, brief.Id, new BriefItem(0, BriefItemKind.ReadAlso) { Words = typed.LinkTitle, Url = link, AddedAt = Seconds });
        }

        if (typed.Note is { } note && brief.StateAt(now) == BriefState.Published)
        {
            BriefTable.AddItem(connection, brief.Id, new BriefItem(0, BriefItemKind.Correction) { Words = note, AddedAt = Seconds });
        }
    }
}
