using Readout.Dates;
using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Rules;
using Readout.Statements.Speakers.Choice;

namespace Readout.Statements;

/// <summary>Finds who said what. Stateless and thread-safe.</summary>
public static class StatementFinder
{
    /// <summary>The statements of an article in order of content. <paramref name="published"/> resolves dates like "on Tuesday".</summary>
    public static IReadOnlyList<Statement> Find(AnalyzedText text, EntityIndex entities, PartialDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        return Read(text, entities, published, explains: false).Statements;
    }

    /// <summary>The same statements, with the readings that rules proposed and that were not kept.</summary>
    public static StatementExplanation Explain(AnalyzedText text, EntityIndex entities, PartialDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        return Read(text, entities, published, explains: true);
    }

    private static StatementExplanation Read(AnalyzedText text, EntityIndex entities, PartialDate? published, bool explains)
    {
        if (text.Tokens.Length == 0)
        {
            return new StatementExplanation([], []);
        }

        var context = new StatementContext(text, entities, published);
        var input = new RuleInput(context);
        List<Proposal> proposals = Propose(input, AllRules.List);
        List<Proposal> kept = CarriedReports.Join(input, Deduplicator.Keep(context, proposals));
        IReadOnlyList<Statement> statements = StatementBuilder.Build(context, input.Relays, kept);
        return explains ? StatementExplainer.Explain(context, proposals, kept, statements) : new StatementExplanation(statements, []);
    }

    /// <summary>The statements, and what was asked about their speakers; what the choice of speakers is learnt from.</summary>
    internal static (IReadOnlyList<Statement> Statements, IReadOnlyList<AskedSpeaker> Asked) Ask(AnalyzedText text, EntityIndex entities, PartialDate? published)
    {
        var asked = new List<AskedSpeaker>();
        return (Find(new StatementContext(text, entities, published), AllRules.List, asked), asked);
    }

    /// <summary>The statements with the speakers that another model chooses than the one that is shipped.</summary>
    internal static IReadOnlyList<Statement> Find(AnalyzedText text, EntityIndex entities, PartialDate? published, ChoiceModel choice) =>
        Find(new StatementContext(text, entities, published) { Choice = choice }, AllRules.List);

    /// <summary>The statements that other rules than the usual ones see.</summary>
    internal static IReadOnlyList<Statement> Find(StatementContext context, IReadOnlyList<StatementRule> rules, List<AskedSpeaker>? asked = null)
    {
        var input = new RuleInput(context);
        return StatementBuilder.Build(context, input.Relays, CarriedReports.Join(input, Deduplicator.Keep(context, Propose(input, rules))), asked);
    }

    private static List<Proposal> Propose(RuleInput input, IReadOnlyList<StatementRule> rules)
    {
        var proposals = new List<Proposal>();
        foreach (StatementRule rule in rules)
        {
            proposals.AddRange(rule.Propose(input));
        }

        return proposals;
    }
}
