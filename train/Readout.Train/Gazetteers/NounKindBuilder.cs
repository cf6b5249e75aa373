using System.Globalization;
using Readout.Statements.Speakers.Choice;

namespace Readout.Train.Gazetteers;

/// <summary>Reads from WordNet (<c>index.noun</c>, <c>data.noun</c>) what nouns stand for: people, groups, messages.</summary>
internal static class NounKindBuilder
{
    private const string Message = "10";
    private const string Group = "14";
    private const string Person = "18";

    // Of the senses, ordered by how usual they are, the later ones say little.
    private const int MostSenses = 5;

    public static byte[] Build(string index, string data)
    {
        Dictionary<string, string> files = Files(data);
        SortedDictionary<uint, NounKind> kinds = [];
        foreach (string line in File.ReadLines(index).Where(static line => line[0] != ' '))
        {
            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            NounKind kind = KindOf([.. Senses(parts).Select(sense => files[sense])]);
            if (kind != NounKind.None && parts[0].All(static c => c is >= 'a' and <= 'z' or '-'))
            {
                uint key = NounKinds.KeyOf(parts[0]);
                kinds[key] = kinds.GetValueOrDefault(key) | kind;
            }
        }

        return ToBytes(kinds);
    }

    // Of each sense in what file of the lexicographers it stands.
    private static Dictionary<string, string> Files(string data) =>
        File.ReadLines(data).Where(static line => line[0] != ' ').Select(static line => line.Split(' ', 3)).ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);

    // A line ends with the offsets of its senses; the third field tells how many there are.
    private static IEnumerable<string> Senses(string[] parts)
    {
        int count = int.Parse(parts[2], CultureInfo.InvariantCulture);
        return parts[^count..].Take(MostSenses);
    }

    private static NounKind KindOf(string[] files) =>
        (files[0] == Person ? NounKind.Person | NounKind.MayBePerson : files.Contains(Person) ? NounKind.MayBePerson : NounKind.None)
        | (files[0] == Group ? NounKind.Group : NounKind.None)
        | (files[0] == Message ? NounKind.Message : NounKind.None);

    private static byte[] ToBytes(SortedDictionary<uint, NounKind> kinds)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(NounKinds.Magic);
        foreach ((uint key, NounKind kind) in kinds)
        {
            writer.Write(key | (uint)kind);
        }

        return stream.ToArray();
    }
}
