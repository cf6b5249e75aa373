using Readout.Bench.Quality.Gold;
using Readout.Entities;
using Readout.Records;
using Readout.Text;

namespace Readout.Bench.Quality.Scoring;

/// <summary>
/// Named entities: exact spans of outermost mentions, and the easier measure that most published figures use, the words that belong to names.
/// </summary>
internal sealed class NameScore
{
    public static readonly string[] Classes = ["PER", "LOC", "ORG"];

    public Dictionary<string, Tally> Exact { get; } = Classes.ToDictionary(name => name, _ => new Tally(), StringComparer.Ordinal);

    /// <summary>Words inside names of the class, whatever the borders.</summary>
    public Dictionary<string, Tally> ByWord { get; } = Classes.ToDictionary(name => name, _ => new Tally(), StringComparer.Ordinal);

    public void Add(GoldDocument gold, ArticleRecord? record)
    {
        HashSet<GoldName> wanted = Outermost(gold.Names);
        HashSet<GoldName> found = Outermost(Found(record));
        foreach (string name in Classes)
        {
            var mine = found.Where(one => one.Class == name).ToHashSet();
            var theirs = wanted.Where(one => one.Class == name).ToHashSet();
            Exact[name].Add(mine.Intersect(theirs).Count(), mine.Count, theirs.Count);
            HashSet<int> foundWords = Words(gold.Text, mine);
            HashSet<int> goldWords = Words(gold.Text, theirs);
            ByWord[name].Add(foundWords.Intersect(goldWords).Count(), foundWords.Count, goldWords.Count);
        }
    }

    private static IEnumerable<GoldName> Found(ArticleRecord? record) =>
        (record?.Entities ?? []).SelectMany(entity => entity.Mentions.Where(mention => mention.Form == MentionForm.Name).Select(mention => (entity.Kind, mention.Span)))
            .Select(found => (found.Span, Class: ClassOf(found.Kind)))
            .Where(found => found.Class is not null)
            .Select(found => new GoldName(found.Span, found.Class!));

    private static string? ClassOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PER",
        EntityKind.Place => "LOC",
        EntityKind.Organization => "ORG",
        _ => null,
    };

    private static HashSet<GoldName> Outermost(IEnumerable<GoldName> names)
    {
        List<GoldName> all = [.. names.Distinct()];
        return [.. all.Where(one => !all.Exists(other => other.Span != one.Span && other.Span.Contains(one.Span)))];
    }

    // Where each word of the spans begins.
    private static HashSet<int> Words(string text, IEnumerable<GoldName> names)
    {
        var starts = new HashSet<int>();
        foreach (TextSpan span in names.Select(name => name.Span))
        {
            for (int i = span.Start; i < span.End; i++)
            {
                if (char.IsLetterOrDigit(text[i]) && (i == span.Start || !char.IsLetterOrDigit(text[i - 1])))
                {
                    starts.Add(i);
                }
            }
        }

        return starts;
    }
}
