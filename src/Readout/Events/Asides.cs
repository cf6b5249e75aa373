using Readout.Entities;

namespace Readout.Events;

/// <summary>Words within a list of names that name nobody of it: what stands in brackets, and "Anna Lake, an envoy for the League's Bureau".</summary>
internal static class Asides
{
    /// <summary>The token after what is said by the way from <paramref name="token"/> on; null where nothing is.</summary>
    public static int? EndFrom(EventContext context, int token, int end) => EndOfApposition(context, token, end) ?? EndOfBrackets(context, token, end);

    // It runs to the next comma.
    private static int? EndOfApposition(EventContext context, int comma, int end)
    {
        bool isApposition = context.Text.Language == "en" && comma > 0 && comma + 2 < end && context.Text[comma].Norm == "," && context.Text[comma + 1].Norm is "a" or "an"
            && context.MentionAt(comma - 1) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name };
        if (!isApposition)
        {
            return null;
        }

        int at = comma + 1;
        while (at < end && context.Text[at].Norm is not ",")
        {
            at++;
        }

        return at;
    }

    // «с Лесной (она прибыла в пятницу), а также с Вороновым»: where the list goes on behind them.
    private static int? EndOfBrackets(EventContext context, int token, int end)
    {
        if (context.Text[token].Norm != "(")
        {
            return null;
        }

        int close = token + 1;
        while (close < end && context.Text[close].Norm != ")")
        {
            close++;
        }

        bool goesOn = close + 1 < end && (context.Text[close + 1].Norm == "," || context.Words.Connectives.Has(context.Text, close + 1, end));
        return goesOn ? close + 1 : null;
    }
}
