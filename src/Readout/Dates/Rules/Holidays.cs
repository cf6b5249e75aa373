using System.Globalization;

namespace Readout.Dates.Rules;

/// <summary>Holidays with a fixed date: Christmas Day, «День Победы»; one of many countries is known by its name, «День независимости Украины».</summary>
internal sealed class Holidays(DateCursor words) : DateRule(words)
{
    public override DateMatch? At(int token)
    {
        if (!Words.Has(token, DateWordKind.Holiday) || Words.PhraseAt(token, DateWordKind.Holiday) is not var (phrase, end)
            || (phrase.Note == "alone" && Words.IsAnyWord(end) && Words.IsCapital(end)))
        {
            return null;
        }

        if (phrase.Note == "led" && (!Words.HasPhraseBefore(token, DateWordKind.Until) || Words.IsAnyWord(end)))
        {
            return null;
        }

        ReadOnlySpan<char> value = phrase.Value;
        int month = int.Parse(value[..2], CultureInfo.InvariantCulture);
        int day = int.Parse(value[3..], CultureInfo.InvariantCulture);
        (int? year, int afterYear) = YearAfter(end);
        return new DateMatch(year is null ? end : afterYear, new DateShape { Unit = DateUnit.Day, Month = month, Day = day, Year = year });
    }
}
