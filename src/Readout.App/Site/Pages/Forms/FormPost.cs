using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Following.Items;
using Readout.App.Site.Hosting;

namespace Readout.App.Site.Pages.Forms;

/// <summary>A form that was sent: who sent it and what stands in its fields.</summary>
internal sealed class FormPost
{
    private const int MostFields = 2000;
    private const int LongestText = 10_000;

    private readonly HttpContext _context;
    private readonly IFormCollection _fields;

    private FormPost(HttpContext context, Visit visit, IFormCollection fields)
    {
        _context = context;
        _fields = fields;
        Visit = visit;
    }

    public Visit Visit { get; }

    public IServiceProvider Services => _context.RequestServices;

    public CancellationToken Cancellation => _context.RequestAborted;

    public IEnumerable<string> Names => _fields.Keys;

    /// <summary>The form in the request's body; null where there is none that can be read.</summary>
    public static async Task<FormPost?> Read(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            var form = new FormFeature(context.Request, new FormOptions { ValueCountLimit = MostFields });
            return new FormPost(context, Visit.Of(context, context.RequestServices.GetRequiredService<SiteSettings>()), await form.ReadFormAsync(context.RequestAborted));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>A field as one line without control characters; null when absent or empty.</summary>
    public string? Line(string name) => CleanText.Of(_fields[name]);

    /// <summary>A field as it was written, its lines kept, without other control characters; null when absent or empty.</summary>
    public string? Text(string name)
    {
        var text = new StringBuilder();
        foreach (Rune rune in _fields[name].ToString().ReplaceLineEndings("\n").EnumerateRunes().Take(LongestText))
        {
            text.Append(!Rune.IsControl(rune) || rune.Value == '\n' ? rune.ToString() : " ");
        }

        return text.ToString().Trim() is { Length: > 0 } words ? words : null;
    }

    public bool IsChecked(string name) => Line(name) is not null;

    public long? Number(string name) => long.TryParse(_fields[name], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    /// <summary>A file that was sent along; null for none and for an empty one.</summary>
    public IFormFile? File(string name) => _fields.Files.GetFile(name) is { Length: > 0 } file ? file : null;

    /// <summary>A text in the path.</summary>
    public string PathText(string name) => (string)_context.GetRouteValue(name)!;

    /// <summary>A number in the path; the route must be constrained to one.</summary>
    public long PathNumber(string name) => long.Parse(PathText(name), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Where the form says it came from, as far as that is a page of this site; else <paramref name="other"/>.</summary>
    public string Back(string other) => _fields["back"].ToString() is { } back && back.All(char.IsAscii) ? LocalAddress.Or(back, other) : other;
}
