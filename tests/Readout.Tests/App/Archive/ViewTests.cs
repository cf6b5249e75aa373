using System.Data.Common;
using System.Text.Json;
using Readout.App.Archive.Databases;

namespace Readout.Tests.App.Archive;

/// <summary>who, agenda, stories and story: what they show of the archive's rows, and what they say when there is nothing.</summary>
public sealed class ViewTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private const string Page =
        """{"source":"NAME.txt","url":"https://vestnik.example/NAME","published":"DAYT10:00:00Z","language":"ru","text":"Мэр Озёрска Пётр Сомов заявил, что переговоры с рыбаками завершились успешно.\n\n«Мы обещаем открыть мост к 17 декабря», — сказал Сомов.\n\nВстреча Сомова с министром транспорта Анной Луговой состоится 13 декабря."}""";

    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_agenda_lists_meetings_and_deadlines_by_date(DatabaseKind kind)
    {
        string archive = Filled(kind);
        string[] days = [.. Lines("agenda", archive, "--from", "2021-12-10", "--to", "2021-12-31").Select(line => $"{Text(line, "date")} {Text(line, "what")}")];
        Assert.Equal(["2021-12-13 meeting", "2021-12-17 deadline"], days);
        Assert.Empty(Lines("agenda", archive, "--from", "2021-12-14", "--to", "2021-12-16"));
        Assert.Contains("has dates from 2021-12-13 to 2021-12-17", Run("agenda", archive, "--from", "2022-01-01").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("agenda", archive, "--from", "soon").ExitCode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Who_shows_statements_meetings_and_commitments_of_a_name(DatabaseKind kind)
    {
        string archive = Filled(kind);
        string[] kinds = [.. Lines("who", archive, "сомова").Select(line => Text(line, "in")!).Distinct(StringComparer.Ordinal)];
        Assert.Equal(["statements", "meetings", "commitments"], kinds);
        Assert.Contains("Пётр Сомов (2)", Run("who", archive, "Сомовым").Output, StringComparison.Ordinal);
        Assert.Contains("Nobody of the name 'Ivanov'", Run("who", archive, "Ivanov").Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Stories_have_their_articles_and_copies_and_keep_their_old_numbers(DatabaseKind kind)
    {
        string archive = Filled(kind, ("first", "2021-12-09"), ("second", "2021-12-10"), ("third", "2021-12-11"));
        Change(
            archive,
            "INSERT INTO story (id, title, first_utc, last_utc) VALUES (7, 'The bridge', 1639044000, 1639216800)",
            "INSERT INTO story (id, title, joined_into) VALUES (9, 'Another', 7)",
            "UPDATE article SET story_id = 7, copy_of = NULL",
            "UPDATE article SET copy_of = (SELECT id FROM article WHERE source = 'first.txt') WHERE source = 'second.txt'");

        JsonElement story = Assert.Single(Lines("stories", archive));
        Assert.Equal("""{"id":"7","title":"The bridge","languages":["ru"],"articles":[{"source":"first.txt","url":"https://vestnik.example/first","copyOf":null},{"source":"second.txt","url":"https://vestnik.example/second","copyOf":"first.txt"},{"source":"third.txt","url":"https://vestnik.example/third","copyOf":null}]}""", story.GetRawText());
        Assert.Equal(Run("story", archive, "7").Output, Run("story", archive, "9").Output);
        List<JsonElement> statements = [.. Lines("story", archive, "7").Where(line => line.TryGetProperty("in", out JsonElement found) && found.GetString() == "statements")];
        Assert.Equal(2, statements.Count);
        Assert.All(statements, statement => Assert.Equal(3, statement.GetProperty("carriers").GetArrayLength()));
        Assert.Equal("first.txt", statements[0].GetProperty("article").GetProperty("source").GetString());
        Assert.Equal(2, Lines("search", archive, "story:9").Count);
        Assert.Equal(2, Lines("search", archive, "story:9 from:2021-12-11").Count);
        Assert.Contains("there is no story 8", Run("story", archive, "8").Error, StringComparison.Ordinal);
        Assert.Contains("Try --least 1", Run("stories", archive, "--least", "4").Output, StringComparison.Ordinal);
        Assert.Contains("3 articles, 1 of them copies; ru; 2021-12-09 to 2021-12-11", Run("stories", archive).Output, StringComparison.Ordinal);
    }

    private string Filled(DatabaseKind kind, params (string Name, string Day)[] pages)
    {
        string archive = NewArchive(kind);
        (string Name, string Day)[] all = pages.Length == 0 ? [("first", "2021-12-09")] : pages;
        string lines = string.Join('\n', all.Select(page => Page.Replace("NAME", page.Name, StringComparison.Ordinal).Replace("DAY", page.Day, StringComparison.Ordinal)));
        ProcessResult result = ReadoutProcess.Run(["import", Write("pages.jsonl", lines), "--archive", archive], folder: Folder);
        Assert.True(result.ExitCode == 0, result.Error);
        return archive;
    }

    private static void Change(string archive, params string[] statements)
    {
        using var database = ArchiveDatabase.At(archive);
        using DbConnection connection = database.Open();
        foreach (string statement in statements)
        {
            connection.Execute(statement);
        }
    }

    private ProcessResult Run(string command, string archive, params string[] args) => ReadoutProcess.Run([command, .. args, "--archive", archive], folder: Folder);

    private List<JsonElement> Lines(string command, string archive, params string[] args)
    {
        ProcessResult result = Run(command, archive, [.. args, "--format", "jsonl"]);
        Assert.True(result.ExitCode == 0, result.Error);
        return [.. result.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();
}
