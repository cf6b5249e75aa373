using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Site.Reading;

namespace Readout.App.Site.Pages;

/// <summary>A page that is asked for: its visit, the archive, and the values of its address.</summary>
internal sealed class PageRequest(HttpContext context, Visit visit, ReadPool archive)
{
    private readonly PublicText _words = context.RequestServices.GetRequiredService<PublicText>();

    public Visit Visit => visit;

    public ReadPool Archive => archive;

    public HttpContext Context => context;

    /// <summary>Scheme and host under which the site was asked, without a slash behind.</summary>
    public string Site => SiteOf(context.Request);

    /// <summary>The names of the values in the address's query.</summary>
    public IEnumerable<string> QueryNames => context.Request.Query.Keys;

    public static string SiteOf(HttpRequest request) => $"{request.Scheme}://{request.Host.ToUriComponent()}";

    /// <summary>A value of the address's query, trimmed; null when absent or empty.</summary>
    public string? Query(string name) => context.Request.Query[name].ToString().Trim() is { Length: > 0 } value ? value : null;

    /// <summary>A cookie that the page was sent with; the answer must be marked as depending on it.</summary>
    public string? Cookie(string name) => context.Request.Cookies[name];

    /// <summary>A text in the path.</summary>
    public string Text(string name) => (string)context.GetRouteValue(name)!;

    /// <summary>A number in the path; the route must be constrained to one.</summary>
    public long Number(string name) => long.Parse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Asks the archive for a view, and gives of it what the viewer may see (<see cref="PublicText"/>).</summary>
    public T Read<T>(Func<DbConnection, T> read) => archive.Read(connection => _words.Show(visit.Viewer, connection, read(connection)));
}
