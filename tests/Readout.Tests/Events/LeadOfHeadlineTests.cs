using Readout.Events;

namespace Readout.Tests.Events;

/// <summary>A headline names a meeting in few words, the first sentence below tells it whole: one meeting, which begins with the word of the headline.</summary>
public sealed class LeadOfHeadlineTests
{
    [Theory]
    [InlineData("en", "Norwegian premier discusses port with Chilean president\n\nPrime Minister Anna Stonefield spoke by phone with President Marco Hall on Monday.", "held call", "discusses", "Anna Stonefield, Marco Hall")]
    [InlineData("en", "Opposition leader denies secret meeting with bankers\n\nAnna Stonefield, who leads the opposition, denied a claim that she held a secret meeting with bank owners in Oslo.", "denied meeting", "meeting", "Anna Stonefield, bank owners")]
    [InlineData("ru", "Названа дата встречи министров Чили и Перу\n\nМинистры труда Чили и Перу соберутся в Осло 20 мая.", "planned meeting", "встречи", "Чили, Перу")]
    [InlineData("ru", "Чили предложило Перу провести встречу президентов\n\nВ Сантьяго попросили организовать встречу Марко Пинто и Ивана Воронова 20 мая в Осло.", "proposed meeting", "встречу", "Марко Пинто, Иван Воронов")]
    [InlineData("uk", "Президент Чилі провів телефонну розмову з Президентом Перу\n\nПрезидент Чилі Марко Пінто провів телефонну розмову з Президентом Республіки Перу Хорхе Лісенком.", "held call", "телефонну розмову", "Марко Пінто, Хорхе Лісенко")]
    public void It_is_one_meeting_told_whole(string language, string text, string kinds, string trigger, string names)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Equal(kinds, EventReading.Kinds(events));
        Assert.Equal(trigger, text[events.Meetings[0].Trigger.Start..events.Meetings[0].Trigger.End]);
        Assert.Equal(names, EventReading.Names(events.Meetings[0]));
    }

    [Theory]
    // What the headline calls off, or looks forward to, is not what the first sentence tells.
    [InlineData("en", "Envoys call off Oslo visit\n\nMinister Anna Stonefield met President Marco Hall in Chile on Monday.", "met")]
    [InlineData("ru", "Мэры не договорились, следующая встреча в мае\n\nМэры Осло и Лимы в понедельник провели переговоры.", "переговоры")]
    [InlineData("uk", "Чилі прийме поранених\n\nЧилі прийме поранених, повідомив міністр Марко Пінто після переговорів із міністром Іваном Вороною.", "переговорів")]
    // Only a source whom nobody names tells it.
    [InlineData("en", "Envoys to meet again\n\nThe envoys of Chile and Peru would meet in Oslo on May 18, a source in the port said.", "meet")]
    // A person whom the headline names and the first sentence does not.
    [InlineData("en", "Hall meets Reed in Lima\n\nMinister Anna Stonefield met President Marco Pinto in Oslo on Monday. In Lima, President Arthur Hall met Minister Joan Reed.", "met")]
    public void What_the_first_sentence_tells_stands_for_itself(string language, string text, string trigger)
    {
        NewsEvents events = EventReading.Read(language, text);
        Assert.Contains(events.Meetings, meeting => text[meeting.Trigger.Start..meeting.Trigger.End] == trigger);
    }
}
