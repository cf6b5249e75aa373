using Readout.Stories;

namespace Readout.Tests.Stories;

public sealed class ArticleFeaturesTests
{
    [Fact]
    public void Bytes_give_the_same_features_back()
    {
        ArticleFeatures features = StoryArticles.Features(StoryArticles.RussianFlood, "Наводнение в Гренхольме", "ru", "2031-03-04T08:30:00+02:00", "https://www.vesti.example/a/1");
        byte[] bytes = features.ToBytes();
        ArticleFeatures? read = ArticleFeatures.FromBytes(bytes);
        Assert.NotNull(read);
        Assert.Equal(bytes, read.ToBytes());
        Assert.Equal("ru", read.Language);
        Assert.Equal(new DateTimeOffset(2031, 3, 4, 6, 30, 0, TimeSpan.Zero), read.Published);
        Assert.Equal(features.Keys.ToArray(), read.Keys.ToArray());
        Assert.Equal(features.Sketch.Hashes, read.Sketch.Hashes);
        Assert.InRange(bytes.Length, 200, 1600);
    }

    [Fact]
    public void The_longest_article_stays_small()
    {
        string words = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"Слово{(char)('а' + (number % 32))}{(char)('а' + (number / 32 % 32))}{(char)('а' + (number / 1024))} {number}"));
        Assert.InRange(StoryArticles.Features(words, "Очень длинный текст", "ru").ToBytes().Length, 1000, 1600);
    }

    [Fact]
    public void Damaged_bytes_and_other_versions_are_refused()
    {
        byte[] bytes = StoryArticles.Features(StoryArticles.EnglishFlood, "Flood", "en", "2031-03-04").ToBytes();
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] damaged = [.. bytes];
            damaged[i] ^= 0x55;
            Assert.Null(ArticleFeatures.FromBytes(damaged));
            Assert.Null(ArticleFeatures.FromBytes(bytes.AsSpan(0, i)));
        }
    }

    [Theory]
    [InlineData("2031-03-04", "2031-03-04T12:00:00+00:00", false)]
    [InlineData("2031-03-04T08:30", "2031-03-04T08:30:00+00:00", true)]
    [InlineData("2031-03-04T01:30+02:00", "2031-03-03T23:30:00+00:00", true)]
    [InlineData("2031-03", null, false)]
    [InlineData("--03-04", null, false)]
    [InlineData(null, null, false)]
    public void A_partial_date_is_never_completed(string? published, string? expected, bool hasTime)
    {
        ArticleFeatures features = StoryArticles.Features(StoryArticles.EnglishFlood, "Flood", "en", published);
        Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), features.Published);
        Assert.Equal(hasTime, features.HasTime);
    }

    [Fact]
    public void A_record_without_words_has_features()
    {
        ArticleFeatures features = StoryArticles.Features("", "", "en");
        Assert.Equal(0, features.WordCount);
        Assert.NotNull(ArticleFeatures.FromBytes(features.ToBytes()));
    }
}
