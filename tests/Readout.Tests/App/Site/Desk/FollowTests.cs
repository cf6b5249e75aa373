using System.Globalization;
using System.Net;
using Readout.App.Archive.Databases;
using Readout.App.Site.Pages.Follows;

namespace Readout.Tests.App.Site.Desk;

/// <summary>Entities, stories and searches are followed and followed no more.</summary>
public sealed class FollowTests : IDisposable
{
    private readonly TestSite _site = new(SitePages.All);
    private readonly DeskClient _desk;

    public FollowTests() => _desk = new DeskClient(_site);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_is_followed_is_listed_and_goes_again()
    {
        long entity = _site.Read(connection => connection.Number("SELECT min(id) FROM entity WHERE name = 'Anna Holm'"))!.Value;
        long story = _site.Read(connection => connection.Number("SELECT story_id FROM article WHERE url = 'https://courier.example/ferry-talks'"))!.Value;
        Assert.Equal("/entity/7", await Follow("entity", entity.ToString(CultureInfo.InvariantCulture), "/entity/7"));
        Assert.Equal("/follows", await Follow("story", story.ToString(CultureInfo.InvariantCulture), "https://evil.example/"));
        Assert.Equal("/follows", await Follow("search", "speaker:\"Erik Dahl\" <i>ferry</i>", "//evil.example"));
        await Follow("search", "speaker:\"Erik Dahl\" <i>ferry</i>", "");

        FollowList list = _site.Read(FollowList.Read);
        Assert.Equal(3, list.All.Count);
        Assert.True(list.Has(FollowKind.Entity, entity));
        Assert.Equal([entity], list.Entities);
        Assert.Equal([story], list.Stories);
        Assert.Single(list.Searches);
        string page = await _desk.Get("/follows");
        Assert.Contains("Anna Holm", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>ferry</i>", page, StringComparison.Ordinal);

        foreach (Follow follow in list.All)
        {
            await _desk.Post("/unfollow", ("kind", follow.Kind.ToString().ToLowerInvariant()), ("key", follow.Key));
        }

        Assert.Empty(_site.Read(FollowList.Read).All);
        Assert.Contains("Nothing is followed yet", await _desk.Get("/follows"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_turned_out_to_be_another_is_followed_as_that_one()
    {
        long story = _site.Read(connection => connection.Number("SELECT story_id FROM article WHERE url = 'https://courier.example/library'"))!.Value;
        long other = _site.Read(connection => connection.Number("SELECT story_id FROM article WHERE url = 'https://courier.example/ferry-talks'"))!.Value;
        await Follow("story", story.ToString(CultureInfo.InvariantCulture), "");
        _site.Read(connection => connection.Execute("UPDATE story SET joined_into = @other WHERE id = @id", ("@other", other), ("@id", story)));
        Assert.Equal([other], _site.Read(FollowList.Read).Stories);
        await _desk.Post("/unfollow", ("kind", "story"), ("key", other.ToString(CultureInfo.InvariantCulture)));
        Assert.Empty(_site.Read(FollowList.Read).All);
    }

    [Theory]
    [InlineData("entity", "999999", HttpStatusCode.NotFound)]
    [InlineData("story", "x", HttpStatusCode.NotFound)]
    [InlineData("search", "speaker:\"open", HttpStatusCode.NotFound)]
    [InlineData("outlet", "1", HttpStatusCode.BadRequest)]
    [InlineData("entity", "", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_not_followed(string kind, string key, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await _desk.Send("/follow", ("kind", kind), ("key", key));
        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(_site.Read(FollowList.Read).All);
    }

    private Task<string> Follow(string kind, string key, string back) => _desk.Post("/follow", ("kind", kind), ("key", key), ("back", back));
}
