using Readout.Entities;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>Whom a post serves, where its words name that person: «представитель генсека Тома Лорнера». Russian and Ukrainian. Stateless.</summary>
internal static class ServedPerson
{
    private const int LongestStem = 5;

    /// <summary>Whether the phrase names somebody whom the entity has not been said to serve.</summary>
    public static bool IsAnothers(StatementContext context, Speaker speaker, NounPhrase phrase, Entity entity)
    {
        if (context.IsEnglish || speaker is not { Evidence: SpeakerEvidence.Role, Span: { } span } || entity.Kind != EntityKind.Person)
        {
            return false;
        }

        for (int i = phrase.Head + 1; i < phrase.End; i++)
        {
            if (context.Mentions.At(i) is ({ Kind: EntityKind.Person } served, { Form: MentionForm.Name }) && served.Id != entity.Id)
            {
                string surname = served.Name[(served.Name.LastIndexOf(' ') + 1)..];
                return !entity.Mentions.Any(role => role.Form == MentionForm.Role && role.Span.Start < span.Start && role.Span.In(context.Text.Text).Contains(surname[..Math.Min(surname.Length, LongestStem)], StringComparison.Ordinal));
            }
        }

        return false;
    }
}
