using Readout.Statements.Phrases;

namespace Readout.Statements.Rules;

/// <summary>
/// A post set into the page as a paragraph of its own, with the account that wrote it: "Ann Smith (@annsmith) We open in May" and
/// "We open in May — Ann Smith (@annsmith) May 4, 2026".
/// </summary>
internal sealed class SocialPost : StatementRule
{
    private const int MaxName = 6;

    // "May 4, 2026", «4 травня 2026»
    private const int MaxDate = 6;
    private const int MinContent = 3;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach ((int low, int high) in input.Context.Paragraphs())
        {
            if ((Before(input, low, high) ?? After(input, low, high)) is { } post)
            {
                yield return post;
            }
        }
    }

    private Proposal? Before(RuleInput input, int low, int high)
    {
        for (int open = low + 1; open < Math.Min(high, low + MaxName); open++)
        {
            if (EndOfHandle(input, open, high) is { } end)
            {
                return Make(input, new NounPhrase(low, open, open - 1), end, high);
            }
        }

        return null;
    }

    private Proposal? After(RuleInput input, int low, int high)
    {
        for (int open = high - 2; open > low + MinContent && open > high - MaxName - MaxDate; open--)
        {
            if (EndOfHandle(input, open, high) is not { } end || high - end > MaxDate)
            {
                continue;
            }

            int dash = open - 1;
            while (dash > low && open - dash <= MaxName && !input.Grammar.IsDash(dash))
            {
                dash--;
            }

            return input.Grammar.IsDash(dash) && dash + 1 < open ? Make(input, new NounPhrase(dash + 1, open, open - 1), low, dash) : null;
        }

        return null;
    }

    // The token behind "(@handle)"; null when none begins there.
    private static int? EndOfHandle(RuleInput input, int open, int high)
    {
        bool handle = open + 2 < high && input.Grammar.Form(open) is "(" && input.Grammar.Form(open + 1) is ['@', ..];
        int close = open + 1;
        while (handle && close < high && close < open + 4 && input.Grammar.Form(close) is not ")")
        {
            close++;
        }

        return handle && input.Grammar.Form(close) is ")" ? close + 1 : null;
    }

    private Proposal? Make(RuleInput input, NounPhrase account, int first, int end)
    {
        bool named = input.Context.Text[account.First].IsCapitalized;
        return !named || end - first < MinContent || input.Contents.Span(first, end) is not { } content ? null : new Proposal
        {
            Rule = Name,
            Passage = input.Context.PassageOf(account.First).Index,
            Kind = StatementKind.Direct,
            Force = StatementForce.Said,
            Content = [content],
            Speaker = account,
            Confidence = 0.85,
        };
    }
}
