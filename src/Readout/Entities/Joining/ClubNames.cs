using Readout.Entities.Scanning;
using Readout.Languages;
using Readout.Text;

namespace Readout.Entities.Joining;

/// <summary>
/// Tells clubs that go by a city's name or one of their own from cities and people: "he joined Harbourton on loan", "a draw with Vesna".
/// </summary>
internal sealed class ClubNames(MentionMap map)
{
    // Words of sport in one sentence that make it one about sport.
    private const int Least = 2;

    private readonly AnalyzedText _text = map.Text;
    private readonly LexiconSection _sport = EmbeddedData.Lexicon("organizations", map.Text.Language)["sport"];
    private readonly LexiconSection _before = EmbeddedData.Lexicon("organizations", map.Text.Language)["before-clubs"];

    /// <summary>Whether most mentions stand where a sentence about sport has a club.</summary>
    public bool Holds(Group group)
    {
        int clubs = 0;
        foreach (Draft mention in group.Mentions)
        {
            clubs += mention.End == mention.First + 1 && IsClub(mention) ? 1 : 0;
        }

        return clubs * 2 > group.Mentions.Count;
    }

    private bool IsClub(Draft mention)
    {
        Sentence sentence = _text.Sentences[_text.SentenceOf(mention.First)];
        return mention.First > sentence.FirstToken && _before.Contains(_text[mention.First - 1].Norm) && IsAboutSport(sentence);
    }

    private bool IsAboutSport(Sentence sentence)
    {
        int words = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken && words < Least; i++)
        {
            words += _sport.Contains(_text[i].Norm) ? 1 : 0;
        }

        return words >= Least;
    }
}
