using System.Text.Json;

namespace Readout.Articles.Html;

/// <summary>Looks into JSON whose shape nobody vouches for.</summary>
internal static class Json
{
    /// <summary>The items of an array, or the one value; nothing for what is absent.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [element],
    };

    /// <summary>The strings of a property that is a string or an array of strings.</summary>
    public static IEnumerable<string> Texts(JsonElement element, string property)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out JsonElement value))
        {
            yield break;
        }

        foreach (JsonElement item in Items(value))
        {
            if (item.ValueKind == JsonValueKind.String && StringOf(item) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                yield return text;
            }
        }
    }

    public static string? Text(JsonElement element, string property) => Texts(element, property).FirstOrDefault();

    /// <summary>The words of a property that may hold markup or character references.</summary>
    public static string? Words(JsonElement element, string property) =>
        Text(element, property) is { } text && Markup.PlainText(text) is { Length: > 0 } words ? words : null;

    // A lone surrogate escape in the source makes a string that cannot be read.
    private static string? StringOf(JsonElement item)
    {
        try
        {
            return item.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
