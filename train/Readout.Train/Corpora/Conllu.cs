using Readout.Languages;

namespace Readout.Train.Corpora;

/// <summary>A word of a treebank.</summary>
internal sealed record ConlluWord(string Form, string Lemma, Upos Upos, Feats Feats, bool SpaceAfter);

/// <summary>A sentence of a treebank.</summary>
internal sealed record ConlluSentence(string Treebank, string Id, IReadOnlyList<ConlluWord> Words);

/// <summary>Reads treebanks in CoNLL-U.</summary>
internal static class Conllu
{
    public static IEnumerable<ConlluSentence> Read(string file, IReadOnlyCollection<string> treebanks)
    {
        string treebank = "";
        string id = "";
        int multiwordEnd = 0;
        var words = new List<ConlluWord>();
        foreach (string line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith("# treebank = ", StringComparison.Ordinal))
            {
                treebank = line["# treebank = ".Length..];
            }
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
            {
                id = line["# sent_id = ".Length..];
            }
            else if (line.Length == 0)
            {
                if (words.Count > 0 && treebanks.Contains(treebank))
                {
                    yield return new ConlluSentence(treebank, id, words);
                }

                words = [];
                multiwordEnd = 0;
            }
            else if (line[0] != '#')
            {
                string[] columns = line.Split('\t');
                if (columns[0].Contains('-', StringComparison.Ordinal))
                {
                    multiwordEnd = int.Parse(columns[0].Split('-')[1], System.Globalization.CultureInfo.InvariantCulture);
                }
                else if (int.TryParse(columns[0], out int index))
                {
                    bool glued = columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal) || index < multiwordEnd;
                    Upos upos = Enum.Parse<Upos>(columns[3] == "_" ? "X" : columns[3], ignoreCase: true);
                    words.Add(new ConlluWord(columns[1], columns[2], upos, FeatsOf(columns[5], upos), !glued));
                }
            }
        }
    }

    private static Feats FeatsOf(string column, Upos upos)
    {
        var feats = default(Feats);
        foreach (string pair in column.Split('|'))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            feats = equals < 0 ? feats : With(feats, pair[..equals], pair[(equals + 1)..]);
        }

        bool marked = upos is Upos.Adp or Upos.Punct or Upos.Sym;
        return marked ? default : feats;
    }

    private static Feats With(Feats feats, string name, string value) => name switch
    {
        "Case" => feats with { Case = Parse<Case>(value == "Par" ? "Gen" : value) },
        "Number" => feats with { Number = value == "Ptan" ? Number.Plur : Parse<Number>(value) },
        "Gender" => feats with { Gender = Parse<Gender>(value) },
        "Animacy" => feats with { Animacy = Parse<Animacy>(value) },
        "Person" => feats with { Person = value switch { "1" => Person.First, "2" => Person.Second, "3" => Person.Third, _ => Person.None } },
        "Tense" => feats with { Tense = Parse<Tense>(value) },
        "VerbForm" => feats with { VerbForm = value == "Ger" ? VerbForm.Part : Parse<VerbForm>(value) },
        "Aspect" => feats with { Aspect = Parse<Aspect>(value) },
        "Voice" => feats with { Voice = value == "Mid" ? Voice.Act : Parse<Voice>(value) },
        "Mood" => feats with { Mood = value == "Sub" ? Mood.Ind : Parse<Mood>(value) },
        "Degree" => feats with { Degree = value == "Abs" ? Degree.Sup : Parse<Degree>(value) },
        "Variant" => feats with { IsShort = value == "Short" },
        _ => feats,
    };

    private static T Parse<T>(string value)
        where T : struct, Enum => Enum.TryParse(value, ignoreCase: true, out T parsed) ? parsed : default;
}
