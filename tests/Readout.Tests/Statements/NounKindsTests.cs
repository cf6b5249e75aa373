using Readout.Statements.Speakers.Choice;

namespace Readout.Tests.Statements;

public sealed class NounKindsTests
{
    [Theory]
    [InlineData("lawyer", true, true)]
    [InlineData("athlete", true, true)]
    [InlineData("star", true, false)]
    [InlineData("committee", false, false)]
    [InlineData("qwrtz", false, false)]
    public void An_English_noun_may_be_somebody_as_the_dictionary_says(string noun, bool mayBe, bool usually)
    {
        NounKind kind = NounKinds.Shipped!.Of(noun);
        Assert.Equal((mayBe, usually), (kind.HasFlag(NounKind.MayBePerson), kind.HasFlag(NounKind.Person)));
    }

    [Fact]
    public void A_committee_is_a_group() => Assert.True(NounKinds.Shipped!.Of("committee").HasFlag(NounKind.Group));
}
