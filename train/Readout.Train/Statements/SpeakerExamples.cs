using Readout.Bench.Quality;
using Readout.Bench.Quality.Gold;
using Readout.Bench.Quality.Scoring;
using Readout.Statements;
using Readout.Statements.Speakers.Choice;

namespace Readout.Train.Statements;

/// <summary>One question about a speaker with what the annotation answers: which of the candidates bear the right name. The first is whom the rules take.</summary>
internal sealed record SpeakerExample(string Document, string Language, AskedSpeaker Asked, bool[] Right);

/// <summary>Asks about the speakers of annotated texts, and tells the right answers by the names of the annotation.</summary>
internal static class SpeakerExamples
{
    private const double SameContent = 0.5;

    public static IEnumerable<SpeakerExample> Of(AnnotatedText text)
    {
        (IReadOnlyList<Statement> statements, IReadOnlyList<AskedSpeaker> asked) = StatementFinder.Ask(text.Text, text.Entities, text.Gold.Published);
        SpanSet[] contents = [.. statements.Select(static statement => SpanSet.Of(statement.Content))];
        IReadOnlyList<GoldStatement> gold = text.Gold.Statements;
        foreach ((int i, int j) in Greedy.Match(gold.Count, statements.Count, SameContent, (i, j) => gold[i].Content.Iou(contents[j])))
        {
            AskedSpeaker? question = asked.FirstOrDefault(one => ReferenceEquals(one.Proposal.Content, statements[j].Content));
            if (question is not null && gold[i].SpeakerName is { } name)
            {
                yield return new SpeakerExample(text.Gold.Name, text.Gold.Language, question, [.. question.Candidates.Select(candidate => NameAgreement.Same(name, candidate.Speaker.Name))]);
            }
        }
    }
}
