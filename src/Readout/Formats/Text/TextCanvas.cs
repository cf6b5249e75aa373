using System.Text;

namespace Readout.Formats.Text;

/// <summary>Lines of text with an indent, broken at words, coloured where that can be shown.</summary>
internal sealed class TextCanvas(TextStyle style)
{
    private const int Width = 100;

    public const string Bold = "1";
    public const string Dim = "2";
    public const string Italic = "3";
    public const string Warning = "33";
    public const string Quoted = "32";
    public const string Reported = "36";

    public StringBuilder Text { get; } = new();

    public void Blank() => Text.Append('\n');

    /// <summary>Ends the words that open a block and puts <paramref name="line"/> beneath at the indent, broken so that it stays readable.</summary>
    public void Paragraph(int indent, string line, string colour)
    {
        ReadOnlySpan<char> rest = line;
        int width = Math.Max(20, Width - indent);
        while (!rest.IsEmpty)
        {
            int cut = rest.Length <= width ? rest.Length : rest[..(width + 1)].LastIndexOf(' ');
            cut = cut > 0 ? cut : rest.IndexOf(' ') is > 0 and int space ? space : rest.Length;
            Text.Append(' ', indent);
            Span(rest[..cut], colour);
            Text.Append('\n');
            rest = rest[cut..].TrimStart(' ');
        }
    }

    public void Span(ReadOnlySpan<char> words, string colour)
    {
        if (style == TextStyle.Plain || colour.Length == 0)
        {
            Text.Append(words);
            return;
        }

        Text.Append("\e[").Append(colour).Append('m').Append(words).Append("\e[0m");
    }
}
