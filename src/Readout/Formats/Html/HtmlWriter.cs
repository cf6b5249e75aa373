using System.Globalization;
using System.Text;

namespace Readout.Formats.Html;

/// <summary>Builds HTML in which nothing that came from a page is markup: text and attribute values are escaped, addresses must be http or https.</summary>
internal sealed class HtmlWriter
{
    public StringBuilder Html { get; } = new();

    /// <summary>Markup of our own; never words of a page.</summary>
    public HtmlWriter Markup(string markup)
    {
        Html.Append(markup);
        return this;
    }

    public HtmlWriter Words(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            switch (c)
            {
                case '&': Html.Append("&amp;"); break;
                case '<': Html.Append("&lt;"); break;
                case '>': Html.Append("&gt;"); break;
                case '"': Html.Append("&quot;"); break;
                case '\'': Html.Append("&#39;"); break;
                case '\n' or '\t': Html.Append(c); break;
                default: Html.Append(PlainText.IsUnsafe(c) ? '\uFFFD' : c); break;
            }
        }

        return this;
    }

    public HtmlWriter Number(int number)
    {
        Html.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary><c>&lt;tag class="…"&gt;words&lt;/tag&gt;</c>; nothing where there are no words.</summary>
    public HtmlWriter Element(string tag, string cssClass, string? words)
    {
        if (string.IsNullOrEmpty(words))
        {
            return this;
        }

        Html.Append('<').Append(tag);
        if (cssClass.Length > 0)
        {
            Html.Append(" class=\"").Append(cssClass).Append('"');
        }

        Html.Append('>');
        Words(words);
        Html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>A link to a page outside; the words alone where the address is not one of the web's.</summary>
    public HtmlWriter Link(string? url, string words)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
        {
            return Words(words);
        }

        Markup("<a rel=\"noopener noreferrer nofollow\" href=\"").Words(address.AbsoluteUri).Markup("\">");
        return Words(words).Markup("</a>");
    }
}
