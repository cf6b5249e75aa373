using System.Collections.Concurrent;
using Readout.Stories.Meetings;

namespace Readout.App.Archive.Views;

/// <summary>Texts of statements as they were last read: a story that is asked for again is not analysed again. Bounded; thread-safe.</summary>
internal static class AccountTexts
{
    private const int Most = 20_000;

    private static readonly ConcurrentDictionary<(string Text, string Language), AccountText> AtHand = new();

    public static AccountText Of(string text, string language)
    {
        if (AtHand.Count >= Most)
        {
            AtHand.Clear();
        }

        return AtHand.GetOrAdd((text, language), static key => AccountText.Of(key.Text, key.Language));
    }
}
