using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>Nouns that have introduced a speaker's name: «синоптик Наталка Сич повідомила» tells whom «синоптик» means later, whatever the noun.</summary>
internal sealed class NamedNouns(StatementContext context)
{
    private readonly Dictionary<string, Speaker?> _namedAs = new(StringComparer.Ordinal);

    public void Remember(NounPhrase phrase, Speaker speaker)
    {
        ref readonly Token head = ref context.Text.Tokens[phrase.Head];
        if (phrase.Length > 1 && head is { Upos: Upos.Noun, IsCapitalized: false } && speaker is { Entity: not null, Evidence: SpeakerEvidence.Name } && context.Mentions.KindOf(speaker.Entity) == EntityKind.Person)
        {
            _namedAs[head.Lemma] = _namedAs.TryGetValue(head.Lemma, out Speaker? other) && other?.Entity != speaker.Entity ? null : speaker;
        }
    }

    /// <summary>Whom the bare noun means by what was said before; null where it means nobody or more than one.</summary>
    public Speaker? Of(NounPhrase phrase, TextSpan span)
    {
        bool bare = phrase.Length == 1 || (context.IsEnglish && phrase.Length == 2 && context.Text[phrase.First].Norm == "the");
        return bare && context.Text[phrase.Head].Feats.Number != Number.Plur && _namedAs.TryGetValue(context.Text[phrase.Head].Lemma, out Speaker? found) && found is not null
            ? found with { Span = span, Grade = SpeakerGrade.Resolved, Evidence = SpeakerEvidence.Role }
            : null;
    }
}
