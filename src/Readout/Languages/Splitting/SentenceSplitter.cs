namespace Readout.Languages.Splitting;

/// <summary>
/// Finds where the sentences of one block end. A sentence ends at a full stop, question or exclamation mark or ellipsis with the
/// closing quotation marks and brackets that touch it, inside a quotation too, unless what follows shows that it goes on.
/// </summary>
internal sealed class SentenceSplitter
{
    // «В 2020 г. Россия…», "In the U.S. Smith…": an abbreviation among the first tokens hardly ends the sentence.
    private const int FewTokens = 3;
    private const int FewTokensAndYear = 5;

    // "Is it true?" the mayor of Northport asked: how far the verb may stand from the quotation.
    private const int VerbWithin = 6;

    private readonly Abbreviations _abbreviations;

    public SentenceSplitter(Abbreviations abbreviations) => _abbreviations = abbreviations;

    /// <summary>Adds the index after the last piece of each sentence.</summary>
    public void Split(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, List<int> ends)
    {
        int first = 0;
        int i = 0;
        while (i < pieces.Count)
        {
            int end = EndAfter(block, pieces, first, i);
            i = Math.Max(end, i + 1);
            if (end > 0 && end < pieces.Count)
            {
                ends.Add(end);
                first = end;
            }
        }

        if (pieces.Count > first)
        {
            ends.Add(pieces.Count);
        }
    }

    // The index after the sentence's last piece when piece i ends one, else 0.
    private int EndAfter(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, int first, int i)
    {
        TokenPiece piece = pieces[i];
        bool stop = piece.Kind == TokenKind.Punctuation && Glyphs.IsTerminator(block[piece.Start]);
        if (!stop && piece.Kind != TokenKind.Abbreviation)
        {
            return 0;
        }

        int next = SkipClosers(block, pieces, i);
        if (next >= pieces.Count)
        {
            return next;
        }

        bool closed = next > i + 1;
        if (!CanBegin(block, pieces, next, closed) || (stop && IsListNumber(block, pieces, first, i)))
        {
            return 0;
        }

        if (piece.Kind == TokenKind.Abbreviation && !closed && !EndsSentence(block, pieces, first, i, next))
        {
            return 0;
        }

        bool glued = pieces[next - 1].Touches(pieces[next]);
        if (glued && !GluedSentence(block, pieces, i, next))
        {
            return 0;
        }

        return stop && closed && GoesOnWithVerb(block, pieces, i, next) ? 0 : next;
    }

    private static int SkipClosers(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, int i)
    {
        int next = i + 1;
        while (next < pieces.Count && pieces[next - 1].Touches(pieces[next]))
        {
            ReadOnlySpan<char> form = pieces[next].Of(block);
            bool closer = Glyphs.IsCloser(form) || (Glyphs.IsStraightQuote(form) && !OpensWord(block, pieces, next));
            if (!closer && !(pieces[next].Kind == TokenKind.Punctuation && Glyphs.IsTerminator(form[0])))
            {
                break;
            }

            next++;
        }

        return next;
    }

    private static bool OpensWord(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, int quote) =>
        quote + 1 < pieces.Count && pieces[quote].Touches(pieces[quote + 1]) && pieces[quote + 1].Kind == TokenKind.Word
        && char.IsUpper(block[pieces[quote + 1].Start]);

    // A sentence begins with a capital, a digit, or marks before one; a dash after a quotation goes on with its author's words.
    private static bool CanBegin(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, int next, bool closed)
    {
        for (int i = next; i < pieces.Count && i < next + 4; i++)
        {
            ReadOnlySpan<char> form = pieces[i].Of(block);
            switch (pieces[i].Kind)
            {
                case TokenKind.Symbol:
                    return form[0] != '%';
                case TokenKind.Punctuation when Glyphs.IsDash(form) && closed:
                    return false;
                case TokenKind.Punctuation when Glyphs.IsOpener(form) || Glyphs.IsStraightQuote(form) || Glyphs.IsDash(form) || form[0] is '•' or '*' or '…' or '.':
                    continue;
                case TokenKind.Punctuation:
                    return false;
                default:
                    return !char.IsLower(form[0]) || IsSiteName(pieces[i], i == next);
            }
        }

        return true;
    }

