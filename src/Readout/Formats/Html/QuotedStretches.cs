using Readout.Text;

namespace Readout.Formats.Html;

/// <summary>The stretches of a content that stand in quotation marks, marks included: in «he called it "a step"» the last two words.</summary>
internal static class QuotedStretches
{
    private const string Opening = "«“„";
    private const string Closing = "»”";

    public static IReadOnlyList<TextSpan> Of(TextSpan piece, string text)
    {
        var stretches = new List<TextSpan>();
        int depth = 0;
        int from = -1;
        for (int i = piece.Start; i < piece.End; i++)
        {
            bool closes = depth > 0 && (Closing.Contains(text[i], StringComparison.Ordinal) || text[i] == '"' || (text[i] == '“' && text[from] == '„'));
            if (closes)
            {
                depth--;
                if (depth == 0)
                {
                    stretches.Add(new TextSpan(from, i + 1));
                }
            }
            else if (Opening.Contains(text[i], StringComparison.Ordinal) || text[i] == '"')
            {
                from = depth == 0 ? i : from;
                depth++;
            }
        }

        return stretches;
    }
}
