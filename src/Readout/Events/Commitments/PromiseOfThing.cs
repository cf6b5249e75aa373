using Readout.Languages;
using Readout.Text;

namespace Readout.Events.Commitments;

/// <summary>A promise of a thing instead of an act: «обещает жёсткие последствия», "promised further support", «планирует открытие линии», «стороны договорились об обмене», «договор предусматривает завершение работ в марте».</summary>
internal sealed class PromiseOfThing : CommitmentRule
{
    private const int Reach = 6;

    public PromiseOfThing(CommitmentContext context)
        : base(context)
    {
    }

    public override FoundCommitment? At(int token)
    {
        EventContext events = Context.Events;
        TokenRange clause = events.Clauses.At(token);
        if (Context.Lexicon.Things.At(Context.Text, token, clause.End) is not { } hit || !events.IsFinite(hit.First) || IsObject(token) || Context.IsAttribute(hit) || events.IsNegated(token)
            || Context.Clauses.IsHypothetical(token) || Thing(hit.End, clause, hit.Row) is not { } thing || WhoAt(token) is not { } who)
        {
            return null;
        }

        int first = CommitmentLexicon.IsOfDeals(hit.Row) ? Context.Acts.SubjectStart(token) : token;
        return new FoundCommitment(Context.Acts.From(first, thing), who, CommitmentLexicon.StrengthOf(hit.Row), 0.5);
    }

    // «В порту назвали это ошибкой и пообещали проверку»: who reports it is to do it.
    private EventParticipant? WhoAt(int token) =>
        Context.OwnDoerOf(token) ?? (Context.Text.Language != "en" && !Context.Clauses.IsRelative(Context.Events.Clauses.At(token)) && Context.Events.CueAt(token) is { } statement ? Context.NewsmakerOf(statement) : null);

    // "offered promises": a noun that is taken for a verb.
    private bool IsObject(int token) => Context.Text.Language == "en" && token > 0 && Context.Events.IsFinite(token - 1) && Context.Text[token - 1].Upos == Upos.Verb;

    // The nearest noun that is nobody; an infinitive or a clause is for the other rules.
    private int? Thing(int after, TokenRange clause, LexiconRow row)
    {
        int? thing = null;
        for (int i = after; i < Math.Min(clause.End, after + Reach); i++)
        {
            if (Verbs.IsInfinitive(Context.Text[i]) || Context.Events.IsFinite(i))
            {
                return null;
            }

            bool isThing = Context.Text[i] is { Upos: Upos.Noun, Feats.Case: var form } && (form is Case.Acc or Case.Nom or Case.Gen or Case.None || CommitmentLexicon.IsOfDeals(row) || (form is Case.Ins && CommitmentLexicon.IsOfThreats(row)));
            isThing |= Context.Text.Language == "en" && Context.Text[i].Norm is "$" or "€" or "£"; // "promised Norway $48 million in aid"
            thing ??= isThing && IsOf(row, i, clause.End) && Context.Events.MentionAt(i) is null && Context.Events.DateAt(i) is null ? i : null;
        }

        return thing;
    }

    private bool IsOf(LexiconRow row, int noun, int end)
    {
        if (CommitmentLexicon.IsOfThreats(row))
        {
            return Context.Text[noun].Feats.Case is Case.Ins or Case.None && Context.Lexicon.Threats.Has(Context.Text, noun, end);
        }

        bool isDeed = Context.Lexicon.Deeds.Has(Context.Text, noun, end);
        return CommitmentLexicon.IsOfDeals(row) ? isDeed || Context.Lexicon.Deals.Has(Context.Text, noun, end) : isDeed || !CommitmentLexicon.IsOfDeeds(row);
    }
}
