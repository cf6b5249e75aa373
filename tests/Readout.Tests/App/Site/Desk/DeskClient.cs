using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Readout.Tests.App.Site.Desk;

/// <summary>A browser without a script: it sends the forms of pages and goes where they lead.</summary>
internal sealed partial class DeskClient(TestSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<string> Get(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync(address, Cancellation);
        string page = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == expected, $"{address} answers {answer.StatusCode}: {page}");
        return page;
    }

    /// <summary>The text of a page, its character references resolved and its markup taken out.</summary>
    public static string TextOf(string page) => Blanks().Replace(WebUtility.HtmlDecode(Markup().Replace(page, " ")), " ");

    /// <summary>Sends a form that does what it is for; the address that it leads to.</summary>
    public async Task<string> Post(string address, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage answer = await Send(address, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{address} answers {answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Sends a form that is refused; the page that comes again.</summary>
    public async Task<string> PostRefused(string address, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage answer = await Send(address, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    /// <summary>Opens a page and presses a button of its form that leads to the same address, with some fields filled in; the address that it leads to.</summary>
    public async Task<string> Press(string page, string pressed, params (string Name, string Value)[] fields) => await Post(page, await Fields(page, pressed, fields));

    /// <summary>The same where the form is refused; the page that comes again.</summary>
    public async Task<string> PressRefused(string page, string pressed, params (string Name, string Value)[] fields) => await PostRefused(page, await Fields(page, pressed, fields));

    public async Task<HttpResponseMessage> Send(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await site.Client.PostAsync(address, content, Cancellation);
    }

    public async Task<HttpResponseMessage> SendFile(string address, string name, byte[] bytes)
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(bytes), name, "file.opml" } };
        return await site.Client.PostAsync(address, content, Cancellation);
    }

    private async Task<(string Name, string Value)[]> Fields(string address, string pressed, (string Name, string Value)[] filled)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(await Get(address));
        IHtmlFormElement form = page.Forms.Single(form => form.GetAttribute("action") == address);
        Assert.Contains(form.QuerySelectorAll("button"), button => button.GetAttribute("value") == pressed);
        Assert.All(filled, field => Assert.Contains(form.Elements, element => element.GetAttribute("name") == field.Name));
        IEnumerable<(string, string)> standing = form.Elements.Select(element => element switch
        {
            IHtmlTextAreaElement area => (area.Name!, area.Value),
            IHtmlSelectElement select => (select.Name!, select.Value ?? ""),
            IHtmlInputElement input => (input.Name!, input.Value),
            _ => ("", ""),
        }).Where(field => field.Item1.Length > 0 && filled.All(one => one.Name != field.Item1));
        return [.. standing, .. filled, ("do", pressed)];
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
