using Readout.Stories.Claims;
using Readout.Stories.Meetings;

namespace Readout.Stories.Numbers;

/// <summary>A text that claims numbers, and whose claim it is.</summary>
public sealed record NumberedText(AccountText Account, string Speaker);

/// <summary>A number in one of the texts, as it is written.</summary>
public sealed record NumberInText(int Index, string Text, decimal Low, decimal High);

/// <summary>Numbers of one counted thing.</summary>
public sealed record NumberGroup(string Unit, IReadOnlyList<NumberInText> Values);

/// <summary>
/// Finds what different speakers count differently: numbers of one unit, one in each text, in texts of one language that speak of one thing. Texts that share too
/// few words, or have several numbers of the unit, are left out. Stateless and thread-safe.
/// </summary>
public static class NumberGroups
{
    // Besides the noun that is counted: two statements about one subject share a verb or a name.
    private const int FewestShared = 3;
    private const int MostTexts = 400;

    /// <summary>In the order in which the things were first counted.</summary>
    public static IReadOnlyList<NumberGroup> Of(IReadOnlyList<NumberedText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var groups = new List<Group>();
        for (int i = 0; i < Math.Min(texts.Count, MostTexts); i++)
        {
            if (texts[i].Account.Words is { Numbers.Count: > 0 } words)
            {
                Add(groups, i, texts[i], words);
            }
        }

        return [.. groups.Where(static group => group.Differs).Select(static group => new NumberGroup(group.First.Unit!, group.Values))];
    }

    private static void Add(List<Group> groups, int index, NumberedText text, ClaimWords words)
    {
        foreach (ClaimedNumber number in words.Numbers.Where(number => number.Unit is { Length: > 1 } && words.Numbers.Count(number.IsOfSameUnit) == 1))
        {
            Group? group = groups.Find(group => group.Language == text.Account.Language && group.First.IsOfSameUnit(number) && WordingLikeness.SharedWords(group.Words, words) >= FewestShared);
            if (group is null)
            {
                groups.Add(group = new Group(number, words, text.Account.Language));
            }

            group.Add(new NumberInText(index, number.Span.In(text.Account.Text), number.Low, number.High), number, text.Speaker);
        }
    }

    private sealed class Group(ClaimedNumber first, ClaimWords words, string language)
    {
        private readonly List<(ClaimedNumber Number, string Speaker)> _told = [];

        public ClaimedNumber First => first;

        public ClaimWords Words => words;

        public string Language => language;

        public List<NumberInText> Values { get; } = [];

        public bool Differs { get; private set; }

        public void Add(NumberInText value, ClaimedNumber number, string speaker)
        {
            Differs |= _told.Exists(other => other.Speaker != speaker && !other.Number.IsConsistentWith(number));
            _told.Add((number, speaker));
            Values.Add(value);
        }
    }
}
