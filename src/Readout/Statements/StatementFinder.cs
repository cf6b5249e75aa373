using Readout.Dates;
using Readout.Entities;
using Readout.Languages;

namespace Readout.Statements;

/// <summary>Finds who said what. Stateless and thread-safe.</summary>
public static class StatementFinder
{
    /// <summary>The statements of an article in order of content. <paramref name="published"/> resolves dates like "on Tuesday".</summary>
    public static IReadOnlyList<Statement> Find(AnalyzedText text, EntityIndex entities, PartialDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entities);
        return [];
    }
}
