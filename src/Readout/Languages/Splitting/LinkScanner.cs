using Readout.Text;

namespace Readout.Languages.Splitting;

/// <summary>
/// Finds web addresses, e-mail addresses, site names ("example.com"), hashtags and account names, each of which is one token.
/// Looks at most <see cref="MaxLength"/> characters ahead.
/// </summary>
internal static class LinkScanner
{
    private const int MaxLength = 2048;
    private const int MaxHostLength = 256;

    private static readonly LexiconSection Domains = EmbeddedData.Lexicon("domains")["top-level"];

    /// <summary>Where the link that begins at <paramref name="start"/> ends; <paramref name="start"/> when none does.</summary>
    public static int EndOfLink(ReadOnlySpan<char> block, int start)
    {
        char first = block[start];
        if (first is '#' or '@')
        {
            int end = EndOfName(block, start + 1);
            bool glued = start > 0 && Glyphs.IsWordCharacter(block[start - 1]);
            return end > start + 1 && !glued && char.IsLetter(block[start + 1]) ? end : start;
        }

        return char.IsLetterOrDigit(first) ? EndOfAddress(block, start) : start;
    }

    private static int EndOfName(ReadOnlySpan<char> block, int at)
    {
        while (at < block.Length && (char.IsLetterOrDigit(block[at]) || block[at] == '_'))
        {
            at++;
        }

        return at;
    }

    private static int EndOfAddress(ReadOnlySpan<char> block, int start)
    {
        ReadOnlySpan<char> rest = block.Slice(start, Math.Min(MaxLength, block.Length - start));
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return start + WithoutFinalMarks(rest[..LengthOfPath(rest, 0)]);
        }

        int host = LengthOfHost(rest[..Math.Min(MaxHostLength, rest.Length)], out bool mail);
        if (host == 0)
        {
            return start;
        }

        bool path = host < rest.Length && rest[host] == '/' && !mail;
        return start + (path ? WithoutFinalMarks(rest[..LengthOfPath(rest, host)]) : host);
    }

    private static int LengthOfPath(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('<' or '>' or '"' or '«' or '»' or '“' or '”' or '„'))
        {
            at++;
        }

        return at;
    }

    private static int WithoutFinalMarks(ReadOnlySpan<char> address)
    {
        int length = address.Length;
        while (length > 0 && address[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '…' or '’')
        {
            length--;
        }

        return length;
    }

    // "name@host.org" or "host.org" with a known last label.
    private static int LengthOfHost(ReadOnlySpan<char> text, out bool mail)
    {
        mail = false;
        int lastDot = -1;
        int at = 0;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            {
                lastDot = at;
            }
            else if (c == '@' && !mail && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            {
                mail = true;
                lastDot = -1;
            }
            else if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
            {
                break;
            }
        }

        return lastDot > 0 && IsTopLevel(text[(lastDot + 1)..at]) && (mail || lastDot > 1) ? at : 0;
    }

    private static bool IsTopLevel(ReadOnlySpan<char> label)
    {
        Span<char> key = stackalloc char[8];
        return label.Length <= key.Length && label.ToLowerInvariant(key) > 0 && Domains.Contains(key[..label.Length]);
    }
}
