namespace Readout.Languages.Splitting;

/// <summary>
/// Splits a block into tokens as Universal Dependencies does: an abbreviation holds its full stop, a hyphenated word is one,
/// every punctuation mark is one, a run of stops is one ("?!", "..."). Every character outside the pieces is white space.
/// Reads each character a bounded number of times.
/// </summary>
internal sealed class Tokenizer
{
    private readonly Abbreviations _abbreviations;
    private readonly NamePairs _pairs;
    private readonly ITokenSplitter? _splitter;

    public Tokenizer(Abbreviations abbreviations, NamePairs pairs, ITokenSplitter? splitter)
    {
        _abbreviations = abbreviations;
        _pairs = pairs;
        _splitter = splitter;
    }

    public void Split(ReadOnlySpan<char> block, List<TokenPiece> pieces)
    {
        int at = 0;
        while (at < block.Length)
        {
            if (char.IsWhiteSpace(block[at]))
            {
                at++;
                continue;
            }

            int end = LinkScanner.EndOfLink(block, at);
            if (end > at)
            {
                pieces.Add(new TokenPiece(at, end, TokenKind.Link));
            }
            else
            {
                end = Glyphs.IsWordCharacter(block[at]) ? AddWord(block, at, pieces) : AddMark(block, at, pieces);
            }

            at = end;
        }
    }

    private int AddWord(ReadOnlySpan<char> block, int start, List<TokenPiece> pieces)
    {
        int end = WordScanner.EndOfWord(block, start);
        ReadOnlySpan<char> form = block[start..end];
        if (WordScanner.IsInvisible(form))
        {
            pieces.Add(new TokenPiece(start, end, TokenKind.Symbol));
            return end;
        }

        if (char.IsAsciiDigit(form[0]))
        {
            return AddNumber(block, start, end, pieces);
        }

        if (end < block.Length && block[end] == '.')
        {
            int abbreviation = EndOfAbbreviation(block, start, end);
            if (abbreviation > end)
            {
                pieces.Add(new TokenPiece(start, abbreviation, TokenKind.Abbreviation));
                return abbreviation;
            }
        }

        if (_pairs.HyphenOf(form) is > 0 and { } hyphen)
        {
            pieces.Add(new TokenPiece(start, start + hyphen, TokenKind.Word));
            pieces.Add(new TokenPiece(start + hyphen, start + hyphen + 1, TokenKind.Punctuation));
            pieces.Add(new TokenPiece(start + hyphen + 1, end, TokenKind.Word));
            return end;
        }

        if (_splitter?.SplitAt(form) is > 0 and { } split && split < form.Length)
        {
            pieces.Add(new TokenPiece(start, start + split, TokenKind.Word));
            pieces.Add(new TokenPiece(start + split, end, TokenKind.Word));
            return end;
        }

        pieces.Add(new TokenPiece(start, end, TokenKind.Word));
        return end;
    }

    // «2021г.», "5kg": digits that a known abbreviation follows without a space are a token of their own.
    private int AddNumber(ReadOnlySpan<char> block, int start, int end, List<TokenPiece> pieces)
    {
        ReadOnlySpan<char> form = block[start..end];
        int digits = form.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0 || !form[digits..].ContainsAnyExceptInRange('0', '9') || char.IsLetter(form[digits]) is false)
        {
            pieces.Add(new TokenPiece(start, end, WordScanner.HasLetter(form) ? TokenKind.Word : TokenKind.Number));
            return end;
        }

        bool stopped = end < block.Length && block[end] == '.';
        if (stopped && _abbreviations.IsTail(form[digits..]))
        {
            pieces.Add(new TokenPiece(start, start + digits, TokenKind.Number));
            pieces.Add(new TokenPiece(start + digits, end + 1, TokenKind.Abbreviation));
            return end + 1;
        }

