using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// «Сам Лаанен едет в порт. „…“, – пообещал северный дипломат»: an adjective and a noun for a person that the article has given nobody are as
/// likely another word for somebody named just before as somebody new. Russian and Ukrainian.
/// </summary>
internal sealed class Epithet(StatementContext context)
{
    private const int MostSentences = 2;

    /// <summary>Whether somebody named just before, of no other state, may be meant by the words of a person without a name.</summary>
    public bool MayMeanNamed(Speaker speaker, NounPhrase phrase, Entity unnamed)
    {
        if (context.IsEnglish || speaker is not { Evidence: SpeakerEvidence.Role, Grade: SpeakerGrade.Named } || unnamed.Kind != EntityKind.Person || phrase.Head != phrase.End - 1 || phrase.Length != 2 || context.Text[phrase.First].Upos != Upos.Adj)
        {
            return false;
        }

        int sentence = context.Text.SentenceOf(phrase.First);
        for (int i = phrase.First - 1; i >= context.Text.Sentences[Math.Max(0, sentence - MostSentences)].FirstToken; i--)
        {
            if (context.Mentions.At(i) is { Entity: { Kind: EntityKind.Person } person } && person.Id != unnamed.Id && person.Mentions.Any(static mention => mention.Form == MentionForm.Name)
                && (person.State is null || unnamed.State is null || person.State == unnamed.State))
            {
                return true;
            }
        }

        return false;
    }
}
