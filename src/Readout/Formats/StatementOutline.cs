using Readout.Records;
using Readout.Statements;

namespace Readout.Formats;

/// <summary>One line of the outline: a statement, its number as shown, how deep it is nested, and the statement that it stands in.</summary>
internal sealed record OutlineEntry(Statement Statement, int Number, int Depth, Statement? Parent);

/// <summary>The statements of a record in the order in which they are shown: each followed by those nested within it.</summary>
internal static class StatementOutline
{
    public static IReadOnlyList<OutlineEntry> Of(ArticleRecord record)
    {
        var byId = record.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        ILookup<string, Statement> children = record.Statements.Where(HasParent).ToLookup(statement => statement.Within!, StringComparer.Ordinal);
        var outline = new List<OutlineEntry>(record.Statements.Count);
        var open = new Stack<(Statement Statement, int Depth)>();
        Push(record.Statements.Where(statement => !HasParent(statement)), 0);
        while (open.TryPop(out (Statement Statement, int Depth) next))
        {
            Statement? parent = HasParent(next.Statement) ? byId[next.Statement.Within!] : null;
            outline.Add(new OutlineEntry(next.Statement, outline.Count + 1, next.Depth, parent));
            Push(children[next.Statement.Id], next.Depth + 1);
        }

        return outline;

        bool HasParent(Statement statement) => statement.Within is { } within && byId.ContainsKey(within);

        void Push(IEnumerable<Statement> statements, int depth)
        {
            foreach (Statement statement in statements.Reverse())
            {
                open.Push((statement, depth));
            }
        }
    }
}
