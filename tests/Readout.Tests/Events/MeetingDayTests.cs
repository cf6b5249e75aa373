using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>Days that the sentences around a meeting tell, and parties that are told with the body they belong to.</summary>
public sealed class MeetingDayTests
{
    [Theory]
    [InlineData("en", "President John Lakewood spent Monday in Oslo. Later that day he met Premier Anna Stonefield.", "held meeting 2024-05-06")]
    [InlineData("en", "President John Lakewood spent Monday at home. The storm passed. In the afternoon, Lakewood met with Premier Anna Stonefield.", "held meeting 2024-05-06")]
    [InlineData("ru", "В понедельник президент Иван Воронов открыл мост. В тот же день он встретился с министром Марией Соколовой.", "held meeting 2024-05-06")]
    [InlineData("uk", "У понеділок президент Іван Воронов відкрив міст. Того ж дня він зустрівся з прем'єркою Ганною Лісовою.", "held meeting 2024-05-06")]
    [InlineData("en", "President John Lakewood will speak on Monday. Later that day he met Premier Anna Stonefield.", "held meeting ")]
    [InlineData("en", "President John Lakewood must pay by Monday. Later that day he met Premier Anna Stonefield.", "held meeting ")]
    public void A_part_of_the_day_is_of_the_day_told_last(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "Minister Anna Stonefield rejected the plan on Monday. Stonefield made her remarks after talks with Premier Thomas Hall.", "held talks 2024-05-06")]
    [InlineData("en", "Minister Anna Stonefield rejected the plan on Monday. “It is too dear,” Stonefield told a meeting with farmers.", "held meeting 2024-05-06")]
    [InlineData("ru", "Министр Мария Соколова заявила в понедельник, что плана не будет. «Он слишком дорог», — сказала Соколова на встрече с президентом Иваном Вороновым.", "held meeting 2024-05-06")]
    [InlineData("en", "Mayor Mary Reed rejected the plan on Monday. Minister Anna Stonefield made her remarks after talks with Premier Thomas Hall.", "held talks ")]
    [InlineData("en", "Minister Anna Stonefield will reject the plan on Monday. Stonefield made her remarks after talks with Premier Thomas Hall.", "held talks ")]
    public void What_is_said_at_a_meeting_is_said_on_the_day_of_the_story(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "President John Lakewood met Premier Anna Stonefield on Monday. Lakewood also met Senator Mary Reed.", "held meeting 2024-05-06; held meeting 2024-05-06")]
    [InlineData("ru", "Президент Иван Воронов встретился с Марией Соколовой в понедельник. Затем Воронов встретился с Петром Озерным.", "held meeting 2024-05-06; held meeting 2024-05-06")]
    [InlineData("en", "President John Lakewood met Premier Anna Stonefield on Monday. Lakewood met Senator Mary Reed.", "held meeting 2024-05-06; held meeting ")]
    public void A_meeting_beside_another_is_of_its_day(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "Minister Anna Stonefield was blamed for her words on a visit to Norway last month.", "held visit 2024-04")]
    [InlineData("en", "Governor Anna Stonefield defended her trip to Norway.", "held visit ")]
    [InlineData("ru", "Министр Мария Соколова осудила поездку президента Ивана Воронова в Чили.", "held visit ")]
    [InlineData("uk", "Міністерка Ганна Лісова засудила поїздку президента Івана Воронова до Чилі.", "held visit ")]
    [InlineData("ru", "Об этом президент Иван Воронов сказал 6 мая на встрече с лауреатами премии за 2020 год.", "held meeting 2024-05-06")]
    [InlineData("en", "The Harbour League will discuss it during its annual meeting next month.", "planned meeting 2024-06")]
    public void The_words_themselves_tell_the_side(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "President John Lakewood met with workers hurt by the storm on Monday.", "held meeting", "John Lakewood, workers hurt by the storm")]
    [InlineData("en", "President John Lakewood met with members of the Senate leadership.", "held meeting", "John Lakewood, members of the Senate leadership")]
    [InlineData("ru", "Президент Иван Воронов встретился с представителями Озерного фонда.", "held meeting", "Иван Воронов, представители Озерного фонда")]
    [InlineData("ru", "Президент Иван Воронов встретился с молодыми учеными.", "held meeting", "Иван Воронов, молодые ученые")]
    [InlineData("ru", "Осло посетил президент Чили Петр Соколов.", "held visit", "Петр Соколов, Осло")]
    [InlineData("ru", "Вчера в Осло побывал министр Петр Соколов.", "held visit", "Петр Соколов, Осло")]
    [InlineData("uk", "Осло відвідав президент Чилі Петро Соколов.", "held visit", "Петро Соколов, Осло")]
    [InlineData("en", "President John Lakewood hosted a dinner for Norwegian leaders on Monday.", "held meeting", "John Lakewood, Norwegian leaders")]
    [InlineData("en", "President John Lakewood, Senator Mary Reed and Harbour Committee Chairman Thomas Hall met on Monday.", "held meeting", "John Lakewood, Mary Reed, Thomas Hall")]
    [InlineData("en", "The vote will be held at a state committee meeting next week.", "planned meeting", "state committee")]
    public void Parties_are_told_with_what_belongs_to_them(string language, string text, string kinds, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
    }

    [Theory]
    [InlineData("en", "The pilot settled in a town Lakewood called Frazier.")]
    [InlineData("ru", "Побывав в Осло на могиле родителей, певец Иван Воронов уехал.")]
    [InlineData("en", "On weekends John Lakewood sometimes hosted dinners for professors.")]
    public void Names_graves_and_habits_are_no_meetings(string language, string text) => Assert.Equal("", Read(language, text));

    private static string Read(string language, string text) =>
        string.Join("; ", EventReading.Read(language, text).Meetings.Select(static meeting => $"{meeting.Status} {meeting.Kind} {meeting.Date}".ToLowerInvariant()));
}
