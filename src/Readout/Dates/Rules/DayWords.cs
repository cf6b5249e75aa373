namespace Readout.Dates.Rules;

/// <summary>today; вчера вечером; сегодня, 8 декабря; накануне; the day after tomorrow; this morning; last night</summary>
internal sealed class DayWords(DateCursor words, CalendarDays calendar) : DateRule(words)
{
    public override DateMatch? At(int token) => Next(token) ?? PartOfDay(token) ?? Word(token);

    private DateMatch? Word(int i)
    {
        if (Words.ValueOf(i, DateWordKind.Day) is not { } offset || IsBeforeSomething(i))
        {
            return null;
        }

        int date = i + 1 + (Words.IsMark(i + 1, ',') || Words.IsMark(i + 1, '(') ? 1 : 0);
        if (calendar.At(date) is { Shape.Month: not null } match)
        {
            return match with { End = match.End + (Words.IsMark(i + 1, '(') && Words.IsMark(match.End, ')') ? 1 : 0) };
        }

        return Offset(offset, i + (Words.Has(i + 1, DateWordKind.DayPart) ? 2 : 1));
    }

    // the day after tomorrow; the day before yesterday
    private DateMatch? Next(int i)
    {
        int at = i + (Words.IsArticle(i) ? 1 : 0);
        if (Words.UnitAt(at) != DateUnit.Day || Words.ValueOf(at + 1, DateWordKind.Side) is not { } side || Words.ValueOf(at + 2, DateWordKind.Day) is not { } offset)
        {
            return null;
        }

        return offset == side ? Offset(offset + side, at + 3) : null;
    }

    private DateMatch? PartOfDay(int i) =>
        Words.ValueOf(i, DateWordKind.Anchor) is { } anchor and <= 0 && Words.Word(i + 1, DateWordKind.DayPart) is { Note: "alone" } ? Offset(anchor, i + 2) : null;

    private static DateMatch Offset(int days, int end) => new(end, new DateShape { Unit = DateUnit.Day, Offset = days, Direction = DirectionOf(days) });

    // «Накануне встречался с Лесной», «накануне глава округа заявила», «напередодні речниця»: the genitives are «главы», «речниці»; «прем'єрка», «депутатка» have theirs in "и".
    private static bool IsNominative(ReadOnlySpan<char> word) =>
        word is "глава" or "голова" || word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("ница", StringComparison.Ordinal) || word.EndsWith("ниця", StringComparison.Ordinal) || word.EndsWith("рка", StringComparison.Ordinal) || word.EndsWith("тка", StringComparison.Ordinal);

    // «Накануне Воронова обсудила», «накануне Лесной принял»: a name with a capital, and right behind it its verb in the past.
    private bool IsSubject(int i)
    {
        if (!char.IsUpper(Words.WordAt(i)[0]) || i + 1 >= Words.Count || Words[i + 1].Kind != DateTokenKind.Word)
        {
            return false;
        }

        ReadOnlySpan<char> verb = Words.WordAt(i + 1);
        return verb.Length > 3 && (Words.WordAt(i)[^1] is 'а' or 'я' ? verb.EndsWith("ла", StringComparison.Ordinal) || verb.EndsWith("лась", StringComparison.Ordinal) || verb.EndsWith("лася", StringComparison.Ordinal)
            : Words.WordAt(i)[^1] is 'й' or 'в' && (verb.EndsWith("ил", StringComparison.Ordinal) || verb.EndsWith("ал", StringComparison.Ordinal) || verb.EndsWith("ел", StringComparison.Ordinal) || verb.EndsWith("ял", StringComparison.Ordinal) || verb.EndsWith("лся", StringComparison.Ordinal)));
    }

    // "накануне саммита" is the day before something else: the word that follows stands in the genitive.
    private bool IsBeforeSomething(int i)
    {
        if (Words.Word(i, DateWordKind.Day)?.Note is not ("eve" or "eve-of") || i + 1 >= Words.Count || Words[i + 1].Kind == DateTokenKind.Mark)
        {
            return false;
        }

        if (Words[i + 1].Kind != DateTokenKind.Word)
        {
            return true;
        }

        ReadOnlySpan<char> next = Words.WordAt(i + 1);
        // «напередодні візиту»: Ukrainian nouns have this genitive, and Russian accusatives look like it.
        bool isInU = next.Length > 3 && Words.Word(i, DateWordKind.Day)?.Note is "eve-of" && char.IsLower(next[0]) && next[^1] is 'у' or 'ю';
        if (IsSubject(i + 1))
        {
            return false;
        }

        return isInU || next.Length > 2 && !IsNominative(next) && "аяиыіїйв".Contains(char.ToLowerInvariant(next[^1]), StringComparison.Ordinal) && !next.EndsWith("ла", StringComparison.Ordinal);
    }
}
