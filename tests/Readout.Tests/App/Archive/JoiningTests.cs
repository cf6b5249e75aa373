namespace Readout.Tests.App.Archive;

public sealed class JoiningTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private const string Other = "<html><head><title>Fishermen of Vinterby strike over quotas</title><link rel=canonical href='https://coast.example/strike'></head><body><article>"
        + "<h1>Fishermen of Vinterby strike over quotas</h1><p>Forty boats stayed in port on Thursday in protest against the herring quota that the ministry of fisheries set last week.</p>"
        + "<p>“Nobody can live on nine tons a season,” Olaf Brekke, the union's chairman, told reporters. Talks with the minister are to begin next Wednesday.</p></article></body></html>";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_copy_is_folded_into_the_first_and_shares_its_story_though_it_came_in_another_run(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Write("first/1.html", SamplePages.Html(1));
        Write("first/2.html", Other);
        Write("second/copy.html", Copy());
        ArchiveProcess.Import(archive, Folder, "first");
        ArchiveProcess.Import(archive, Folder, "second");

        string[][] rows = Articles(archive);
        Assert.Equal(["1", "2", "1"], rows.Select(row => row[0]));
        Assert.Equal(["", "", "1"], rows.Select(row => row[1]));

        ArchiveProcess.Run(archive, Folder, "forget", SamplePages.Url(1));
        Assert.Equal([["2", ""], ["1", ""]], Articles(archive));
        Assert.Equal("2 articles, 2 pages: nothing wrong", ArchiveProcess.Doctor(archive, Folder));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void What_people_decide_of_entities_holds_for_articles_to_come(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Write("first/1.html", SamplePages.Html(0));
        Write("second/12.html", SamplePages.Html(12));
        Write("second/other.html", Other);
        ArchiveProcess.Import(archive, Folder, "first");
        Assert.Equal(1, ArchiveProcess.Run(archive, Folder, "entity", "join", "1", "99").ExitCode);
        Assert.Equal("decided; 1 article was looked at again", ArchiveProcess.Run(archive, Folder, "entity", "join", "1", "2").Lines[^1]);
        ArchiveProcess.Import(archive, Folder, "second");
        Assert.Equal("3 articles, 3 pages: nothing wrong", ArchiveProcess.Doctor(archive, Folder));
        ProcessResult pinned = ArchiveProcess.Run(archive, Folder, "entity", "pin", "3", "e1", "1", "--by", "desk");
        Assert.Equal("decided; 1 article was looked at again", pinned.Lines[^1]);
        Assert.Contains("there is no article 77", ArchiveProcess.Run(archive, Folder, "entity", "pin", "77", "e1", "1").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_statement_that_several_outlets_carry_is_one_claim_and_stays_one_when_a_carrier_goes(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Write("pages/1.html", Other);
        Write("pages/2.html", Other.Replace("coast.example/strike", "harbour.example/boats", StringComparison.Ordinal).Replace("Forty boats stayed in port on Thursday in protest", "No boat went out on Thursday in anger", StringComparison.Ordinal));
        Write("pages/3.html", SamplePages.Html(1));
        ArchiveProcess.Import(archive, Folder, "pages");
        Assert.Equal(["1:1:new", "2:1:same"], Claims(archive, "Nobody can live"));
        string found = Assert.Single(ArchiveProcess.Run(archive, Folder, "search", "season speaker:Brekke", "--format", "jsonl").Lines);
        Assert.Contains("\"carriers\":[{\"article\":1,", found, StringComparison.Ordinal);
        Assert.Contains("{\"article\":2,", found, StringComparison.Ordinal);

        ArchiveProcess.Run(archive, Folder, "forget", "https://coast.example/strike");
        Assert.Single(Claims(archive, "Nobody can live"));
        Assert.EndsWith(":new", Claims(archive, "Nobody can live")[0], StringComparison.Ordinal);
        Assert.Equal("2 articles, 2 pages: nothing wrong", ArchiveProcess.Doctor(archive, Folder));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_story_is_called_by_the_article_that_the_others_agree_with_most(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Write("pages/1.html", Other.Replace("Fishermen of Vinterby strike over quotas", "Quiet morning in the north", StringComparison.Ordinal)
            .Replace("Talks with the minister are to begin next Wednesday.", "Gulls were the only ones at work, a baker said, and prices of cod went up in the market of Osterholt.", StringComparison.Ordinal));
        Write("pages/2.html", Other.Replace("coast.example/strike", "harbour.example/boats", StringComparison.Ordinal));
        Assert.Equal(["new", "new"], ArchiveProcess.Import(archive, Folder, "pages"));
        Write("pages/3.html", Other.Replace("coast.example/strike", "valley.example/boats", StringComparison.Ordinal).Replace("Forty boats", "Some forty boats", StringComparison.Ordinal));
        ArchiveProcess.Import(archive, Folder, "pages");
        Assert.Contains("\"title\":\"Fishermen of Vinterby strike over quotas\"", Assert.Single(ArchiveProcess.Run(archive, Folder, "stories", "--format", "jsonl").Lines), StringComparison.Ordinal);
    }

    // Article, claim and verdict of the statements with these words.
    private List<string> Claims(string archive, string words) =>
    [
        .. ArchiveProcess.Run(archive, Folder, "export", "--format", "csv").Lines.Where(line => line.Contains(words, StringComparison.Ordinal))
            .Select(line => line.TrimEnd('\r').Split(',')).Select(row => $"{row[0]}:{row[^2]}:{row[^1]}"),
    ];

    private static string Copy() => SamplePages.Html(1).Replace("county.example/news/1", "valley.example/a", StringComparison.Ordinal).Replace("T10:", "T12:", StringComparison.Ordinal)
        .Replace("Residents had asked for the change for years, and several", "Several", StringComparison.Ordinal);

    // Story and copy of each article.
    private string[][] Articles(string archive) =>
    [
        .. ArchiveProcess.Run(archive, Folder, "export", "--format", "csv", "--table", "articles").Lines.Skip(1)
            .Select(line => line.TrimEnd('\r').Split(',')[^3..^1]),
    ];
}
