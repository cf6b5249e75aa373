using Readout.Articles;

namespace Readout.Formats.Html;

/// <summary>What stood around the article, folded away.</summary>
internal sealed class HtmlFurniture(HtmlWriter html, Furniture furniture, Labels labels)
{
    public void Write()
    {
        int count = furniture.Promotions.Count + furniture.Related.Count + furniture.Feed.Count + furniture.Other.Count;
        if (count == 0)
        {
            return;
        }

        html.Markup("<details class=\"furniture\"><summary>").Words(labels["furniture", "furniture"]).Markup(" <span class=\"count\">");
        html.Words(string.Join(", ", FurnitureCounts.Of(furniture, labels))).Markup("</span></summary>\n");
        WriteList("promotions", furniture.Promotions, line => html.Words(line));
        WriteList("related", furniture.Related, link => html.Link(link.Url, link.Title));
        WriteList("feed", furniture.Feed, WriteFeedItem);
        WriteList("other", furniture.Other, line => html.Words(line));
        html.Markup("</details>\n");
    }

    private void WriteFeedItem(FeedItem item)
    {
        html.Link(item.Url, item.Title);
        if (item.Published is { } published)
        {
            html.Markup(" <span class=\"count\">").Words(labels.Date(published)).Markup("</span>");
        }
    }

    private void WriteList<T>(string key, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        html.Element("h3", "", labels["furniture", key]).Markup("\n<ul>\n");
        foreach (T item in items)
        {
            html.Markup("<li>");
            write(item);
            html.Markup("</li>\n");
        }

        html.Markup("</ul>\n");
    }
}
