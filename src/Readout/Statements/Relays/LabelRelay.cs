namespace Readout.Statements.Relays;

/// <summary>«Источник: агентство «Волна»» behind a paragraph that says who spoke: the agency carried it.</summary>
internal static class LabelRelay
{
    public static RelayClause? In(StatementContext context, RelayFinder relays, Passage passage)
    {
        int words = context.Words.SourceLabels.Match(context.Text, passage.First, passage.End);
        int from = passage.First + words + 1;
        return words > 0 && from < passage.End && context.Grammar.IsColon(from - 1) && context.Grammar.ReadPhrase(from, passage.End) is { } named && relays.Carries(named)
            ? new RelayClause(passage.First, named.End, [named], PointsBack: true)
            : null;
    }
}
