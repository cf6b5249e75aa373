using System.Text;
using Readout.Articles;
using Readout.Dates;
using Readout.Entities;
using Readout.Events;
using Readout.Events.Commitments;
using Readout.Events.Meetings;
using Readout.Records;
using Readout.Statements;
using Readout.Text;

namespace Readout.Tests.Formats;

/// <summary>A record put together by hand, with every field filled, so that formats are tested apart from the stages that fill records.</summary>
internal static class SampleRecord
{
    public const string Title = "Министр 🌾 обещал зерно";

    public const string Summary = "Переговоры продолжатся.";

    public const string First = "Об этом сообщил министр Тарас Гречка, передаёт «Степь-Информ».";

    public const string Second = "Гречка 🌾 заявил: «Мы надеемся открыть порт к пятнице». По его словам, Анна Лисова отрицает встречу.";

    public static ArticleRecord Full { get; } = Create(Article());

    public static string Json(Action<System.Buffers.IBufferWriter<byte>> write)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static ArticleRecord Create(NewsArticle article)
    {
        var document = ArticleDocument.Of(article);
        var taras = new EventParticipant("e1", "Тарас Гречка");
        return new ArticleRecord
        {
            Source = "pages/zerno.html",
            Retrieved = PartialDate.Of(new DateTimeOffset(2024, 3, 6, 8, 0, 0, TimeSpan.Zero)),
            Article = article,
            Document = document,
            IsAnalyzed = true,
            Entities = Entities(document.Text),
            Statements = [Hope(document.Text), Report(document.Text), Denial(document.Text)],
            Meetings = [Talks(document.Text, taras)],
            Commitments = [OpenPort(document.Text, taras)],
            Warnings = ["The gzip stream is cut off."],
        };
    }

    private static NewsArticle Article() => new()
    {
        Url = "https://stepnye-vesti.example/2024/03/05/zerno",
        Outlet = "Степные вести",
        Language = "ru",
        Title = Title,
        Summary = Summary,
        Authors = ["Ольга Нива"],
        Agencies = ["Степь-Информ"],
        Published = PartialDate.Of(new DateTimeOffset(2024, 3, 5, 19, 12, 0, TimeSpan.FromHours(2))),
        PublishedFrom = DateEvidence.JsonLd,
        Keywords = ["зерно"],
        Images = [new ArticleImage("https://stepnye-vesti.example/1.jpg", "Порт утром", "Степь-Информ") { Alt = "порт" }],
        PhotoCredits = ["Степь-Информ"],
        Body = [new Block(BlockKind.Paragraph, First), new Block(BlockKind.Paragraph, Second)],
        Text = First + "\n\n" + Second,
        Furniture = new Furniture
        {
            Promotions = ["Подписывайтесь на наш канал"],
            Related = [new RelatedLink("Порт закрыт", null)],
            Feed = [new FeedItem("Снег в горах", new PartialDate { Year = 2025, Month = 9, Day = 6, Time = new TimeOnly(11, 55) }, null)],
        },
    };

    private static TextSpan Find(string text, string words) => TextSpan.OfLength(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static IReadOnlyList<Entity> Entities(string text) =>
    [
        new Entity
        {
            Id = "e1",
            Kind = EntityKind.Person,
            Name = "Тарас Гречка",
            Roles = ["министр"],
            Mentions =
            [
                new Mention(MentionForm.Name, Find(text, "Тарас Гречка"), Find(text, "министр Тарас Гречка")),
                new Mention(MentionForm.Pronoun, TextSpan.OfLength(Find(text, "По его словам").Start + 3, 3), TextSpan.OfLength(Find(text, "По его словам").Start + 3, 3)),
            ],
        },
        new Entity
        {
            Id = "e2",
            Kind = EntityKind.Person,
            Name = "Анна Лисова",
            Mentions = [new Mention(MentionForm.Name, Find(text, "Анна Лисова"), Find(text, "Анна Лисова"))],
        },
    ];

    private static Statement Hope(string text) => new()
    {
        Id = "s1",
        Kind = StatementKind.Direct,
        Force = StatementForce.Hoped,
        Speaker = new Speaker("e1", "Тарас Гречка", TextSpan.OfLength(Find(text, "Гречка 🌾").Start, 6), SpeakerGrade.Named),
        Cue = Find(text, "заявил"),
        Content = [Find(text, "Мы надеемся открыть порт к пятнице")],
        Relays = [new Relay(null, "Степь-Информ", Find(text, "Степь-Информ"))],
        Confidence = 0.93333,
    };

    private static Statement Report(string text) => new()
    {
        Id = "s2",
        Kind = StatementKind.Indirect,
        Force = StatementForce.Said,
        Speaker = new Speaker("e1", "Тарас Гречка", TextSpan.OfLength(Find(text, "По его словам").Start + 3, 3), SpeakerGrade.Resolved),
        Cue = Find(text, "По его словам"),
        Content = [Find(text, "Анна Лисова отрицает встречу")],
        Confidence = 0.8,
    };

    private static Statement Denial(string text) => new()
    {
        Id = "s3",
        Within = "s2",
        Kind = StatementKind.Indirect,
        Force = StatementForce.Denied,
        Speaker = new Speaker("e2", "Анна Лисова", Find(text, "Анна Лисова"), SpeakerGrade.Named),
        Cue = Find(text, "отрицает"),
        Content = [Find(text, "встречу")],
        Confidence = 0.7,
    };

    private static Meeting Talks(string text, EventParticipant taras) => new()
    {
        Id = "m1",
        Trigger = Find(text, "Переговоры"),
        Kind = MeetingKind.WorkingGroup,
        Participants = [taras, new EventParticipant(null, "Северный союз")],
        Date = new PartialDate { Month = 3, Day = 7 },
        Place = "Одесса",
        Topic = "зерно",
        Level = MeetingLevel.Working,
        Access = MeetingAccess.Closed,
        Order = new MeetingOrder(2, "Осло"),
        Accounts = [new MeetingAccount(taras, ["s1"])],
        Status = MeetingStatus.Planned,
        Confidence = 0.8,
    };

    private static Commitment OpenPort(string text, EventParticipant taras) => new()
    {
        Id = "c1",
        Span = Find(text, "открыть порт"),
        Clause = Find(text, "открыть порт"),
        Who = taras,
        Statement = "s1",
        Strength = CommitmentStrength.Hopes,
        Due = new PartialDate { Year = 2024, Month = 3, Day = 8 },
        Confidence = 0.8,
    };
}
