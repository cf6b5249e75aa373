using System.Globalization;
using System.Text.Json;
using Readout.App.Archive.Search;
using Readout.App.Archive.Views;
using Readout.App.Site.Pages;
using Readout.App.Site.Parts;
using Readout.Formats.Json;

namespace Readout.App.Site.Api;

/// <summary>
/// What the API gives of each thing: what the command line writes of it, its permanent address on the site, and of a statement the sentence by which it is to be shown.
/// Every method writes the members of an object.
/// </summary>
internal sealed class ResultJson(Utf8JsonWriter json, PageRequest request)
{
    public void Write(SearchResult result)
    {
        SearchResultJson.WriteMembers(json, result);
        if (result is FoundStatement statement)
        {
            json.WriteString("sentence", StatementSentence.Of(statement, request.Visit.Words).ToText(request.Visit.Words));
        }

        WriteLink(result is FoundStatement found ? Addresses.Statement(found) : Addresses.Article(result.Article.Id));
    }

    public void Write(ClaimView claim)
    {
        Write(claim.Statement with { Verdict = claim.Verdict });
        WriteNumber("changeOf", claim.Change?.Claim);
    }

    public void Write(MeetingView meeting)
    {
        WriteNames(("id", string.Create(CultureInfo.InvariantCulture, $"m{meeting.Id}")), ("kind", meeting.Kind), ("status", meeting.Status), ("date", meeting.Date), ("place", meeting.Place));
        ViewJson.WriteList(json, "participants", meeting.Parties.Select(party => party.Name));
        json.WriteNumber("sequence", meeting.Sequence);
        WriteObjects("told", meeting.Told, Write);
        WriteObjects("sides", meeting.Sides, Write);
        WriteObjects("differences", meeting.Differences, Write);
    }

    public void Write(UndertakingView undertaking)
    {
        WriteNames(
            ("id", undertaking.Id), ("who", undertaking.Who), ("grade", undertaking.First.Grade), ("strength", undertaking.Strength), ("due", undertaking.Due), ("text", undertaking.Words),
            ("state", JsonNames.Of(undertaking.Status).Value), ("asOf", undertaking.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        WriteNumber("entity", undertaking.Entity);
        json.WriteNumber("sources", undertaking.Sources);
        ViewJson.WriteCarriers(json, undertaking.Carriers);
        WriteArticle(undertaking.First.Article);
    }

    public void Write(ArticleView article)
    {
        SearchResultJson.WriteMembers(json, article.Article);
        json.WriteNumber("revisions", article.Revisions);
        WriteNumber("follows", article.Follows);
        WriteLink(Addresses.Article(article.Article.Id));
    }

    public void WriteLink(string address) => json.WriteString("link", request.Site + address);

    public void WriteObjects<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void WriteNumber(string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public void WriteNames(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        foreach ((string name, string? value) in members)
        {
            json.WriteString(name, value);
        }
    }

    private void Write(MeetingTold told)
    {
        WriteNames(("status", told.Status), ("date", told.Date), ("place", told.Place), ("topic", told.Topic), ("text", told.Words));
        json.WriteBoolean("copy", told.IsCopy);
        WriteArticle(told.Article);
    }

    private void Write(MeetingSide side)
    {
        json.WriteString("party", side.Party.Name);
        WriteObjects("statements", side.Statements, Write);
    }

    private void Write(AccountDifference difference)
    {
        WriteNames(("on", difference.On), ("unit", difference.Unit));
        WriteObjects("values", difference.Values, Write);
    }

    private void Write(AccountValue value)
    {
        WriteNames(("value", value.Value), ("side", value.Side?.Name), ("statement", value.Statement is { } statement ? request.Site + Addresses.Statement(statement) : null));
        WriteObjects("articles", value.Articles, article => SearchResultJson.WriteMembers(json, article));
    }

    private void WriteArticle(FoundArticle article)
    {
        json.WriteStartObject("article");
        SearchResultJson.WriteMembers(json, article);
        json.WriteEndObject();
        WriteLink(Addresses.Article(article.Id));
    }
}
