using System.Text;
using System.Xml;
using Readout.Formats;

namespace Readout.App.Site.Feeds;

/// <summary>Words of pages made fit for feeds.</summary>
internal static class FeedText
{
    private const int LongestTitle = 220;

    /// <summary>One line, without control and direction characters and without what XML does not take.</summary>
    public static string Line(string? text)
    {
        string line = PlainText.OneLine(text);
        if (IsXml(line))
        {
            return line;
        }

        var clean = new StringBuilder(line.Length);
        foreach (Rune rune in line.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    public static string Title(string line) => PlainText.Shorten(line, LongestTitle);

    // Surrogates go the long way, for halves of them may stand alone.
    private static bool IsXml(string line) => line.All(XmlConvert.IsXmlChar);
}
