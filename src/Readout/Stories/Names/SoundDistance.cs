namespace Readout.Stories.Names;

/// <summary>
/// How far two words of names sound apart: 0 for the same sounds, infinite where a consonant stands against none or another. Within one
/// alphabet consonants must be the same; across alphabets classes of them. Vowels cost by how often one is written for the other. Symmetric.
/// </summary>
internal static class SoundDistance
{
    private const double Close = 0.2;
    private const double Near = 0.4;
    private const double Far = 0.8;
    private const double Absent = 0.5;
    private const double Lengthening = 0.15;
    private const double SameClass = 0.1;

    // A woman's surname is another than her father's: «Иванов», «Иванова».
    private const double Feminine = 2;

    public static double Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool acrossAlphabets)
    {
        double cost = 0;
        while (true)
        {
            int vowelsLeft = VowelsAt(left);
            int vowelsRight = VowelsAt(right);
            bool isEnd = vowelsLeft == left.Length && vowelsRight == right.Length;
            cost += OfVowels(left[..vowelsLeft], right[..vowelsRight], isEnd, acrossAlphabets);
            left = left[vowelsLeft..];
            right = right[vowelsRight..];
            if (isEnd)
            {
                return cost;
            }

            double consonants = OfConsonants(ref left, ref right, acrossAlphabets);
            if (double.IsPositiveInfinity(consonants))
            {
                return consonants;
            }

            cost += consonants;
        }
    }

    private static double OfConsonants(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right, bool acrossAlphabets)
    {
        if (left.IsEmpty || right.IsEmpty || !(left[0] == right[0] || (acrossAlphabets && AreOneAcross(left[0], right[0]))))
        {
            return double.PositiveInfinity;
        }

        double cost = left[0] == right[0] ? 0 : SameClass;
        left = acrossAlphabets ? AfterClass(left) : left[1..];
        right = acrossAlphabets ? AfterClass(right) : right[1..];
        return cost;
    }

    // A hushing consonant is rendered by the same one, but for "J" of English and French.
    private static bool AreOneAcross(char left, char right) =>
        NameSounds.ClassOf(left) == NameSounds.ClassOf(right) && (NameSounds.ClassOf(left) != 'S' || (left is 'Z' or 'J' && right is 'Z' or 'J'));

    private static ReadOnlySpan<char> AfterClass(ReadOnlySpan<char> sounds)
    {
        int end = 1;
        while (end < sounds.Length && NameSounds.ClassOf(sounds[end]) == NameSounds.ClassOf(sounds[0]))
        {
            end++;
        }

        return sounds[end..];
    }

    private static double OfVowels(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool isEnd, bool acrossAlphabets)
    {
        if (left.SequenceEqual(right))
        {
            return 0;
        }

        if (isEnd && EndsInA(left) != EndsInA(right))
        {
            return Feminine;
        }

        return acrossAlphabets ? OfUnlikeVowels(left, right) : DifferInSoftness(left, right) ? Close : Far;
    }

    private static double OfUnlikeVowels(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return Absent;
        }

        double letters = left.IndexOfAny(right) >= 0 ? Close : AreNear(left[0], right[0]) ? Near : Far;
        return letters + (Lengthening * Math.Abs(left.Length - right.Length));
    }

    // "Zelensky", "Zelenskyi"; «Пєсков», «Пісков»: Russian and Ukrainian differ in i and e more than in any other vowel.
    private static bool DifferInSoftness(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        !left.IsEmpty && !right.IsEmpty && (left.Trim('i').SequenceEqual(right.Trim('i')) || (left is "i" && right is "e") || (left is "e" && right is "i"));

    private static bool EndsInA(ReadOnlySpan<char> vowels) => !vowels.IsEmpty && vowels[^1] == 'a';

    private static bool AreNear(char left, char right) => (left, right) switch
    {
        ('i', 'e') or ('e', 'i') or ('o', 'a') or ('a', 'o') or ('u', 'o') or ('o', 'u') or ('a', 'e') or ('e', 'a') or ('u', 'a') or ('a', 'u') => true,
        _ => false,
    };

    private static int VowelsAt(ReadOnlySpan<char> sounds)
    {
        int count = 0;
        while (count < sounds.Length && NameSounds.IsVowel(sounds[count]))
        {
            count++;
        }

        return count;
    }
}