    private static bool IsSiteName(TokenPiece piece, bool isFirst) => piece.Kind == TokenKind.Link && isFirst;

    private static bool IsYear(TokenPiece piece) => piece.End - piece.Start == 4;

    // "1. Read the question": the sentence's first token is the number of the list's item.
    private static bool IsListNumber(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, int first, int i) =>
        i == first + 1 && pieces[i].Of(block) is "." && pieces[first].Of(block) is { Length: <= 3 } form
        && (pieces[first].Kind == TokenKind.Number || form.IndexOfAnyExcept("IVX") < 0);

    private bool EndsSentence(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, int first, int i, int next)
    {
        ReadOnlySpan<char> form = pieces[i].Of(block)[..^1];
        bool starter = _abbreviations.IsStarter(pieces[next].Of(block));
        if (i > first && pieces[i - 1].Kind == TokenKind.Abbreviation && _abbreviations.IsPair(pieces[i - 1].Of(block)[..^1], form))
        {
            return true;
        }

        bool afterNumber = i > first && pieces[i - 1].Kind == TokenKind.Number;
        bool head = _abbreviations.IsHead(form) && (pieces[next].Kind == TokenKind.Number || !(afterNumber && _abbreviations.IsTail(form)));
        if (head || (pieces[next].Kind == TokenKind.Number && _abbreviations.IsBeforeNumber(form)))
        {
            return false;
        }

        // «у с. Верхів'я», «под г. Заречье»: a preposition wants its noun.
        if (form.Length == 1 && i > first && pieces[i - 1].Kind == TokenKind.Word && IsPlacePreposition(pieces[i - 1].Of(block)))
        {
            return false;
        }

        if (form.Length == 1 && (char.IsUpper(form[0]) || !_abbreviations.IsTail(form)))
        {
            return starter && i > first && pieces[i - 1].Kind == TokenKind.Abbreviation;
        }

        bool dotted = form.Contains('.');
        return starter || (!dotted && i - first > (afterNumber && IsYear(pieces[i - 1]) ? FewTokensAndYear : FewTokens));
    }

    private static bool IsPlacePreposition(ReadOnlySpan<char> word) =>
        word is "у" or "в" or "во" or "на" or "до" or "із" or "зі" or "из" or "під" or "под" or "біля" or "возле" or "поблизу" or "от" or "від";

    // «…закончилось.Потом…»: the space is missing; not «Лента.Новости».
    private static bool GluedSentence(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, int i, int next)
    {
        if (i == 0 || pieces[i].Kind != TokenKind.Punctuation || pieces[next].Kind != TokenKind.Word)
        {
            return next > i + 1 && Glyphs.IsOpener(pieces[next].Of(block));
        }

        TokenPiece before = pieces[i - 1];
        return before.Kind != TokenKind.Link && before.End - before.Start > 1 && !char.IsUpper(block[before.Start]);
    }

    // "Is it over?" Smith asked. «Неужели?» Иванов спросил: the author's words belong to the sentence.
    private bool GoesOnWithVerb(ReadOnlySpan<char> block, IReadOnlyList<TokenPiece> pieces, int stop, int next)
    {
        if (block[pieces[stop].Start] == '.' || _abbreviations.IsStarter(pieces[next].Of(block)))
        {
            return false;
        }

        for (int i = next; i < pieces.Count && i < next + VerbWithin; i++)
        {
            if (pieces[i].Kind == TokenKind.Punctuation)
            {
                return false;
            }

            if (_abbreviations.IsReporting(pieces[i].Of(block)))
            {
                return true;
            }
        }

        return false;
    }
}
