using Readout.Articles;
using Readout.Pages;
using Readout.Records;
using Readout.Stories.Identities;
using Readout.Tests.Conventions;

namespace Readout.Tests.Stories.Identities;

/// <summary>
/// Fifty short reports of our own in three languages with people and bodies whose names clash (<c>documents.txt</c>), read and resolved in order.
/// B³ (Bagga and Baldwin, 1998) over the entities that the file names. Own texts are a test, no evidence of how it does on others'.
/// </summary>
public sealed class DocumentsTests
{
    private const double Target = 0.95;

    [Fact]
    public void Entities_are_told_apart_and_brought_together()
    {
        List<(string Gold, string Found)> named = [.. Named()];
        double precision = named.Average(one => Share(named, other => other.Found == one.Found, other => other.Gold == one.Gold));
        double recall = named.Average(one => Share(named, other => other.Gold == one.Gold, other => other.Found == one.Found));
        double f1 = 2 * precision * recall / (precision + recall);
        Assert.True(f1 >= Target, $"B³ P {precision:F3} R {recall:F3} F1 {f1:F3}\n{string.Join('\n', named.OrderBy(one => one.Gold, StringComparer.Ordinal))}");
    }

    private static double Share(List<(string Gold, string Found)> named, Predicate<(string Gold, string Found)> of, Predicate<(string Gold, string Found)> isIn)
    {
        List<(string Gold, string Found)> all = named.FindAll(of);
        return (double)all.Count(one => isIn(one)) / all.Count;
    }

    private static IEnumerable<(string Gold, string Found)> Named()
    {
        var known = new KnownEntities();
        var resolver = new EntityResolver(known, EntityConstraints.None);
        int article = 0;
        foreach (string document in File.ReadAllText(Path.Combine(Repository.Root, "tests/Readout.Tests/Stories/Identities/documents.txt")).Split("# ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = document.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            IReadOnlyList<EntitySighting> sightings = EntitySighting.Of(Read(lines[0], lines[1]));
            EntityUpdate update = resolver.Resolve(++article, sightings, new DateOnly(2024, 3, 4), known.LastId);
            known.Put(update.Changed);
            foreach (string[] gold in lines[2..].Select(line => line[2..].Split(" = ")))
            {
                long? id = sightings.FirstOrDefault(sighting => sighting.Name == gold[0]) is { } sighting ? update.IdOf(sighting.LocalId) : null;
                yield return (gold[1], id?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? $"none in {article}: {string.Join(", ", sightings.Select(one => one.Name))}");
            }
        }

        Assert.True(article >= 50);
    }

    private static ArticleRecord Read(string language, string text) =>
        RecordReader.Analyze(Page.Of(text, null), new NewsArticle { Text = text, Language = language });
}
