using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Rereading;
using Readout.App.Archive.Writing;
using Readout.App.Running;
using Readout.App.Site.Posting;
using Readout.App.Site.Writing;

namespace Readout.Tests.App.Site.Desk;

/// <summary>What is read wrong is set right on the page, at once and for good.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string Words = "We have agreed on nothing";

    private readonly TestSite _site = new(SitePages.All);
    private readonly DeskClient _desk;

    public CorrectionTests() => _desk = new DeskClient(_site);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_statement_marked_wrong_goes_at_once_and_does_not_come_back()
    {
        (long article, string id) = Statement();
        string page = $"/statement/{article}/{id}";
        Assert.Contains(Words, await _desk.Get(page), StringComparison.Ordinal);
        Assert.Equal($"/article/{article}", await _desk.Post(page + "/wrong", ("back", page)));
        await _desk.Get(page, HttpStatusCode.NotFound);
        Assert.True(Reread() >= SitePages.All.Count);
        await _desk.Get(page, HttpStatusCode.NotFound);
        Assert.Equal(0, Count());
        Assert.True(_site.Read(connection => connection.Number("SELECT count(*) FROM statement WHERE article_id = @id", ("@id", article))) > 0);
    }

    [Fact]
    public async Task A_speaker_that_was_set_is_shown_at_once_and_stays()
    {
        (long article, string id) = Statement();
        string page = $"/statement/{article}/{id}";
        Assert.Equal(page, await _desk.Post(page + "/speaker", ("speaker", " Ida  Berg "), ("back", page)));
        Assert.Contains("Ida Berg", await _desk.Get(page), StringComparison.Ordinal);
        Assert.True(Reread() >= SitePages.All.Count);
        Assert.Contains("Ida Berg", await _desk.Get(page), StringComparison.Ordinal);
        await _desk.Post(page + "/speaker", ("speaker", "<b onclick=x>Dahl</b>"));
        Assert.DoesNotContain("<b onclick", await _desk.Get(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_waits_for_a_person_is_let_out_with_a_button()
    {
        (long article, string id) = _site.Read(connection => connection.Rows("SELECT article_id, local FROM statement WHERE kind = 'indirect' AND within IS NULL ORDER BY id", row => (row.GetInt64(0), row.GetString(1)))[0]);
        string page = $"/statement/{article}/{id}";
        Assert.DoesNotContain("/approve", await _desk.Get(page), StringComparison.Ordinal); // no channel waits
        Write(connection => SubscriptionTable.Add(connection, new PostSubscription(0, new PostTarget("webhook", "https://desk.example/hook"), null, null, "talks", PostSubscription.Quoted), 1));
        Assert.Contains(page + "/approve", await _desk.Get(page), StringComparison.Ordinal);
        Assert.Equal(page, await _desk.Post(page + "/approve", ("by", "Ira Desk"), ("back", page)));
        Assert.Equal("Ira Desk", _site.Read(connection => connection.Rows("SELECT made_by FROM post_approval", row => row.GetString(0)).Single()));
        Assert.DoesNotContain(page + "/approve", await _desk.Get(page), StringComparison.Ordinal);
        using HttpResponseMessage none = await _desk.Send($"/statement/{article}/s4711/approve", ("by", "Ira Desk"));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    // As another program would, and the site sees it at once.
    private void Write(Func<System.Data.Common.DbConnection, long> work) => _site.Services.GetRequiredService<SiteWriter>().Write(work);

    [Fact]
    public async Task What_came_of_a_commitment_is_set_signed_and_dated()
    {
        (long article, string id) = _site.Read(connection => connection.Rows("SELECT article_id, local FROM commitment WHERE words LIKE '%timetable%' ORDER BY id", row => (row.GetInt64(0), row.GetString(1)))[0]);
        await _desk.Post($"/commitment/{article}/{id}/outcome", ("outcome", "kept"), ("by", "Ira Desk"), ("back", "/agenda"));
        Assert.Equal(
            ("outcome", "kept", "Ira Desk"),
            _site.Read(connection => connection.Rows("SELECT target, value, made_by FROM correction", row => (row.GetString(0), row.GetString(1), row.GetString(2)))[0]));
        using HttpResponseMessage other = await _desk.Send($"/commitment/{article}/{id}/outcome", ("outcome", "broken"), ("by", "Ira Desk"));
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
    }

    [Theory]
    [InlineData("/statement/999/s1/wrong")]
    [InlineData("/statement/1/s99/wrong")]
    [InlineData("/commitment/1/c99/outcome")]
    public async Task What_is_not_there_cannot_be_set_right(string address)
    {
        using HttpResponseMessage answer = await _desk.Send(address, ("outcome", "kept"), ("by", "x"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(0, _site.Read(connection => connection.Number("SELECT count(*) FROM correction")));
    }

    [Fact]
    public async Task An_empty_speaker_is_refused()
    {
        (long article, string id) = Statement();
        using HttpResponseMessage answer = await _desk.Send($"/statement/{article}/{id}/speaker", ("speaker", " "));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(1, Count());
    }

    private (long Article, string Id) Statement() =>
        _site.Read(connection => connection.Rows("SELECT article_id, local FROM statement WHERE content LIKE @words", row => (row.GetInt64(0), row.GetString(1)), ("@words", $"%{Words}%"))[0]);

    private long? Count() => _site.Read(connection => connection.Number("SELECT count(*) FROM statement WHERE content LIKE @words", ("@words", $"%{Words}%")));

    private int Reread() => DeepThread.Run(() =>
    {
        using var writer = new ArchiveWriter(_site.Database, new WriterSettings { Time = _site.Clock });
        using System.Data.Common.DbConnection reading = _site.Database.Open();
        return new Rereader(writer, reading).Run(1).Pages;
    });
}
