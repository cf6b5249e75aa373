namespace Readout.App.Site.Reading;

/// <summary>How much of one article's text the public sees, over all pages, feeds, calendars, answers and posts together.</summary>
/// <param name="Sentences">At most so many.</param>
/// <param name="Characters">At most so many.</param>
/// <param name="Share">At most that part of the article's text, from 0 to 1.</param>
internal sealed record PublicCap(int Sentences, int Characters, double Share)
{
    public static readonly PublicCap Default = new(2, 300, 0.15);

    /// <summary>As the option <c>--cap</c> takes it.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Sentences},{Characters},{Share * 100:0.##}");
}
