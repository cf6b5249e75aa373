using Readout.Languages.English;
using Readout.Languages.Russian;
using Readout.Languages.Ukrainian;

namespace Readout.Languages;

/// <summary>The languages that Readout analyses, one line and one folder each.</summary>
public static class AllLanguages
{
    public static IReadOnlyList<Language> List { get; } =
    [
        new EnglishLanguage(),
        new RussianLanguage(),
        new UkrainianLanguage(),
    ];

    /// <summary>The language of that code, null when Readout does not analyse it.</summary>
    public static Language? Find(string? code) => List.FirstOrDefault(language => language.Code == code);
}
