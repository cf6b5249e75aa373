using Readout.Dates;

namespace Readout.Articles.Html;

/// <summary>Finds a whole date in a short line such as "Published: 8 December 2021, 19:12".</summary>
internal static class DateText
{
    private const int MostStarts = 40;

    public static PartialDate? Find(string line, string? language)
    {
        if (line.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        int starts = 0;
        for (int i = 0; i < line.Length && starts < MostStarts; i++)
        {
            bool isStart = char.IsLetterOrDigit(line[i]) && (i == 0 || !char.IsLetterOrDigit(line[i - 1]));
            if (isStart && DateStampReader.ReadStart(line.AsSpan(i), language)?.Date is { IsWholeDay: true } date)
            {
                return date;
            }

            starts += isStart ? 1 : 0;
        }

        return null;
    }
}
