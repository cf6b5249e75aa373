using System.CommandLine;
using System.Globalization;

namespace Readout.App.Commands;

/// <summary>Options for days and numbers of lines, which say what they take when they are given something else.</summary>
internal static class DateOptions
{
    public const int MostLines = 100_000;

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                return day;
            }

            result.AddError($"{name}: '{text}' is no day such as 2021-12-07.");
            return null;
        },
    };

    public static Option<int> Limit(int standard) => new("--limit", "-n")
    {
        HelpName = "N",
        Description = string.Create(CultureInfo.InvariantCulture, $"How many at most. Default: {standard}."),
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= MostLines)
            {
                return number;
            }

            result.AddError($"--limit: a number from 1 to {MostLines} is needed, not '{text}'.");
            return standard;
        },
    };
}
