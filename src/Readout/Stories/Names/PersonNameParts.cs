using Readout.Text;

namespace Readout.Stories.Names;

/// <summary>The parts of a person's name as they stand. A surname of several words (joined by hyphens) keeps them in order; empty when none stands. Immutable.</summary>
internal sealed record PersonNameParts(NameWord? Given, NameWord? Middle, NameWord? Patronymic, NameWord[] Surname, string? Suffix)
{
    private static readonly Lexicon Words = EmbeddedData.Lexicon("name-parts");

    public static PersonNameParts Read(string name)
    {
        List<NameWord[]> parts = NameWords.Read(name);
        string? suffix = TakeSuffix(parts);
        List<NameWord[]> named = WithoutParticles(parts);
        NameWord[] surname = TakeSurname(named);
        NameWord? patronymic = TakePatronymic(named);
        NameWord[] given = [.. named.SelectMany(static part => part)];
        return new PersonNameParts(given.ElementAtOrDefault(0), given.ElementAtOrDefault(1), patronymic, surname, suffix);
    }

    public NameLikeness Compare(PersonNameParts other)
    {
        if (Suffix != other.Suffix || Surname.Length == 0 || other.Surname.Length == 0)
        {
            return NameLikeness.Different;
        }

        NameLikeness least = CompareSurnames(Surname, other.Surname);
        least = Least(least, ComparePart(Given, other.Given));
        least = Least(least, Middle is null || other.Middle is null ? least : ComparePart(Middle, other.Middle));
        return Least(least, Patronymic is null || other.Patronymic is null ? least : Patronymic.Compare(other.Patronymic));
    }

    private static NameLikeness Least(NameLikeness left, NameLikeness right) => left < right ? left : right;

    private static NameLikeness ComparePart(NameWord? left, NameWord? right) =>
        left is null && right is null ? NameLikeness.Same : left is null || right is null ? NameLikeness.Compatible : left.CompareGiven(right);

    // A double surname may be shortened to one of its words.
    private static NameLikeness CompareSurnames(NameWord[] left, NameWord[] right)
    {
        (NameWord[] less, NameWord[] more) = left.Length <= right.Length ? (left, right) : (right, left);
        NameLikeness least = less.Length == more.Length ? NameLikeness.Same : NameLikeness.Compatible;
        for (int i = 0; i < less.Length; i++)
        {
            least = Least(least, less.Length == more.Length ? less[i].Compare(more[i]) : more.Max(word => less[i].Compare(word)));
        }

        return least;
    }

    private static string? TakeSuffix(List<NameWord[]> parts)
    {
        if (parts.Count < 2 || Words["suffixes"].Find(parts[^1][0].Plain) is not { } row)
        {
            return null;
        }

        parts.RemoveAt(parts.Count - 1);
        return row[0];
    }

    private static List<NameWord[]> WithoutParticles(List<NameWord[]> parts)
    {
        var named = new List<NameWord[]>();
        foreach (NameWord[] part in parts)
        {
            bool mayBeGiven = named.Count == 0 && part is [{ IsCapitalized: true }];
            NameWord[] words = mayBeGiven ? part : [.. part.Where(static word => word.IsInitial || !Words["particles"].Contains(word.Plain))];
            if (words.Length > 0)
            {
                named.Add(words);
            }
        }

        return named.Count > 0 ? named : parts;
    }

    // The last word; before trailing initials («Зеленский В. А.») the one before them.
    private static NameWord[] TakeSurname(List<NameWord[]> named)
    {
        int at = named.FindLastIndex(static part => !part[0].IsInitial || part.Length > 1);
        if (at < 0)
        {
            return [];
        }

        NameWord[] initials = [.. named[at].TakeWhile(static word => word.IsInitial)];
        NameWord[] surname = named[at][initials.Length..];
        if (surname.Length == 0)
        {
            return at > 0 ? TakeSurname(named, at - 1) : [];
        }

        named.RemoveAt(at);
        if (initials.Length > 0)
        {
            named.Insert(at, initials);
        }

        return surname;
    }

    private static NameWord[] TakeSurname(List<NameWord[]> named, int at)
    {
        NameWord[] surname = named[at];
        named.RemoveAt(at);
        return surname;
    }

    private static NameWord? TakePatronymic(List<NameWord[]> named)
    {
        int at = named.Count < 2 ? -1 : named.FindIndex(1, static part => part.Length == 1 && IsPatronymic(part[0].Plain));
        if (at < 0)
        {
            return null;
        }

        NameWord patronymic = named[at][0];
        named.RemoveAt(at);
        return patronymic;
    }

    private static bool IsPatronymic(string plain)
    {
        foreach (LexiconRow ending in Words["patronymic-endings"].Rows)
        {
            if (plain.Length > ending.Key.Length + 2 && plain.EndsWith(ending.Key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
