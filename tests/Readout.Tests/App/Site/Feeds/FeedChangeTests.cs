using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Correcting;
using Readout.App.Archive.Writing;
using Readout.App.Running;

namespace Readout.Tests.App.Site.Feeds;

/// <summary>An entry keeps its identifier over all that becomes of it, and its time of change moves when what is shown of it does.</summary>
public sealed class FeedChangeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_corrected_entry_stays_the_same_entry()
    {
        using var site = new TestSite(SitePages.All.Take(1));
        Dictionary<string, JsonElement> before = await Entries(site);
        (string id, JsonElement quote) = before.Single(entry => Text(entry.Value).Contains("eight crossings", StringComparison.Ordinal));
        site.Clock.Now = site.Clock.Now.AddHours(2);
        DeepThread.Run(() =>
        {
            using var writer = new ArchiveWriter(site.Database, new WriterSettings { Time = site.Clock });
            string[] parts = new Uri(quote.GetProperty("url").GetString()!).AbsolutePath.Split('/');
            new Corrector(writer).Correct(long.Parse(parts[2], CultureInfo.InvariantCulture), parts[3], Correction.SpeakerTarget, "Erik Dahl", "tester");
            return 0;
        });
        Dictionary<string, JsonElement> after = await Entries(site);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.StartsWith("Sound Courier: Erik Dahl", Text(after[id]), StringComparison.Ordinal);
        Assert.Equal("2026-03-04T22:00:00Z", after[id].GetProperty("date_modified").GetString());
        Assert.Equal(quote.GetProperty("date_published").GetString(), after[id].GetProperty("date_published").GetString());
    }

    [Fact]
    public async Task Another_carrier_changes_the_entries_that_it_carries()
    {
        using var site = new TestSite([SitePages.All[0], SitePages.All[2]]);
        Dictionary<string, JsonElement> before = await Entries(site);
        site.Clock.Now = site.Clock.Now.AddHours(2);
        site.Import([SitePages.All[1]]);
        Dictionary<string, JsonElement> after = await Entries(site);
        Assert.Empty(before.Keys.Except(after.Keys, StringComparer.Ordinal));
        string[] changed = [.. before.Keys.Where(id => after[id].GetProperty("date_modified").GetString() == "2026-03-04T22:00:00Z")];
        Assert.NotEmpty(changed);
        Assert.All(before.Keys, id => Assert.Equal(changed.Contains(id), after[id].GetProperty("content_html").GetString() != before[id].GetProperty("content_html").GetString()));
    }

    private static string Text(JsonElement entry) => entry.GetProperty("content_text").GetString()!;

    // What is made of the archive may be half a second old.
    private static async Task<Dictionary<string, JsonElement>> Entries(TestSite site)
    {
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);
        JsonElement feed = JsonDocument.Parse(await site.Client.GetByteArrayAsync("/now.json", Cancellation)).RootElement;
        return feed.GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!, StringComparer.Ordinal);
    }
}
