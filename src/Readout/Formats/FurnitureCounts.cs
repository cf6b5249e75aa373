using System.Globalization;
using Readout.Articles;

namespace Readout.Formats;

/// <summary>How much furniture stood around an article, kind by kind: "related: 2".</summary>
internal static class FurnitureCounts
{
    public static IEnumerable<string> Of(Furniture furniture, Labels labels) =>
        new (string Key, int Count)[]
        {
            ("promotions", furniture.Promotions.Count),
            ("related", furniture.Related.Count),
            ("feed", furniture.Feed.Count),
            ("other", furniture.Other.Count),
        }
        .Where(kind => kind.Count > 0)
        .Select(kind => labels["furniture", kind.Key] + ": " + kind.Count.ToString(CultureInfo.InvariantCulture));
}
