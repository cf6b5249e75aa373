using Readout.Events;

namespace Readout.Tests.Events;

public sealed class AllEventsTests
{
    [Theory]
    [InlineData("ru")]
    [InlineData("uk")]
    [InlineData("en")]
    public void Garbage_ends_without_an_exception(string language)
    {
        string[] garbage = ["", ",,,,,", "«»«»«»", "встреча встреча встреча", "with with with with", new string('(', 5000), "провел переговоры с", "he will", "\ud83d\ude00 talks \ud83d\ude00"];

        foreach (string text in garbage)
        {
            Assert.NotNull(EventReading.Read(language, text));
        }
    }

    [Fact]
    public void Every_kind_has_the_name_of_its_namespace() =>
        Assert.All(AllEvents.List, kind => Assert.EndsWith("." + kind.Name, kind.GetType().Namespace, StringComparison.Ordinal));
}
