using Readout.Articles.SavedText;
using Readout.Articles.SavedText.Learnt;

namespace Readout.Tests.Articles.SavedText;

public sealed class TextStretchesTests
{
    [Fact]
    public void Lines_of_text_with_little_between_them_are_one_stretch()
    {
        float[] text = [0.1f, 0.9f, 0.9f, 0.2f, 0.8f, 0f, 0f, 0f, 0f, 0.9f];
        var stretches = new TextStretches(Page(text.Length), text);

        Assert.Equal(2, stretches.Count);
        Assert.Equal((1, 4), (stretches[0].Start, stretches[0].End));
        Assert.Equal((9, 9), (stretches[1].Start, stretches[1].End));
        Assert.Equal(0, stretches.Largest);
        Assert.Equal([0, 1], [stretches.Rank(0), stretches.Rank(1)]);
    }

    [Fact]
    public void A_line_knows_the_stretch_it_stands_in_or_after()
    {
        float[] text = [0f, 0.9f, 0f, 0f, 0f, 0f, 0f];
        var stretches = new TextStretches(Page(text.Length), text);

        Assert.Equal([-1, 0, 0], [stretches.At(0), stretches.At(1), stretches.At(6)]);
        Assert.True(stretches.IsInside(1));
        Assert.False(stretches.IsInside(0));
        Assert.False(stretches.IsInside(6));
    }

    [Fact]
    public void A_page_without_text_has_none()
    {
        var stretches = new TextStretches(Page(3), [0f, 0.1f, 0.2f]);
        Assert.Equal((0, -1, 0), (stretches.Count, stretches.Largest, stretches.Total));
    }

    private static PageTraits Page(int lines)
    {
        List<PageLine> page = [.. Enumerable.Range(0, lines).Select(i => new PageLine($"The harbour office of Larwick gave out notice number {i} to the ships.", false))];
        return new PageTraits(EvidenceReader.Of(page, "en", CancellationToken.None), new LineRole[lines]);
    }
}
