using System.Data.Common;
using System.Globalization;
using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive;
using Readout.App.Following.Opml;
using Readout.App.Following.Sources;
using Readout.App.Site.Access;
using Readout.App.Site.Hosting;
using Readout.App.Site.Pages.Forms;
using Readout.App.Site.Reading;
using Readout.App.Site.Writing;

namespace Readout.App.Site.Pages.Sources;

/// <summary>What is followed: how each source does, adding and removing, outlines in and out.</summary>
internal static class SourcesEndpoints
{
    private const string Room = "sources";
    private const string Home = "/sources";
    private const long MostBytesOfOutline = 512 << 10;

    public static void Map(IEndpointRouteBuilder app)
    {
        bool isUnwatched = !app.ServiceProvider.GetRequiredService<SiteSettings>().IsWatching;
        app.MapDesk<SourcesPage>(Home, request => request.Read(connection => Page(connection, request.Visit, Notice(request), new SourceForm { IsUnwatched = isUnwatched })));
        app.MapDesk<ReasonsPage>("/sources/reasons", Reasons);
        app.MapDesk<RemoveSourcePage>("/sources/{id:long}/remove", request => request.Read(connection => SourceTable.Find(connection, request.Number("id"))) is { } source
            ? new PageAnswer(request.Visit.Words["sources", "remove-title"], (nameof(RemoveSourcePage.Source), source)) { Room = Room }
            : null);
        app.MapForm<SourcesPage>("/sources/add", Add);
        app.MapForm<SourcesPage>("/sources/import", form => Task.FromResult(Import(form)));
        app.MapForm("/sources/{id:long}/remove", Remove);
        app.MapMethods("/sources.opml", [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)Export).ForOwner();
    }

    private static PageAnswer Page(DbConnection connection, Visit visit, string? notice, SourceForm form)
    {
        long now = visit.Now.ToUnixTimeSeconds();
        SourceHealth[] sources = [.. SourceTable.All(connection).Select(source => SourceHealth.Of(connection, source, now))];
        return new PageAnswer(visit.Words["sources", "title"], (nameof(SourcesPage.Sources), sources), (nameof(SourcesPage.Notice), notice), (nameof(SourcesPage.Form), form)) { Room = Room };
    }

    private static PageAnswer Reasons(PageRequest request) => request.Read(connection => new PageAnswer(
        request.Visit.Words["sources", "reasons-title"],
        (nameof(ReasonsPage.Read), WithoutArticle.Read(connection)),
        (nameof(ReasonsPage.NotRead), WithoutArticle.NotRead(connection)))
    {
        Room = Room,
    });

    private static async Task<FormResult> Add(FormPost form)
    {
        var typed = new SourceForm { Url = form.Line("url") ?? "", IsPage = form.IsChecked("page"), Folder = form.Line("folder") ?? "" };
        if (SourceAddress.Parse(typed.Url) is not { } url)
        {
            return Refused(form, typed with { Fault = form.Visit.Words["sources", "no-address"] });
        }

        SourceDiscovery found = await form.Services.GetRequiredService<SourceDesk>().Find(url, typed.IsPage, form.Cancellation);
        return found.Sources.Count == 0
            ? Refused(form, typed with { Fault = ReasonWords.Of(form.Visit.Words, found.Fault, found.Message) })
            : FormResult.GoTo(Keep(form, [.. found.Sources.Select(source => source with { Folder = typed.Folder.Length > 0 ? typed.Folder : source.Folder })]));
    }

    private static FormResult Import(FormPost form)
    {
        if (form.File("file") is not { } file)
        {
            return Refused(form, new SourceForm { OutlineFault = form.Visit.Words["sources", "no-file"] });
        }

        if (file.Length > MostBytesOfOutline)
        {
            return Refused(form, new SourceForm { OutlineFault = form.Visit.Words.Format("sources", "file-too-large", MostBytesOfOutline >> 10) });
        }

        try
        {
            using Stream stream = file.OpenReadStream();
            OpmlOutline outline = OpmlReader.Read(stream);
            return FormResult.GoTo(Keep(form, outline.Sources) + string.Create(CultureInfo.InvariantCulture, $"&unusable={outline.Unusable.Count}"));
        }
        catch (XmlException)
        {
            return Refused(form, new SourceForm { OutlineFault = form.Visit.Words["sources", "no-outline"] });
        }
    }

    private static FormResult Remove(FormPost form)
    {
        long id = form.PathNumber("id");
        return form.Services.GetRequiredService<SiteWriter>().Write(connection =>
        {
            bool isThere = SourceTable.Find(connection, id) is not null;
            SourceTable.Remove(connection, id);
            return isThere;
        })
            ? FormResult.GoTo(Home)
            : FormResult.NotFound();
    }

    private static string Keep(FormPost form, IReadOnlyList<NewSource> sources)
    {
        SiteWriter writer = form.Services.GetRequiredService<SiteWriter>();
        int added = writer.Write(connection => sources.Count(source => SourceTable.Add(connection, source, writer.Clock.Seconds())));
        return string.Create(CultureInfo.InvariantCulture, $"{Home}?added={added}&known={sources.Count - added}");
    }

    private static FormResult Refused(FormPost form, SourceForm typed) =>
        FormResult.Again(Home, form.Services.GetRequiredService<ReadPool>().Read(connection => Page(connection, form.Visit, null, typed)));

    // What the last form did, from the address that it led to.
    private static string? Notice(PageRequest request)
    {
        if (Count("added") is not { } added)
        {
            return null;
        }

        string notice = request.Visit.Words.Format("sources", "added", added, Count("known") ?? 0);
        return Count("unusable") is > 0 and { } unusable ? $"{notice} {request.Visit.Words.Format("sources", "unusable", unusable)}" : notice;

        int? Count(string name) => int.TryParse(request.Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    private static async Task Export(HttpContext context)
    {
        if (!Viewer.Of(context).IsOwner)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        IServiceProvider services = context.RequestServices;
        List<Source> sources = services.GetRequiredService<ReadPool>().Read(SourceTable.All);
        using var outline = new MemoryStream();
        OpmlWriter.Write(sources.Where(source => !source.IsGone), services.GetRequiredService<SiteSettings>().Clock.GetUtcNow(), outline);
        context.Response.Headers.ContentDisposition = "attachment; filename=\"sources.opml\"";
        await PageEndpoints.Write(context, new StoredAnswer(outline.ToArray(), "text/x-opml; charset=utf-8", StatusCodes.Status200OK, IsIndexed: false));
    }
}
