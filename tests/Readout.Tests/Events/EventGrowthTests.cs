using System.Diagnostics;

namespace Readout.Tests.Events;

/// <summary>What meetings and commitments cost in text without marks, whose one clause has no end.</summary>
public sealed class EventGrowthTests
{
    [Theory]
    [InlineData("ru", "обещал построить мост ")]
    [InlineData("uk", "пообіцяв збудувати міст ")]
    [InlineData("en", "promised to build the bridge ")]
    [InlineData("ru", "изначально планировал построить мост ")]
    [InlineData("ru", "стороны сообщили в порту ")]
    [InlineData("en", "met Norway in the port ")]
    [InlineData("ru", "провёл переговоры с Норвегией ")]
    [InlineData("en", "pledged to work together with Norway ")]
    public void Time_grows_with_the_length_and_not_with_its_square(string language, string piece)
    {
        string small = string.Concat(Enumerable.Repeat(piece, 6_000 / piece.Length));
        string large = string.Concat(Enumerable.Repeat(piece, 96_000 / piece.Length));
        EventReading.Read(language, small);

        // Sixteen times the text; a square would be 256 times the fastest time, at every try. What else the machine does only adds.
        long first = Enumerable.Range(0, 5).Min(_ => Measure(language, small));
        Assert.Contains(Enumerable.Range(0, 5), _ => Measure(language, large) < 40 * Math.Max(first, Stopwatch.Frequency / 500));
    }

    private static long Measure(string language, string text)
    {
        long start = Stopwatch.GetTimestamp();
        EventReading.Read(language, text);
        return Stopwatch.GetTimestamp() - start;
    }
}
