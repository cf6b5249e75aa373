using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Readout.Dates;
using Readout.Formats;

namespace Readout.App.Commands;

/// <summary>Reads the values of options, with errors that say what to write instead.</summary>
internal static class OptionValues
{
    public static string FormatNames() => string.Join(", ", AllFormats.List.Select(format => format.Name));

    public static RecordFormat? Format(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        RecordFormat? format = AllFormats.Find(name);
        if (format is null)
        {
            result.AddError($"--format: there is no format '{name}'. Formats: {FormatNames()}.");
        }

        return format;
    }

    public static RecordScope? Fields(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        if (name is "record" or "schema")
        {
            return name == "schema" ? RecordScope.SchemaOrg : RecordScope.Article;
        }

        result.AddError($"--fields: there are no fields '{name}'. Write record or schema.");
        return null;
    }

    public static PartialDate? Date(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!IsoDate.TryParse(text, out PartialDate? date))
        {
            result.AddError($"--published: '{text}' is no ISO 8601 date. Write 2021-12-08, 2021-12 or 2021-12-08T19:12:00+02:00.");
        }

        return date;
    }

    public static string? Language(ArgumentResult result)
    {
        string code = result.Tokens[0].Value;
        if (code.Length is < 2 or > 3 || code.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            result.AddError($"--language: '{code}' is no language code. Write two or three small letters: en, ru, uk.");
        }

        return code;
    }

    public static int? Jobs(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is >= 1 and <= 1024)
        {
            return jobs;
        }

        result.AddError($"--jobs: '{text}' is no number from 1 to 1024.");
        return null;
    }

    /// <summary>A number of bytes, or of K, M or G (powers of 1,024).</summary>
    public static long? Size(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        string digits = text.TrimEnd('b', 'B');
        int shift = digits.Length == 0 ? 0 : char.ToUpperInvariant(digits[^1]) switch
        {
            'K' => 10,
            'M' => 20,
            'G' => 30,
            _ => 0,
        };
        string number = shift == 0 ? digits : digits[..^1];

        // .NET's arrays and strings end at 2 GB.
        if (long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long size) && size >= 1 && size <= (int.MaxValue - 64) >> shift)
        {
            return size << shift;
        }

        result.AddError($"--max-bytes: '{text}' is no size up to 2047M. Write 500M, or a number of bytes.");
        return null;
    }

    /// <summary>An option for a time of at least five seconds: a number of seconds, or of s, m, h or d.</summary>
    public static Option<TimeSpan?> Duration(string name, string description) => new(name)
    {
        HelpName = "TIME",
        Description = description,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            double unit = text.Length == 0 ? 0 : text[^1] switch
            {
                'm' => 60,
                'h' => 3600,
                'd' => 86_400,
                _ => 1,
            };
            string number = text.TrimEnd('s', 'm', 'h', 'd');
            if (text.Length - number.Length <= 1 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count * unit is >= 5 and <= 31_536_000)
            {
                return TimeSpan.FromSeconds(count * unit);
            }

            result.AddError($"{name}: '{text}' is no time from 5s to 365d. Write 30s, 10m, 2h or 1d.");
            return null;
        },
    };
}
