using Readout.Entities;
using Readout.Tests.Languages;

namespace Readout.Tests.Entities;

/// <summary>The city in front of an English report is no person, also where people are called so.</summary>
public sealed class DatelineTests
{
    [Theory]
    [InlineData("CHARLOTTE (AP) — Governor Anna Virta came to the port.", "Anna Virta")]
    [InlineData("FLORENCE, Italy — Mayor Tom Hall came to the port.", "Tom Hall")]
    [InlineData("The port is open again\n\nVICTORIA, Seychelles - The port opened, Anna Virta said.", "Anna Virta")]
    public void A_city_before_the_dash_is_nobody(string text, string person) =>
        Assert.Equal([person], EntityFinder.Find(Analyzed.Text("en", text)).Entities.Where(entity => entity.Kind == EntityKind.Person && entity.Mentions.Any(mention => mention.Form == MentionForm.Name)).Select(entity => entity.Name));

    [Theory]
    [InlineData("Charlotte Virta came to the port — and Tom Hall.", "Charlotte Virta")]
    [InlineData("CHARLOTTE VIRTA came to Larkton.", "CHARLOTTE VIRTA")]
    public void A_name_without_its_dash_is_a_name(string text, string person) =>
        Assert.Contains(EntityFinder.Find(Analyzed.Text("en", text)).Entities, entity => entity.Kind == EntityKind.Person && entity.Name.Equals(person, StringComparison.OrdinalIgnoreCase));
}
