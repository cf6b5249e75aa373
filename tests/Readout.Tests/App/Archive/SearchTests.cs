using System.Text.Json;

namespace Readout.Tests.App.Archive;

public sealed class SearchTests(PostgresServer postgres) : ArchiveTestBase(postgres)
{
    private const string English =
        """{"source":"en.txt","url":"https://herald.example/en","published":"2021-12-08T10:00:00Z","language":"en","text":"The mayor of Lomgrad, Anna Holm, said on Wednesday that peace talks with the dockers had failed.\n\n“We will reopen the bridge by Friday,” Holm said.\n\nThe minister of transport, Peter Ross, denied that the bridge was unsafe."}""";

    private const string Russian =
        """{"source":"ru.txt","url":"https://vestnik.example/ru","published":"2021-12-09T10:00:00Z","language":"ru","text":"Мэр Озёрска Пётр Сомов заявил, что переговоры с рыбаками завершились успешно.\n\n«Мы обещаем открыть мост к пятнице», — сказал Сомов.\n\nВстреча Сомова с министром транспорта Анной Луговой состоится в понедельник."}""";

    private const string Ukrainian =
        """{"source":"uk.txt","url":"https://visnyk.example/uk","published":"2021-12-10T10:00:00Z","language":"uk","text":"Міський голова Вербівки Петро Лозовий заявив, що переговори з рибалками завершилися успішно.\n\n«Ми відкриємо міст», — сказав Лозовий. Він подякував міністрам."}""";

    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Words_are_found_in_whatever_form_and_language(DatabaseKind kind)
    {
        string archive = Filled(kind);
        Assert.Equal(["uk.txt s1", "ru.txt s1"], Found(archive, "переговорами"));
        Assert.Equal(["uk.txt s1", "ru.txt s1"], Found(archive, "переговорам завершится OR завершитися"));
        Assert.Equal(["en.txt s1"], Found(archive, "talking FAILED"));
        Assert.Equal(["en.txt s1"], Found(archive, "\"peace talk\""));
        Assert.Empty(Found(archive, "\"talks peace\""));
        Assert.Equal(["ru.txt s1", "en.txt s1"], Found(archive, "talks OR рыбаки"));
        Assert.Equal(["uk.txt s1"], Found(archive, "переговори -рыбаки"));
        Assert.Equal(["ru.txt s2", "ru.txt s1"], Found(archive, "озерск OR сомовым").Order(StringComparer.Ordinal).Reverse());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fields_narrow_the_search(DatabaseKind kind)
    {
        string archive = Filled(kind);
        Assert.Equal(["en.txt s1", "en.txt s2"], Found(archive, "speaker:\"Anna Holm\"").Order(StringComparer.Ordinal));
        Assert.Equal(["ru.txt s1", "ru.txt s2"], Found(archive, "speaker:Сомова").Order(StringComparer.Ordinal));
        Assert.Equal(["en.txt s3"], Found(archive, "kind:denied"));
        Assert.Equal(["uk.txt s1", "uk.txt s2"], Found(archive, "lang:uk").Order(StringComparer.Ordinal));
        Assert.Equal(["uk.txt s1"], Found(archive, "переговоры from:2021-12-10"));
        Assert.Equal(["ru.txt s1"], Found(archive, "переговоры to:2021-12-09"));
        Assert.Empty(Found(archive, "переговоры from:2022"));
        Assert.Contains("ru.txt s2", Found(archive, "has:commitment"));
        Assert.Empty(Found(archive, "переговоры story:7"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_day_in_words_or_figures_finds_what_is_of_or_about_it_in_every_language(DatabaseKind kind)
    {
        string archive = Filled(kind);
        Import(archive, """{"source":"day-en.txt","url":"https://herald.example/day","published":"2026-03-12T10:00:00Z","language":"en","text":"The mayor of Lomgrad, Anna Holm, said that the northern quay would stay shut until 20 March.\n\nHolm will meet the minister of transport, Peter Ross, in Lomgrad on 20 March."}""");
        Import(archive, """{"source":"day-ru.txt","url":"https://vestnik.example/day","published":"2026-03-12T11:00:00Z","language":"ru","text":"Мэр Озёрска Пётр Сомов заявил, что переговоры с рыбаками продолжатся в пятницу, 20 марта 2026 года.\n\nСомов пообещал открыть мост к 20 марта."}""");
        Import(archive, """{"source":"day-of.txt","url":"https://visnyk.example/day","published":"2026-03-20T09:00:00Z","language":"uk","text":"Міський голова Вербівки Петро Лозовий заявив, що рибалки повернулися додому."}""");
        foreach (string asked in (string[])["20 March", "March 20", "20 марта", "20 березня 2026 року", "2026-03-20", "day:\"20 March\""])
        {
            Assert.Equal(["day-en.txt", "day-of.txt", "day-ru.txt"], Found(archive, asked).Select(one => one.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal));
            Assert.Contains(Found(archive, asked, "--in", "meetings"), one => one.StartsWith("day-en.txt", StringComparison.Ordinal));
            Assert.Contains(Found(archive, asked, "--in", "commitments"), one => one.StartsWith("day-ru.txt", StringComparison.Ordinal));
            Assert.Equal(["day-en.txt ", "day-of.txt ", "day-ru.txt "], Found(archive, asked, "--in", "articles").Order(StringComparer.Ordinal));
        }

        Assert.Empty(Found(archive, "21 March 2026"));
        Assert.Equal(["day-ru.txt"], Found(archive, "20 March переговоры").Select(one => one.Split(' ')[0]).Distinct());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_name_finds_its_bearer_in_other_languages(DatabaseKind kind)
    {
        string archive = Filled(kind);
        Import(archive, """{"source":"holm.txt","url":"https://vestnik.example/holm","published":"2021-12-08T11:00:00Z","language":"ru","text":"Мэр Ломграда Анна Холм заявила, что мост откроют в пятницу."}""");
        Assert.Equal(["en.txt s1", "en.txt s2", "holm.txt s1"], Found(archive, "speaker:\"Anna Holm\"").Order(StringComparer.Ordinal));
        Assert.Equal(["en.txt s1", "en.txt s2", "holm.txt s1"], Found(archive, "speaker:Холм").Order(StringComparer.Ordinal));
        Assert.Equal(["holm.txt s1"], Found(archive, "speaker:Holm lang:ru"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Articles_meetings_and_commitments_are_found_too(DatabaseKind kind)
    {
        string archive = Filled(kind);
        Assert.Equal(["uk.txt ", "ru.txt "], Found(archive, "мост OR міст", "--in", "articles"));
        Assert.Equal(["ru.txt m2"], Found(archive, "Луговая status OR встречи", "--in", "meetings"));
        Assert.Equal(["ru.txt c1"], Found(archive, "открыть мост", "--in", "commitments"));
        Assert.Equal(["ru.txt c1"], Found(archive, "speaker:сомов has:deadline", "--in", "commitments"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Pages_of_results_join_without_gap_or_repetition(DatabaseKind kind)
    {
        string archive = Filled(kind);
        foreach (string sort in (string[])["newest", "best"])
        {
            string[] all = [.. Found(archive, "", "--sort", sort)];
            var paged = new List<string>();
            string? cursor = null;
            while (Lines(archive, "", ["--sort", sort, "--limit", "2", .. cursor is null ? (string[])[] : ["--after", cursor]]) is { Count: > 0 } lines)
            {
                paged.AddRange(lines.Select(Name));
                cursor = lines[^1].GetProperty("cursor").GetString();
            }

            Assert.True(all.Length > 5);
            Assert.Equal(all, paged);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_revision_no_longer_says_is_found_no_more(DatabaseKind kind)
    {
        string archive = Filled(kind);
        Import(archive, English.Replace("peace talks", "price quarrels", StringComparison.Ordinal));
        Assert.Empty(Found(archive, "peace"));
        Assert.Equal(["en.txt s1"], Found(archive, "quarrel"));
        Assert.Equal(["en.txt "], Found(archive, "quarrel", "--in", "articles"));
        Assert.Empty(Found(archive, "peace", "--in", "articles"));
    }

    [Fact]
    public void Words_found_are_marked_by_code_points_and_in_guillemets()
    {
        string archive = NewArchive(DatabaseKind.Sqlite);
        Import(archive, """{"source":"m.txt","language":"en","text":"Anna Holm said that 😀 the talks about talking had failed."}""");
        JsonElement line = Assert.Single(Lines(archive, "talk", []));
        string[] marked = [.. line.GetProperty("marks").EnumerateArray().Select(mark => InCodePoints(line.GetProperty("text").GetString()!, mark.GetProperty("start").GetInt32(), mark.GetProperty("end").GetInt32()))];
        Assert.Equal(["talks", "talking"], marked);
        Assert.Contains("the «talks» about «talking» had failed", Run(archive, "talk").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_shows_its_place_and_nothing_found_says_what_to_try()
    {
        string archive = Filled(DatabaseKind.Sqlite);
        ProcessResult mistake = Run(archive, "talks speker:Holm");
        Assert.Equal(2, mistake.ExitCode);
        Assert.Contains("there is no field 'speker'", mistake.Error, StringComparison.Ordinal);
        Assert.Contains("  talks speker:Holm\n        ^", mistake.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("has the words 'octopus'", Run(archive, "talks octopus").Output, StringComparison.Ordinal);
        Assert.Contains("add --in articles", Run(archive, "unsafe dockers").Output, StringComparison.Ordinal);
        Assert.Contains("outside of from:", Run(archive, "talks from:2022").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run(archive, "talks", "--after", "x7").ExitCode);
        Assert.Equal(1, Run(Path.Combine(Folder, "none.db"), "talks").ExitCode);
    }

    private string Filled(DatabaseKind kind)
    {
        string archive = NewArchive(kind);
        Import(archive, English, Russian, Ukrainian);
        return archive;
    }

    private void Import(string archive, params string[] pages)
    {
        ProcessResult result = ReadoutProcess.Run(["import", Write($"{Guid.NewGuid():N}.jsonl", string.Join('\n', pages)), "--archive", archive], folder: Folder);
        Assert.True(result.ExitCode == 0, result.Error);
    }

    private IEnumerable<string> Found(string archive, string query, params string[] options) => Lines(archive, query, options).Select(Name);

    private List<JsonElement> Lines(string archive, string query, string[] options)
    {
        ProcessResult result = Run(archive, query, [.. options, "--format", "jsonl"]);
        Assert.True(result.ExitCode == 0, result.Error);
        return [.. result.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private ProcessResult Run(string archive, string query, params string[] options) => ReadoutProcess.Run(["search", query, "--archive", archive, .. options], folder: Folder);

    private static string Name(JsonElement line) =>
        $"{line.GetProperty("article").GetProperty("source").GetString()} {(line.TryGetProperty("id", out JsonElement id) ? id.GetString() : "")}";

    private static string InCodePoints(string text, int start, int end) => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start).Select(rune => rune.ToString()));
}
