namespace Readout.Tests.App.Site;

/// <summary>
/// Pages about the ferry talks of two invented harbour towns, in three languages: a direct and an indirect statement, one via an agency, one in another's words, one of
/// nobody named, a wire copy, a meeting held, one planned and one called off, promises with deadlines.
/// </summary>
internal static class SitePages
{
    /// <summary>When the tests look: the evening of the third day.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 4, 20, 0, 0, TimeSpan.Zero);

    private static readonly string[] Wire =
    [
        "The ferry between Norrvik and Sundholm will run again from April, Norrvik mayor Anna Holm said on Monday after talks with the port of Sundholm.",
        "“We have agreed on eight crossings a day, and nobody will pay more than before,” Holm told reporters at the quay. She promised to publish the timetable by 20 March 2026.",
        "The talks between Holm and Sundholm harbour master Erik Dahl lasted four hours. Holm and Dahl will meet again in Sundholm on 12 March 2026, the Norrvik town council said.",
        "The ferry was stopped in November when the old boat failed its inspection, and some six hundred people who work on the other side of the sound have since taken the long road.",
    ];

    public static IReadOnlyList<NewsPage> All { get; } =
    [
        new("Sound Courier", "https://courier.example/ferry-talks", "2026-03-02T10:00:00Z", "Norrvik and Sundholm agree on the ferry", Wire),
        new("Northern Mirror", "https://mirror.example/2026/ferry", "2026-03-02T11:30:00Z", "Ferry to run again, says Norrvik mayor", Wire),
        new(
            "Sundholm Post",
            "https://post.example/harbour/17",
            "2026-03-02T16:00:00Z",
            "Sundholm: no agreement on the ferry yet",
            "Sundholm harbour master Erik Dahl denied on Monday that the towns of Norrvik and Sundholm had agreed on eight ferry crossings a day.",
            "“We have agreed on nothing but the next date,” Dahl told the agency Sundpress. “The talks in Norrvik were useful, and we will talk again on 12 March.”",
            "Dahl said that Norrvik mayor Anna Holm had proposed to share the cost of the new boat.",
            "According to a source in the port, the ferry will not run before May. A meeting of Anna Holm and Erik Dahl on 5 March 2026 was cancelled, the port said."),
        new(
            "Вісник протоки",
            "https://visnyk.example/porom",
            "2026-03-03T09:00:00+02:00",
            "Мерка Норвіка обіцяє розклад порома до 20 березня",
            "Мерка Норвіка Анна Гольм заявила, що паром між Норвіком і Сундгольмом знову ходитиме з квітня. Про це повідомляє агентство Сундпрес.",
            "«Ми домовилися про вісім рейсів на день», — сказала Гольм журналістам. Вона пообіцяла оприлюднити розклад до 20 березня 2026 року.",
            "Начальник порту Сундгольма Ерік Даль раніше заперечив, що сторони домовилися про кількість рейсів.") { Language = "uk" },
        new(
            "Голос пролива",
            "https://golos.example/news/parom-3",
            "2026-03-04T08:15:00+03:00",
            "Порт Сундхольма ждёт новый паром",
            "Начальник порта Сундхольма Эрик Даль сообщил, что новый паром прибудет в порт в мае. Об этом он заявил агентству «Сундпресс».",
            "«Мы обещаем открыть причал к 1 мая 2026 года», — сказал Даль.",
            "Вторая встреча мэра Норвика Анны Хольм с Далем состоится 12 марта 2026 года в Сундхольме.") { Language = "ru" },
        new(
            "Sound Courier",
            "https://courier.example/library",
            "2026-03-04T12:00:00Z",
            "Norrvik library opens on Sundays",
            "The library of Norrvik will open on Sundays from next week, its director, Ida Berg, said on Wednesday.",
            "“People asked for it for years,” Berg said. The library hopes to open a reading garden by 30 June 2026.",
            "More than two thousand people had signed a letter for the change."),
    ];
}
