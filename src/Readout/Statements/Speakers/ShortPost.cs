using Readout.Entities;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>"PM vows to stay", "says FM": a post by its letters, as headlines have it. The one of whom the article tells that post, else nobody for sure. English.</summary>
internal sealed class ShortPost(StatementContext context)
{
    /// <summary>Who holds the post; null for any other words.</summary>
    public Speaker? Of(NounPhrase phrase, TextSpan span)
    {
        if (!context.IsEnglish || phrase.Length != 1 || context.Text[phrase.Head] is not { IsAllCaps: true } letters || context.Media.PostOf(letters) is not { } post)
        {
            return null;
        }

        List<Entity> holders = [.. context.Entities.Entities.Where(entity => entity.Kind == EntityKind.Person && entity.Mentions.Any(static mention => mention.Form == MentionForm.Name) && entity.Roles.Any(role => role.EndsWith(post, StringComparison.OrdinalIgnoreCase))).Take(2)];
        return holders.Count == 1
            ? new Speaker(holders[0].Id, holders[0].Name, span, SpeakerGrade.Resolved) { Evidence = SpeakerEvidence.Name }
            : new Speaker(null, PhraseName.Of(context, phrase), span, SpeakerGrade.Doubtful);
    }
}
