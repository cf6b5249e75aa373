using System.Net;
using System.Text.RegularExpressions;

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

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
