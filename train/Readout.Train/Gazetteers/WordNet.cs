using System.Globalization;

namespace Readout.Train.Gazetteers;

/// <summary>The nouns of WordNet (<c>data.noun</c>) as far as they are names: instances of places and of people.</summary>
internal sealed class WordNet
{
    // Lexicographer files: people and places.
    private const string Person = "18";
    private const string Location = "15";
    private const string Landscape = "17";

    private readonly string _file;

    public WordNet(string file) => _file = file;

    public void AddNames(HashSet<string> places, HashSet<string> people)
    {
        foreach (string line in File.ReadLines(_file))
        {
            if (line[0] == ' ' || !line.Contains(" @i ", StringComparison.Ordinal))
            {
                continue;
            }

            string[] parts = line.Split(' ');
            int count = int.Parse(parts[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = 0; i < count; i++)
            {
                string name = parts[4 + (2 * i)].Replace('_', ' ').ToLowerInvariant();
                if (parts[1] == Person)
                {
                    people.Add(name[(name.LastIndexOf(' ') + 1)..]);
                }
                else if (parts[1] is Location or Landscape)
                {
                    places.Add(name);
                }
            }
        }
    }
}
