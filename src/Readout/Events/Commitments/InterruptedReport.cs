using Readout.Entities;
using Readout.Languages;
using Readout.Statements;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>A report that stands within the clause it reports: "Norway, | the minister said, | will open the port".</summary>
internal sealed class InterruptedReport(CommitmentContext context)
{
    private const int LongestBeginning = 15;
    private const int LongestGap = 20;

    /// <summary>The words before the report, where they have no verb of their own and <paramref name="verb"/> goes on with them; null where nothing interrupts.</summary>
    public TokenRange? Before(int verb, Statement statement)
    {
        if (WithinOnePiece(verb, statement) is { } within)
        {
            return within;
        }

        if (statement.Content.Count < 2 || context.Events.ContentStart(verb) is not { } goesOn || !GoesOn(goesOn, verb))
        {
            return null;
        }

        int sentence = context.Text.Sentences[context.Text.SentenceOf(verb)].FirstToken;
        foreach (TextSpan piece in statement.Content)
        {
            int first = context.Text.TokenAt(piece.Start);
            int end = context.Text.TokenAt(piece.End);
            if (first >= sentence && end <= goesOn && goesOn - end <= LongestGap && end - first <= LongestBeginning && !HasVerb(first, end))
            {
                return new TokenRange(first, end);
            }
        }

        return null;
    }

    // «Жители, заявила мэр, передадут жалобу»: where the reported words are not parted by the report.
    private TokenRange? WithinOnePiece(int verb, Statement statement)
    {
        if (context.Events.ContentStart(verb) is not { } first || statement.Cue is not { } cue || context.Text.TokenAt(cue.Start) is var report && (report <= first || report >= verb || report - first > LongestBeginning))
        {
            return null;
        }

        int goesOn = verb;
        while (goesOn > report && context.Text[goesOn - 1].Norm != ",")
        {
            goesOn--;
        }

        int end = report;
        while (end > first && context.Text[end - 1].IsPunct)
        {
            end--;
        }

        bool isParted = end < report && goesOn > report && goesOn - end <= LongestGap && first >= context.Text.Sentences[context.Text.SentenceOf(verb)].FirstToken;
        return isParted && GoesOn(goesOn, verb) && !HasVerb(first, end) ? new TokenRange(first, end) : null;
    }

    /// <summary>The one whom the words before the report name as the subject.</summary>
    public EventParticipant? DoerIn(TokenRange words, int verb)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (context.Text[i].Upos == Upos.Adp && context.Events.MentionAt(i) is null)
            {
                return null;
            }

            if (context.Events.MentionAt(i) is { } mention)
            {
                bool isSubject = context.Text.Language == "en" || context.Subjects.CaseOf(mention) is Case.Nom or Case.None;
                return isSubject && mention.Entity.Kind is not (EntityKind.Document or EntityKind.Other) ? new EventParticipant(mention.Entity.Id, mention.Entity.Name) : null;
            }

            if (context.Text[i] is { Upos: Upos.Noun, Feats: var feats })
            {
                bool isSubject = context.Text.Language == "en" ? i + 1 == words.End || context.Text[i + 1].Upos != Upos.Noun : feats.Case == Case.Nom && feats.Number == context.Text[verb].Feats.Number;
                if (isSubject || context.Text.Language != "en")
                {
                    return isSubject ? context.DescribedAt(i, words.End) : null;
                }
            }
        }

        return null;
    }

    /// <summary>"We, | he said, | will open it".</summary>
    public bool IsFirstPerson(TokenRange words) => words.End - words.First <= 2 && context.Events.Words.FirstPerson.Has(context.Text[words.First]);

    // "will", "would soon", «на днях откроет»: no subject stands behind the report.
    private bool GoesOn(int first, int verb)
    {
        for (int i = first; i < verb; i++)
        {
            if (context.Text[i].Upos is not (Upos.Adv or Upos.Part or Upos.Aux) && !context.Text[i].IsPunct && context.Events.DateAt(i) is null)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.Events.IsFinite(i))
            {
                return true;
            }
        }

        return first >= end;
    }
}
