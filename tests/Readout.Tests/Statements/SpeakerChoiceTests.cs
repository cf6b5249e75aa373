using Readout.Articles;
using Readout.Entities;
using Readout.Languages;
using Readout.Languages.Morphology;
using Readout.Statements;
using Readout.Statements.Speakers.Choice;

namespace Readout.Tests.Statements;

/// <summary>The learnt choice among those whom words may mean.</summary>
public sealed class SpeakerChoiceTests
{
    private const string Text = "Transport Minister Peter Swallow and the mayor, Anna Finch, visited the port.\n\nSwallow said the bridge would open. She said it was late. The minister added that the port was closed. A statement said more.";

    [Fact]
    public void What_the_rules_answer_is_the_first_candidate_and_none_comes_twice()
    {
        (_, IReadOnlyList<AskedSpeaker> asked) = Asked(Text);

        Assert.NotEmpty(asked);
        Assert.All(asked, question =>
        {
            Assert.True(question.Candidates[0].IsAnswer);
            Assert.Equal(question.Candidates.Count, question.Features.Count);
            Assert.Equal(question.Candidates.Count, question.Candidates.Select(candidate => (candidate.Entity?.Id, candidate.Speaker.Name)).Distinct().Count());
        });
    }

    [Fact]
    public void Nobody_is_asked_about_who_is_named_beside_the_words()
    {
        (_, IReadOnlyList<AskedSpeaker> asked) = Asked("Peter Swallow said the bridge would open. Anna Finch said the port was closed.");

        Assert.Empty(asked);
    }

    [Fact]
    public void The_same_text_gives_the_same_features()
    {
        (_, IReadOnlyList<AskedSpeaker> first) = Asked(Text);
        (_, IReadOnlyList<AskedSpeaker> second) = Asked(Text);

        Assert.Equal(first.SelectMany(question => question.Features.SelectMany(features => features)), second.SelectMany(question => question.Features.SelectMany(features => features)));
    }

    [Theory]
    [InlineData("Germany and Denmark signed. Denmark closed its port. The ministry said the port was safe.", "Denmark")]
    [InlineData("Peter Swallow visited the port. Swallow praised the pilots. Reports said that ships were late.", "Peter Swallow")]
    public void A_ministry_is_no_country_and_new_figures_are_nobodys(string text, string other)
    {
        (_, IReadOnlyList<AskedSpeaker> asked) = Asked(text);

        Assert.DoesNotContain(other, Assert.Single(asked).Candidates.Select(candidate => candidate.Speaker.Name));
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => new ChoiceModel(new ModelFile(new byte[64])));
    }

    [Fact]
    public void What_differs_from_the_rules_is_never_shown_as_named()
    {
        var document = ArticleDocument.Of(new NewsArticle { Text = Text });
        AnalyzedText analyzed = TextAnalyzer.Analyze(document, "en")!;
        EntityIndex entities = EntityFinder.Find(analyzed);
        (IReadOnlyList<Statement> byRules, _) = StatementFinder.Ask(analyzed, entities, null);
        IReadOnlyList<Statement> shipped = StatementFinder.Find(analyzed, entities, null);

        Assert.Equal(byRules.Count, shipped.Count);
        Assert.All(byRules.Zip(shipped), pair => Assert.True(pair.First.Speaker?.Name == pair.Second.Speaker?.Name || pair.Second.Speaker?.Grade is SpeakerGrade.Resolved or SpeakerGrade.Doubtful));
    }

    private static (IReadOnlyList<Statement> Statements, IReadOnlyList<AskedSpeaker> Asked) Asked(string text)
    {
        AnalyzedText analyzed = TextAnalyzer.Analyze(ArticleDocument.Of(new NewsArticle { Text = text }), "en")!;
        return StatementFinder.Ask(analyzed, EntityFinder.Find(analyzed), null);
    }
}
