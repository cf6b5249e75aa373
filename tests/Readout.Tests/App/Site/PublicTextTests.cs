using System.Data.Common;
using Readout.App.Archive.Databases;
using Readout.App.Archive.Migrations;
using Readout.App.Archive.Search;
using Readout.App.Site.Reading;
using Readout.Tests.App.Archive;

namespace Readout.Tests.App.Site;

/// <summary>The public's share of articles, from the rows of an archive of either kind.</summary>
public sealed class PublicTextTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private static readonly string[] Kinds = ["direct", "mixed", "indirect"];
    private static readonly string?[] Grades = ["named", "resolved", "doubtful", "unnamed", null];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void Quoted_words_of_somebody_named_go_first_and_what_is_left_out_is_left_out_everywhere(DatabaseKind kind)
    {
        using var database = ArchiveDatabase.At(NewArchive(kind));
        using DbConnection connection = Open(database);
        AddArticle(connection, 1, 2000, "A standfirst of the article.");
        AddStatement(connection, 1, "s1", "indirect", "named", "that the talks would go on");
        AddStatement(connection, 1, "s2", "direct", "resolved", "“Nobody asked us.”");
        AddStatement(connection, 1, "s3", "direct", "named", "“We agreed.”");
        AddStatement(connection, 1, "s4", "direct", "named", new string('x', 400));
        connection.Execute("INSERT INTO commitment (article_id, local, strength, words, confidence) VALUES (1, 'c1', 'promises', 'the talks would go on', 1)");

        using var text = new PublicText(PublicCap.Default);
        ViewLimit limit = text.For(connection, [1]);
        Assert.Equal([false, true, false, true], Statements(connection, 1).Select(row => limit.Apply(row).IsWithheld));
        Assert.Equal("", limit.Apply(Statement(1, new string('x', 400))).Text);
        Assert.True(limit.Allows(1, "the talks would go on"));
        Assert.False(limit.Allows(1, "A standfirst of the article."));
        Assert.False(limit.Allows(2, "“We agreed.”"));
        FoundStatement withheld = Statement(1, "“Nobody asked us.”");
        Assert.True(text.Show(Viewer.Public, connection, withheld).IsWithheld);
        Assert.Same(withheld, text.Show(Viewer.Owner, connection, withheld));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void Whatever_rows_articles_have_their_shown_words_stay_within_the_cap(DatabaseKind kind)
    {
        using var database = ArchiveDatabase.At(NewArchive(kind));
        using DbConnection connection = Open(database);
        var random = new Random(7);
        var lengths = Enumerable.Range(1, 120).ToDictionary(id => (long)id, _ => random.Next(4000));
        foreach ((long id, int length) in lengths)
        {
            AddArticle(connection, id, length, random.Next(3) == 0 ? Words(random) : null);
            for (int i = random.Next(9); i > 0; i--)
            {
                AddStatement(connection, id, $"s{i}", Kinds[random.Next(Kinds.Length)], Grades[random.Next(Grades.Length)], Words(random));
            }
        }

        using var text = new PublicText(PublicCap.Default);
        ViewLimit limit = text.For(connection, lengths.Keys);
        int shown = 0;
        foreach ((long id, int length) in lengths)
        {
            string[] words = [.. Statements(connection, id).Select(row => limit.Apply(row).Text).Where(row => row.Length > 0).Distinct(StringComparer.Ordinal)];
            Assert.True(words.Sum(row => row.Length) <= Math.Min(300, 0.15 * length));
            Assert.True(words.Sum(Allowance.Sentences) <= 2);
            shown += words.Length;
        }

        Assert.InRange(shown, 60, 240);
        ViewLimit again = text.For(connection, lengths.Keys);
        Assert.All(lengths.Keys.SelectMany(id => Statements(connection, id)), row => Assert.Equal(limit.Apply(row).Text, again.Apply(row).Text));
    }

    private static DbConnection Open(ArchiveDatabase database)
    {
        DbConnection connection = database.Open();
        Migrator.Run(database, connection);
        return connection;
    }

    private static void AddArticle(DbConnection connection, long id, int length, string? summary) => connection.Execute(
        "INSERT INTO article (id, key, source, summary, seen_at, revision, text_digest, text_length) VALUES (@id, @key, 'a.html', @summary, 0, 1, @key, @length)",
        ("@id", id),
        ("@key", BitConverter.GetBytes(id)),
        ("@summary", summary),
        ("@length", (long)length));

    private static void AddStatement(DbConnection connection, long article, string local, string kind, string? grade, string words) => connection.Execute(
        "INSERT INTO statement (article_id, local, kind, force, grade, content, confidence) VALUES (@article, @local, @kind, 'said', @grade, @words, 1)",
        ("@article", article),
        ("@local", local),
        ("@kind", kind),
        ("@grade", grade),
        ("@words", words));

    private static List<FoundStatement> Statements(DbConnection connection, long article) =>
        connection.Rows("SELECT content FROM statement WHERE article_id = @id ORDER BY id", row => Statement(article, row.GetString(0)), ("@id", article));

    private static FoundStatement Statement(long article, string words) =>
        new(new FoundArticle(article, "a.html", null, null, null, null, null, null), "s", words, [], default!, null, null, "direct", "said", [], null, null);

    // Words that are in no other row, so that what is shown adds up.
    private static string Words(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(2, 30)).Select(_ => random.Next(100_000).ToString(System.Globalization.CultureInfo.InvariantCulture) + (random.Next(12) == 0 ? "." : "")));
}