        pieces.Add(new TokenPiece(start, end, TokenKind.Word));
        return end;
    }

    // The word ends at a full stop: where its abbreviation ends, stop included, or 0 when it is none.
    private int EndOfAbbreviation(ReadOnlySpan<char> block, int start, int end)
    {
        ReadOnlySpan<char> form = block[start..end];
        if (PartyOfState.Is(form))
        {
            return PartyOfState.IsAbbreviated(form, block[end..]) ? end + 1 : form.Length == PartyOfState.Prefix + 1 ? EndOfDottedLetters(block, end - 1) : 0;
        }

        if (form.Length == 1 && char.IsLetter(form[0]))
        {
            int dotted = EndOfDottedLetters(block, start);
            if (dotted > end + 1)
            {
                return dotted;
            }

            return _abbreviations.Contains(form, block[..start], block[end..]) || IsInitial(block, end) || IsPairedLetter(block, start, end) ? end + 1 : 0;
        }

        return _abbreviations.Contains(form, block[..start], block[end..]) ? end + 1 : 0;
    }

    // "U.S.", «т.е.», «И.о.»; not «В.В.Путин», whose initials are tokens of their own.
    private static int EndOfDottedLetters(ReadOnlySpan<char> block, int start)
    {
        bool cyrillicInitial = Glyphs.IsCyrillic(block[start]) && char.IsUpper(block[start]);
        int at = start;
        while (at + 1 < block.Length && char.IsLetter(block[at]) && block[at + 1] == '.')
        {
            at += 2;
            if (cyrillicInitial && at < block.Length && char.IsUpper(block[at]))
            {
                break;
            }
        }

        bool runsIntoWord = at < block.Length && char.IsLetter(block[at]) && at - start == 2;
        return runsIntoWord && !char.IsUpper(block[start]) ? start : at;
    }

    // «В. Иванов», "J. Smith", «В.Иванов», «Иванов И. И.»: a capital, a stop and a capitalised word or another initial.
    private bool IsInitial(ReadOnlySpan<char> block, int stop)
    {
        if (!char.IsUpper(block[stop - 1]))
        {
            return false;
        }

        int next = stop + 1;
        while (next < block.Length && char.IsWhiteSpace(block[next]))
        {
            next++;
        }

        if (next < block.Length && char.IsUpper(block[next]))
        {
            int end = WordScanner.EndOfWord(block, next);
            bool initial = end - next == 1 && end < block.Length && block[end] == '.';
            return initial || !_abbreviations.IsStarter(block[next..end]) || Preceded(block, stop);
        }

        return Preceded(block, stop);
    }

    // «и т. д.»: each of the two letters shows the other to be an abbreviation.
    private static bool IsPairedLetter(ReadOnlySpan<char> block, int start, int stop)
    {
        ReadOnlySpan<char> rest = block[(stop + 1)..].TrimStart();
        ReadOnlySpan<char> before = block[..start].TrimEnd();
        return (rest.Length > 1 && char.IsLower(rest[0]) && rest[1] == '.' && rest.Length < block.Length - stop - 1)
            || (before.Length > 2 && before[^1] == '.' && char.IsLower(before[^2]) && !char.IsLetter(before[^3]) && before.Length < start);
    }

    // The stop follows another initial: «И. И.».
    private static bool Preceded(ReadOnlySpan<char> block, int stop)
    {
        int at = stop - 2;
        while (at >= 0 && char.IsWhiteSpace(block[at]))
        {
            at--;
        }

        return at > 0 && block[at] == '.' && char.IsUpper(block[at - 1]) && (at == 1 || !char.IsLetter(block[at - 2]));
    }

    private static int AddMark(ReadOnlySpan<char> block, int start, List<TokenPiece> pieces)
    {
        int end = EndOfMark(block, start);
        TokenKind kind = IsSymbol(block[start]) ? TokenKind.Symbol : TokenKind.Punctuation;
        pieces.Add(new TokenPiece(start, end, kind));
        return end;
    }

    private static int EndOfMark(ReadOnlySpan<char> block, int start)
    {
        char first = block[start];
        int end = start + 1;
        if (Glyphs.IsTerminator(first))
        {
            while (end < block.Length && Glyphs.IsTerminator(block[end]))
            {
                end++;
            }
        }
        else if (Glyphs.IsHyphen(first))
        {
            while (end < block.Length && block[end] == first)
            {
                end++;
            }
        }
        else if (first == '\'' && end < block.Length && block[end] == '\'')
        {
            // Two typewriter apostrophes stand for a double quotation mark.
            end++;
        }
        else if (char.IsHighSurrogate(first) && end < block.Length && char.IsLowSurrogate(block[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsSymbol(char c) => char.IsSurrogate(c) || c is '%' or '№' or '§' or '&' or '@' || (char.IsSymbol(c) && !Glyphs.IsDash(c) && c != '`')
        || char.IsControl(c);
}

/// <summary>Splits a word into two tokens.</summary>
internal interface ITokenSplitter
{
    /// <summary>Where the second token begins within <paramref name="word"/>; 0 when the word is one token.</summary>
    public int SplitAt(ReadOnlySpan<char> word);
}
