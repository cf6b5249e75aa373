using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Feeds;
using Readout.App.Site.Pages.Forms;
using Readout.App.Site.Posting;
using Readout.App.Site.Writing;
using Readout.Formats.Json;

namespace Readout.App.Site.Pages.Briefs;

/// <summary>Briefs: what is out for everybody, drafts and their making for whoever runs the site.</summary>
internal static class BriefEndpoints
{
    private const string Room = "brief";
    private const string Home = "/brief";
    private const int MostListed = 100;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapTimedPage<BriefsPage>(Home, List);
        app.MapTimedPage<BriefPage>("/brief/{id:long}", Show);
        app.MapDesk<BriefEditPage>("/brief/{id:long}/edit", request => request.Read(connection =>
            BriefTable.Find(connection, request.Number("id")) is { } brief ? EditPage(connection, request.Visit, new BriefForm(brief)) : null));
        app.MapDesk<PickedPage>("/brief/{id:long}/picked", Picked);
        app.MapForm("/brief/new", form => FormResult.GoTo(EditAddress(Write(form, (connection, now) => BriefTable.Add(connection, form.Visit.Words.Language, now)))));
        app.MapForm("/brief/pick", Pick);
        app.MapForm("/brief/{id:long}/open", Open);
        app.MapForm<BriefEditPage>("/brief/{id:long}/edit", form => Task.FromResult(Edit(form)));
    }

    public static string AddressOf(long id) => string.Create(CultureInfo.InvariantCulture, $"{Home}/{id}");

    private static string EditAddress(long id) => AddressOf(id) + "/edit";

    private static PageAnswer List(PageRequest request) => new(
        request.Visit.Words["brief", "title"],
        (nameof(BriefsPage.Briefs), request.Read(connection => BriefList.Read(connection, request.Visit.Now, MostListed, request.Visit.Viewer.IsOwner))))
    {
        Room = Room,
        Alternates = FeedEndpoints.Alternates("/briefs", request.Visit.Words["brief", "title"]),
    };

    private static PageAnswer? Show(PageRequest request)
    {
        Visit visit = request.Visit;
        if (request.Read(connection => Shown(connection, request.Number("id"), visit)) is not { Brief: { } brief } view)
        {
            return null;
        }

        BriefState state = brief.StateAt(visit.Now);
        bool isHidden = state == BriefState.Withdrawn && !visit.Viewer.IsOwner;
        return new PageAnswer(isHidden ? visit.Words["brief", "withdrawn"] : brief.Headline ?? visit.Words["brief", "no-headline"], (nameof(BriefPage.View), view), (nameof(BriefPage.State), state))
        {
            Room = Room,
            Status = state == BriefState.Withdrawn ? StatusCodes.Status410Gone : StatusCodes.Status200OK,
            IsIndexed = state == BriefState.Published,
            LinkedData = state == BriefState.Published ? BriefLinkedData.Of(view) : null,
        };
    }

    // Of what is not out yet readers see nothing, of what was withdrawn that it was.
    private static BriefView? Shown(DbConnection connection, long id, Visit visit) =>
        BriefTable.Find(connection, id) is not { } brief ? null
        : visit.Viewer.IsOwner ? BriefView.Read(connection, brief)
        : brief.StateAt(visit.Now) switch
        {
            BriefState.Published => BriefView.Read(connection, brief),
            BriefState.Withdrawn => new BriefView(brief with { Items = [], Headline = null, Standfirst = null }, []),
            _ => null,
        };

    private static PageAnswer EditPage(DbConnection connection, Visit visit, BriefForm form) => new(
        visit.Words["brief", "edit"],
        (nameof(BriefEditPage.View), BriefView.Read(connection, form.Brief)),
        (nameof(BriefEditPage.Channels), PostedBrief.Channels(connection, form.Brief.Id)),
        (nameof(BriefEditPage.Form), form))
    {
        Room = Room,
    };

    private static PageAnswer? Picked(PageRequest request) => request.Read(connection =>
        BriefTable.Find(connection, request.Number("id")) is { } brief
            ? new PageAnswer(
                request.Visit.Words["brief", "picked"],
                (nameof(PickedPage.View), BriefView.Read(connection, brief with { Items = [.. brief.Paragraphs.Where(item => item.IsPicked).TakeLast(1)] })),
                (nameof(PickedPage.Back), LocalAddress.Or(request.Query("back"), Home)))
            { Room = Room }
            : null);

    private static FormResult Edit(FormPost form)
    {
        long id = form.PathNumber("id");
        if (Pressed(form.Line("do") ?? "") is not ({ } verb, var item))
        {
            return FormResult.Refused();
        }

        SiteWriter writer = form.Services.GetRequiredService<SiteWriter>();
        DateTimeOffset now = writer.Clock.GetUtcNow();
        return writer.Write(connection =>
        {
            if (BriefTable.Find(connection, id) is not { } brief)
            {
                return FormResult.NotFound();
            }

            var typed = BriefForm.Of(form, brief);
            return new BriefEditor(connection, now).Edit(brief, typed, verb, item) is { } fault
                ? FormResult.Again(EditAddress(id), EditPage(connection, form.Visit, typed with { Fault = form.Visit.Words["brief", fault] }))
                : FormResult.GoTo(After(id, verb, item));
        });
    }

    private static string After(long id, BriefVerb verb, long? item) => verb switch
    {
        BriefVerb.Delete => Home,
        BriefVerb.Publish or BriefVerb.Schedule or BriefVerb.Withdraw => AddressOf(id),
        BriefVerb.Up or BriefVerb.Down => string.Create(CultureInfo.InvariantCulture, $"{EditAddress(id)}#item-{item}"),
        _ => EditAddress(id),
    };

    // A button's value: a verb, and behind a hyphen the item that it is about.
    private static (BriefVerb? Verb, long? Item) Pressed(string value)
    {
        int hyphen = value.IndexOf('-', StringComparison.Ordinal);
        string verb = hyphen < 0 ? value : value[..hyphen];
        long? item = hyphen >= 0 && long.TryParse(value.AsSpan(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : null;
        BriefVerb? known = JsonNames.Parse<BriefVerb>(verb);
        bool needsItem = known is BriefVerb.Up or BriefVerb.Down or BriefVerb.Remove;
        return needsItem == item is not null && (needsItem || hyphen < 0) ? (known, item) : (null, null);
    }

    private static FormResult Open(FormPost form)
    {
        long id = form.PathNumber("id");
        return Write(form, (connection, now) =>
        {
            bool isDraft = BriefTable.Find(connection, id)?.StateAt(form.Visit.Now) == BriefState.Draft;
            if (isDraft)
            {
                BriefTable.Touch(connection, id, now);
            }

            return isDraft;
        })
            ? FormResult.GoTo(EditAddress(id))
            : FormResult.NotFound();
    }

    private static FormResult Pick(FormPost form)
    {
        if (JsonNames.Parse<BriefItemKind>(form.Line("kind") ?? "") is not { } kind || BriefView.TargetOf(kind) is not { } target || form.Number("article") is not { } article || form.Line("id") is not { } local)
        {
            return FormResult.Refused();
        }

        return Write(form, (connection, now) =>
        {
            if (new RecordItems(connection).Of(target, [article]).Find(result => result.Id == local) is not { } result)
            {
                return FormResult.NotFound();
            }

            long brief = BriefTable.OpenDraft(connection) ?? BriefTable.Add(connection, form.Visit.Words.Language, now);
            if (!Put(connection, BriefTable.Find(connection, brief)!, result, new BriefItem(0, kind) { Article = article, Local = local, Anchor = PickAnchor.Of(result), AddedAt = now }))
            {
                return FormResult.GoTo(EditAddress(brief));
            }

            BriefTable.Touch(connection, brief, now);
            return FormResult.GoTo($"{AddressOf(brief)}/picked?back={Uri.EscapeDataString(form.Back(Home))}");
        });
    }

    // What is there already is not picked twice.
    private static bool Put(DbConnection connection, Brief brief, SearchResult result, BriefItem item)
    {
        if (brief.Items.Count >= BriefEditor.MostItems || brief.Items.Any(one => one.Kind == item.Kind && one.Article == item.Article && PickAnchor.Fit(one.Anchor, result) == PickFit.Same))
        {
            return false;
        }

        BriefTable.AddItem(connection, brief.Id, item);
        return true;
    }

    private static T Write<T>(FormPost form, Func<DbConnection, long, T> work)
    {
        SiteWriter writer = form.Services.GetRequiredService<SiteWriter>();
        return writer.Write(connection => work(connection, writer.Clock.Seconds()));
    }
}
