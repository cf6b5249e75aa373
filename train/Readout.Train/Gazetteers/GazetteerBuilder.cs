using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Readout.Entities.Names;

namespace Readout.Train.Gazetteers;

/// <summary>Makes a gazetteer of lists that packages ship: GeoNames, the surnames of a census, WordNet.</summary>
internal static partial class GazetteerBuilder
{
    // Columns of GeoNames' cities500.txt.
    private const int Name = 1;
    private const int AsciiName = 2;
    private const int OtherNames = 3;

    /// <summary>Places in Cyrillic letters that Russian or Ukrainian writes them with.</summary>
    public static byte[] Cyrillic(string language, string cities)
    {
        string others = language == "ru" ? "іїєґў'" : "ыэъёў";
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(cities))
        {
            foreach (string name in line.Split('\t')[OtherNames].Split(','))
            {
                string norm = Norm(name);
                if (CyrillicName().IsMatch(norm) && norm.AsSpan().IndexOfAny(others) < 0 && norm.Length > 2 && char.IsUpper(name.Trim()[0]))
                {
                    places.Add(norm);
                }
            }
        }

        return Build(places, []);
    }

    public static byte[] English(string cities, string surnames, string nouns)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(cities))
        {
            string[] columns = line.Split('\t');
            places.Add(Norm(columns[Name]));
            places.Add(Norm(columns[AsciiName]));
        }

        var people = new HashSet<string>(Surnames(surnames), StringComparer.Ordinal);
        new WordNet(nouns).AddNames(places, people);
        return Build(places, people);
    }

    // The last list of names.js: "module.exports.last = [ 'Smith', … ]".
    private static IEnumerable<string> Surnames(string file)
    {
        string text = File.ReadAllText(file);
        return QuotedName().Matches(text[text.IndexOf("exports.last", StringComparison.Ordinal)..]).Select(match => Norm(match.Groups["name"].Value));
    }

    private static string Norm(string name) => name.Trim().ToLower(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormC).Replace('ё', 'е').Replace('’', '\'').Replace('ʼ', '\'');

    private static byte[] Build(IEnumerable<string> places, IEnumerable<string> surnames)
    {
        uint[] first = [.. places.Where(name => name.Length > 1).Select(name => Gazetteer.HashOf(name)).Distinct().Order()];
        uint[] second = [.. surnames.Where(name => name.Length > 1).Select(name => Gazetteer.HashOf(name)).Distinct().Order()];
        Console.WriteLine($"{first.Length:N0} places, {second.Length:N0} surnames");
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Gazetteer.Magic);
        writer.Write(first.Length);
        writer.Write(second.Length);
        foreach (uint hash in first.Concat(second))
        {
            writer.Write(hash);
        }

        return stream.ToArray();
    }

    [GeneratedRegex("^[а-яєіїґ'-]+([ -][а-яєіїґ'-]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CyrillicName();

    [GeneratedRegex("'(?<name>[^']+)'", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedName();
}
