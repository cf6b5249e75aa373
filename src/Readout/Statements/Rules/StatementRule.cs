namespace Readout.Statements.Rules;

/// <summary>One construction that attributes words to somebody. Stateless; reads the whole document and proposes what it sees.</summary>
internal abstract class StatementRule
{
    /// <summary>What the rule sees.</summary>
    public string Name => GetType().Name;

    public abstract IEnumerable<Proposal> Propose(RuleInput input);
}
