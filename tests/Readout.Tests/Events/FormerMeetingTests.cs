using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>Earlier meetings and earlier plans leave the meeting that is told as it is.</summary>
public sealed class FormerMeetingTests
{
    [Theory]
    [InlineData("en", "John Lakewood met Anna Stonefield in Oslo. Their previous meeting was held in Lima on February 12.", "held meeting ; held meeting 2024-02-12")]
    [InlineData("en", "John Lakewood met Anna Stonefield in Oslo. They last met in Lima on February 12.", "held meeting ; held meeting 2024-02-12")]
    [InlineData("ru", "Иван Воронов встретился в Осло с Марией Соколовой. Их прошлая встреча прошла в Лиме 12 февраля.", "held meeting ; held meeting 2024-02-12")]
    [InlineData("ru", "Иван Воронов встретился в Осло с Марией Соколовой. В последний раз они встречались в Лиме 12 февраля.", "held meeting ; held meeting 2024-02-12")]
    [InlineData("ru", "Министр Мария Соколова прибыла в Норвегию. Предыдущая ее поездка в Чили состоялась 9 октября 2023 года.", "held visit ; held visit 2023-10-09")]
    [InlineData("uk", "Іван Воронов зустрівся в Осло з Ганною Лісовою. Востаннє вони зустрічалися в Лімі 12 лютого.", "held meeting ; held meeting 2024-02-12")]
    public void A_meeting_before_keeps_its_own_date(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "John Lakewood met Anna Stonefield in Oslo. The meeting took place on May 6.", "held meeting 2024-05-06")]
    [InlineData("ru", "Иван Воронов встретился в Осло с Марией Соколовой. Встреча прошла 6 мая.", "held meeting 2024-05-06")]
    [InlineData("ru", "На прошлой неделе в Осло прошла встреча Ивана Воронова с Марией Соколовой. Встреча длилась час.", "held meeting 2024")]
    public void What_is_said_of_the_same_meeting_is_joined(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "Minister John Lakewood will visit Chile on June 2. The trip was postponed earlier because of a strike.", "planned visit 2024-06-02")]
    [InlineData("ru", "Визит министра Ивана Воронова в Чили состоится 2 июня. Ранее поездку дважды переносили.", "planned visit 2024-06-02")]
    [InlineData("ru", "Визит министра Марии Соколовой в Чили начнется 3 июня. Весной поездку отменили из-за бури.", "planned visit 2024-06-03")]
    [InlineData("uk", "Візит міністра Івана Воронова до Чилі почнеться 3 червня. Раніше його відкладали через негоду.", "planned visit 2024-06-03")]
    [InlineData("ru", "Визит министра Марии Соколовой в Чили начнется 3 июня. Сегодня поездку отменили из-за бури.", "cancelled visit 2024-06-03")]
    public void What_became_of_an_earlier_plan_is_not_said_of_this_one(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("ru", "Иван Воронов должен был встретиться с Марией Соколовой 3 мая, но не смог приехать.", "cancelled meeting 2024-05-03")]
    [InlineData("ru", "На 3 мая планировалась встреча Ивана Воронова с Марией Соколовой, но она сорвалась.", "cancelled meeting 2024-05-03")]
    [InlineData("ru", "Визит министра Марии Соколовой в Чили планировался на февраль, однако его отложили.", "postponed visit 2024-02")]
    [InlineData("uk", "Візит міністерки Ганни Лісової до Чилі планувався на лютий, однак його скасували.", "cancelled visit 2024-02")]
    [InlineData("ru", "Иван Воронов должен встретиться с Марией Соколовой 20 мая, но повестка еще не согласована.", "planned meeting 2024-05-20")]
    public void A_plan_that_came_to_nothing_is_told_by_what_stands_against_it(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("en", "The palace said no call between John Lakewood and Anna Stonefield was planned for this week.", "denied call 2024-05")]
    [InlineData("en", "Neither a call nor a meeting between John Lakewood and Anna Stonefield is planned, aides said.", "denied call ; denied meeting ")]
    [InlineData("en", "John Lakewood held no talks with Anna Stonefield on Monday.", "denied talks 2024-05-06")]
    [InlineData("ru", "Никакой встречи Ивана Воронова с Марией Соколовой не планируется.", "denied meeting ")]
    [InlineData("en", "No date has been set for a meeting between John Lakewood and Anna Stonefield.", "")]
    [InlineData("en", "A meeting between John Lakewood and Anna Stonefield is planned; no agenda was published.", "planned meeting ")]
    public void What_there_is_not_is_not_planned(string language, string text, string expected) => Assert.Equal(expected, Read(language, text));

    [Theory]
    [InlineData("The talks between John Lakewood and Anna Stonefield, due on Friday, were put on hold.", "postponed talks 2024-05-10")]
    [InlineData("The meeting between John Lakewood and Anna Stonefield was pushed back to June 3.", "postponed meeting 2024-06-03")]
    [InlineData("The meeting between John Lakewood and Anna Stonefield was brought forward to May 16.", "planned meeting 2024-05-16")]
    [InlineData("John Lakewood pulled out of a planned meeting with Anna Stonefield on Friday.", "cancelled meeting 2024-05-10")]
    [InlineData("John Lakewood put the caller on hold. Anna Stonefield met Mary Brooks on Monday.", "held meeting 2024-05-06")]
    [InlineData("John Lakewood agreed to release funds at talks with Anna Stonefield in Oslo on Saturday.", "")]
    public void Plans_that_are_shelved_or_moved_are_read(string text, string expected) => Assert.Equal(expected, Read("en", text));

    [Theory]
    [InlineData("Министр Иван Воронов прибыл в Осло на встречу с Марией Соколовой, которая начнется 15 мая.", "held visit ; planned meeting 2024-05-15")]
    [InlineData("Министр Иван Воронов прибыл в Осло для переговоров с Марией Соколовой. Встреча состоится 15 мая.", "held visit ; planned talks 2024-05-15")]
    [InlineData("Министр Иван Воронов прибыл в Осло и провел переговоры с Марией Соколовой.", "held visit ; held talks ")]
    public void What_somebody_came_for_may_be_still_to_come(string text, string expected) => Assert.Equal(expected, Read("ru", text));

    [Theory]
    [InlineData("ru", "Если Иван Воронов приедет в Осло, он встретится с Марией Соколовой.")]
    [InlineData("en", "If John Lakewood comes to Oslo, he will meet Anna Stonefield.")]
    public void What_hangs_on_a_condition_is_not_planned(string language, string text) => Assert.Equal("", Read(language, text));

    [Fact]
    public void Who_did_not_meet_at_a_summit_is_not_told_to_be_there() =>
        Assert.DoesNotContain(EventReading.Read("ru", "Президент Чили Иван Воронов и Мария Соколова не стали встречаться на полях саммита НАТО в Осло.").Meetings, meeting => meeting.Participants.Any(one => one.Name.Contains("Воронов", StringComparison.Ordinal)));

    // Each meeting as "held talks 2024-05-06", in text order.
    private static string Read(string language, string text) =>
        string.Join("; ", EventReading.Read(language, "Shortly.\n\n" + text).Meetings.Select(meeting => $"{EventReading.Kinds(new NewsEvents([meeting], []))} {meeting.Date}"));
}
