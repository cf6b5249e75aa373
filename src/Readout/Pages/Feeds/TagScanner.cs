using System.Buffers;
using System.Net;

namespace Readout.Pages.Feeds;

/// <summary>
/// Walks over the tags of HTML one by one, without a tree: for marks that lie in attributes. Comments and what stands in scripts and styles
/// are passed over; quotes in attributes are minded. Linear, whatever the text.
/// </summary>
internal ref struct TagScanner(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create("= \t\r\n\f/");
    private static readonly SearchValues<char> TagNameEnds = SearchValues.Create(" \t\r\n\f/>");

    private readonly ReadOnlySpan<char> _html = html;

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the text behind the tag begins.</summary>
    public int End { get; private set; }

    public bool IsEndTag { get; private set; }

    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The text between name and closing bracket.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    public readonly bool Is(ReadOnlySpan<char> name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Goes to the next tag; false at the end.</summary>
    public bool Next()
    {
        if (!IsEndTag && (Is("script") || Is("style")))
        {
            SkipTo(Is("script") ? "</script" : "</style");
        }

        while (End < _html.Length && _html[End..].IndexOf('<') is >= 0 and var step)
        {
            Start = End + step;
            if (_html[Start..].StartsWith("<!--"))
            {
                End = Start;
                SkipTo("-->");
            }
            else if (TakeTag())
            {
                return true;
            }
        }

        End = _html.Length;
        return false;
    }

    /// <summary>The value of an attribute with its entities decoded, null where the tag has none of that name.</summary>
    public readonly string? Attribute(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = Attributes;
        while (TakeAttribute(ref rest, out ReadOnlySpan<char> found, out ReadOnlySpan<char> value))
        {
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(value.ToString());
            }
        }

        return null;
    }

    /// <summary>Whether the attribute <c>class</c> holds the name.</summary>
    public readonly bool HasClass(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> classes = Attribute("class");
        foreach (Range part in classes.SplitAny(' ', '\t', '\n'))
        {
            if (classes[part].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakeAttribute(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        value = default;
        rest = rest.TrimStart(" \t\r\n\f/");
        int end = rest.IndexOfAny(AttributeNameEnds);
        name = end < 0 ? rest : rest[..end];
        rest = rest[name.Length..].TrimStart();
        if (name.IsEmpty && !rest.StartsWith('='))
        {
            return false;
        }

        if (rest.StartsWith('='))
        {
            rest = rest[1..].TrimStart();
            char quote = rest.IsEmpty ? ' ' : rest[0];
            bool isQuoted = quote is '"' or '\'';
            rest = isQuoted ? rest[1..] : rest;
            int close = isQuoted ? rest.IndexOf(quote) : rest.IndexOfAny(" \t\r\n\f");
            value = close < 0 ? rest : rest[..close];
            rest = close < 0 ? default : rest[(isQuoted ? close + 1 : close)..];
        }

        return true;
    }

    private bool TakeTag()
    {
        int at = Start + 1;
        IsEndTag = at < _html.Length && _html[at] == '/';
        at += IsEndTag ? 1 : 0;
        if (at >= _html.Length || !char.IsAsciiLetter(_html[at]))
        {
            End = Start + 1;
            return false;
        }

        int length = _html[at..].IndexOfAny(TagNameEnds);
        Name = length < 0 ? _html[at..] : _html.Slice(at, length);
        int attributes = at + Name.Length;
        int close = EndOfTag(attributes);
        Attributes = _html[attributes..close];
        End = Math.Min(close + 1, _html.Length);
        return true;
    }

    private readonly int EndOfTag(int at)
    {
        while (at < _html.Length)
        {
            int step = _html[at..].IndexOfAny('>', '"', '\'');
            if (step < 0)
            {
                return _html.Length;
            }

            at += step;
            if (_html[at] == '>')
            {
                return at;
            }

            // A quote begins a value only behind an equals sign; elsewhere it is a slip of the pen.
            bool isValue = _html[..at].TrimEnd().EndsWith('=');
            int close = isValue ? _html[(at + 1)..].IndexOf(_html[at]) : -1;
            at += close < 0 ? 1 : close + 2;
        }

        return _html.Length;
    }

    private void SkipTo(ReadOnlySpan<char> mark)
    {
        int at = _html[End..].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        End = at < 0 ? _html.Length : End + at;
    }
}
