using Readout.Entities;

namespace Readout.Statements.Speakers;

/// <summary>The two who may be people and whom the article names first.</summary>
internal sealed class FirstNamed(StatementContext context)
{
    private List<(string Id, int Start)>? _first;

    /// <summary>Where nobody else has been named, a role that nothing gives to anybody is hardly another's.</summary>
    public bool IsAloneBefore(Entity person, int token)
    {
        _first ??= Find();
        return !_first.Exists(other => other.Id != person.Id && other.Start < context.Text[token].Span.Start);
    }

    private List<(string Id, int Start)> Find() =>
    [
        .. context.Entities.Entities
            .Where(static entity => entity.Kind is EntityKind.Person or EntityKind.Other && entity.Mentions.Any(static mention => mention.Form == MentionForm.Name))
            .Select(static entity => (entity.Id, entity.Mentions.Where(static mention => mention.Form == MentionForm.Name).Min(static mention => mention.Span.Start)))
            .OrderBy(static named => named.Item2)
            .Take(2),
    ];
}
