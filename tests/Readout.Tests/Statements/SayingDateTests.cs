using Readout.Statements;

namespace Readout.Tests.Statements;

/// <summary>The day of saying, counted from a Monday, 4 May 2026.</summary>
public sealed class SayingDateTests
{
    [Theory]
    [InlineData("en", "The bridge will open in May, Peter Swallow said on Sunday.", "2026-05-03")]
    [InlineData("en", "Peter Swallow told reporters on Friday that the bridge would open.", "2026-05-01")]
    [InlineData("en", "On Tuesday, Peter Swallow said that the bridge was old.", "2026-04-28")]
    [InlineData("ru", "Пётр Ласточкин заявил в пятницу, что мост откроют.", "2026-05-01")]
    [InlineData("ru", "29 апреля министр Пётр Ласточкин заявил, что мост откроют.", "2026-04-29")]
    [InlineData("ru", "Мост откроют в мае этого года, сообщил вчера журналистам Пётр Ласточкин.", "2026-05-03")]
    [InlineData("uk", "Петро Ластівка заявив у п'ятницю, що міст відкриють.", "2026-05-01")]
    [InlineData("uk", "Міністр Петро Ластівка в середу, 29 квітня, повідомив, що міст відкриють.", "2026-04-29")]
    public void A_day_beside_the_cue_is_when_it_was_said(string language, string text, string expected)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.Equal(expected, Assert.Single(statements).SaidOn?.ToString());
    }

    [Theory]
    [InlineData("en", "Peter Swallow said the bridge would open on Friday.")]
    [InlineData("en", "Peter Swallow said after a storm on Friday that the bridge was old.")]
    [InlineData("ru", "Пётр Ласточкин заявил, что мост откроют в пятницу.")]
    [InlineData("ru", "Пётр Ласточкин заявил после бури в пятницу, что мост стар.")]
    [InlineData("uk", "Петро Ластівка заявив, що міст відкриють у п'ятницю.")]
    [InlineData("uk", "Петро Ластівка заявив після бурі в п'ятницю, що міст старий.")]
    public void A_day_of_something_else_is_not_when_it_was_said(string language, string text)
    {
        (_, IReadOnlyList<Statement> statements) = Reading.Of(language, text);

        Assert.All(statements, static statement => Assert.Null(statement.SaidOn));
    }
}
