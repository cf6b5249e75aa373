using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Rules;

namespace Readout.Statements;

/// <summary>Finds who said what. Stateless and thread-safe.</summary>
public static class StatementFinder
{
    /// <summary>The statements of an article in order of content. <paramref name="published"/> resolves dates like "on Tuesday".</summary>
    public static IReadOnlyList<Statement> Find(AnalyzedText text, EntityIndex entities, PartialDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        if (text.Tokens.Length == 0)
        {
            return [];
        }

        var context = new StatementContext(text, entities, published);
        var input = new RuleInput(context);
        var proposals = new List<Proposal>();
        foreach (StatementRule rule in AllRules.List)
        {
            proposals.AddRange(rule.Propose(input));
        }

        return StatementBuilder.Build(context, input.Relays, Deduplicator.Keep(context, proposals));
    }
}
