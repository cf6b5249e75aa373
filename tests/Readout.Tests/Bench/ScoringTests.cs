using Readout.Bench.Quality;
using Readout.Bench.Quality.Gold;
using Readout.Bench.Quality.Scoring;
using Readout.Records;
using Readout.Text;

namespace Readout.Tests.Bench;

/// <summary>The scorer that the figures come from, on texts whose figures are plain to see.</summary>
public sealed class ScoringTests
{
    private const string Text = "The bridge opens in May, Mayor Anna Swallow said. The port stays shut, Peter Crane said.";

    [Theory]
    [InlineData("Anna Swallow", "Anna Swallow", true)]
    [InlineData("Анна Ласточкина", "ласточкиной", true)]
    [InlineData("посольство Финляндии", "посольство", true)]
    [InlineData("Россия", "Москва", true)]
    [InlineData("Anna Swallow", "Peter Crane", false)]
    [InlineData("Anna Swallow", null, false)]
    [InlineData(null, "Anna Swallow", false)]
    public void Names_agree_by_their_words(string? gold, string? found, bool same) => Assert.Equal(same, NameAgreement.Same(gold, found));

    [Fact]
    public void Spans_count_characters_once()
    {
        SpanSet one = SpanSet.Of([new TextSpan(0, 10), new TextSpan(5, 20)]);
        SpanSet other = SpanSet.Of([new TextSpan(10, 30)]);

        Assert.Equal(20, one.Length);
        Assert.Equal(10, one.Shared(other));
        Assert.Equal(1.0 / 3, one.Iou(other), 6);
        Assert.Equal(0.5, one.Overlap(other), 6);
    }

    [Fact]
    public void Code_points_become_utf16_indices() => Assert.Equal(new TextSpan(2, 3), new CodePointOffsets("😀ab").Span(1, 2));

    [Fact]
    public void A_perfect_reading_has_full_marks_and_a_wrong_name_costs_the_end_to_end_figure()
    {
        StatementScore right = Score("Anna Swallow", "Peter Crane");
        StatementScore wrong = Score("Anna Swallow", "Anna Swallow");

        Assert.Equal(1, right.Content.F1);
        Assert.Equal(1, right.EndToEnd.F1);
        Assert.Equal(1, wrong.Content.F1);
        Assert.Equal(0.5, wrong.EndToEnd.F1);
        Assert.Equal(1, wrong.ShownRight.Of - wrong.ShownRight.Right);
        Assert.Equal(1, wrong.Constructions.Counts.Values.Sum(counts => counts.WrongSpeakerShown));
    }

    [Fact]
    public void What_is_missed_or_invented_is_counted()
    {
        GoldDocument gold = Gold("Anna Swallow", "Peter Crane");
        var missed = new StatementScore();
        missed.Add(MatchedDocument.Of(gold, null, GoldHabit.Own));
        var invented = new StatementScore();
        invented.Add(MatchedDocument.Of(gold with { Statements = [] }, Analysis.Record(gold), GoldHabit.Own));

        Assert.Equal(2, missed.Constructions.Counts.Values.Sum(counts => counts.Missed));
        Assert.Equal(0, missed.Content.Recall);
        Assert.Equal(2, invented.Constructions.Counts.Values.Sum(counts => counts.Invented));
    }

    private static StatementScore Score(string first, string second)
    {
        GoldDocument gold = Gold(first, second);
        ArticleRecord record = Analysis.Record(gold);
        var score = new StatementScore();
        score.Add(MatchedDocument.Of(gold, record, GoldHabit.Own));
        return score;
    }

    private static GoldDocument Gold(string first, string second) => new()
    {
        Name = "bridge",
        Language = "en",
        Text = Text,
        Statements = [Statement("The bridge opens in May", first), Statement("The port stays shut", second)],
    };

    private static GoldStatement Statement(string content, string speaker) => new()
    {
        Kind = "indirect",
        Content = SpanSet.Of(TextSpan.OfLength(Text.IndexOf(content, StringComparison.Ordinal), content.Length)),
        Cue = SpanSet.Empty,
        Speaker = SpanSet.Empty,
        SpeakerName = speaker,
    };
}
