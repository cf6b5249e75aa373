using System.Globalization;
using Readout.Dates;
using Readout.Text;

namespace Readout.Formats;

/// <summary>The words of Readout's own interface in one language (<c>labels.LANG.lexicon</c>); English where the language has no such file. Immutable.</summary>
public sealed class Labels
{
    private const string Fallback = "en";

    private readonly Lexicon _lexicon;
    private readonly Lexicon _possibility;

    private Labels(string language)
    {
        Language = language;
        _lexicon = EmbeddedData.Lexicon("labels", language);
        _possibility = EmbeddedData.Lexicon("possibility", language);
    }

    public string Language { get; }

    public static Labels For(string? language) =>
        new(language is not null && EmbeddedData.Exists($"labels.{language}.lexicon") ? language : Fallback);

    /// <summary>The word; empty where a member of an enumeration needs none.</summary>
    public string this[string section, string key] => _lexicon[section].Find(key) is { } row ? row[0] : "";

    public string Of<T>(string section, T value)
        where T : struct, Enum => this[section, Json.JsonNames.Of(value).Value];

    /// <summary>True for reporting words that are no verb: "according to", «по словам».</summary>
    public bool IsPhrase(string cue)
    {
        int space = cue.AsSpan().IndexOf(' ');
        return _lexicon["phrase-start"].Contains((space < 0 ? cue : cue[..space]).ToLowerInvariant());
    }

    /// <summary>True for a word, in lower case, by which something may be and need not: "may", «возможно».</summary>
    public bool IsPossibility(ReadOnlySpan<char> word) => _possibility["possible"].Contains(word);

    /// <summary>The status of a meeting in the gender and number of its kind: «встреча состоялась», «переговоры состоялись».</summary>
    public string MeetingStatus(string kind, string status)
    {
        if (_lexicon["meeting-status"].Find(status) is not { } row)
        {
            return this["meeting", status];
        }

        int form = _lexicon["meeting-form"].Find(kind) is { } of ? int.Parse(of[0], CultureInfo.InvariantCulture) : 0;
        return row[Math.Min(form, row.Columns.Count - 1)];
    }

    /// <summary>A date as people write it, as far as it is known: "7 December 2021, 19:12".</summary>
    public string Date(PartialDate date)
    {
        string day = date.Day is { } d ? d.ToString(CultureInfo.InvariantCulture) : "";
        string month = date.Month is { } m ? this["months", m.ToString(CultureInfo.InvariantCulture)] : "";
        string year = date.Year is { } y ? y.ToString(CultureInfo.InvariantCulture) : "";
        if (day.Length == 0 && month.Length > 0)
        {
            // month names are kept in the case that follows a day; a month alone is safest as figures
            return date.ToString();
        }

        string words = string.Join(' ', new[] { day, month, year }.Where(part => part.Length > 0));
        return date.Time is { } time ? words + ", " + time.ToString("HH:mm", CultureInfo.InvariantCulture) : words;
    }
}
