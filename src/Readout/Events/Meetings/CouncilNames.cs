using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Meetings;

/// <summary>Bodies whose names are of two, or of words that are no name by themselves, in Russian and Ukrainian: «Совет Озерия — Лига», «саммит Речного партнерства».</summary>
internal sealed class CouncilNames(EventContext context, MeetingLexicon lexicon)
{
    private const int Reach = 16;

    private readonly bool _hasCases = context.Text.Language != "en";

    /// <summary>«Совет Озерия — Лига», «комиссия «Озерия — Лига»»: the noun of a body that begins at <paramref name="token"/>, and the two behind it that a dash joins.</summary>
    public TokenRange? At(int token)
    {
        if (!_hasCases || token + 3 >= context.Text.Tokens.Length || context.Text[token].Upos is not (Upos.Noun or Upos.Propn) || !lexicon.Bodies.Has(context.Text, token, token + 1))
        {
            return null;
        }

        int first = context.Text[token + 1].Norm is "«" or "\"" or "“" or "„" ? token + 2 : token + 1;
        if (context.MentionAt(first) is not { Entity.Kind: EntityKind.Place or EntityKind.Organization } one || one.First != first || one.End + 1 >= context.Text.Tokens.Length || context.Text[one.End].Norm is not ("-" or "‑" or "–" or "—"))
        {
            return null;
        }

        return context.MentionAt(one.End + 1) is { Entity.Kind: EntityKind.Place or EntityKind.Organization } other && other.First == one.End + 1
            ? new TokenRange(token, first > token + 1 && other.End < context.Text.Tokens.Length && context.Text[other.End].IsPunct ? other.End + 1 : other.End)
            : null;
    }

    /// <summary>«Совет Озерия — Лига соберется»: such a body at the front of the verb's clause, behind no preposition and no noun.</summary>
    public TokenRange? SubjectOf(int verb)
    {
        TokenRange clause = context.Clauses.At(verb);
        for (int i = Math.Max(clause.First, verb - Reach); i < verb; i++)
        {
            if (At(i) is { } council)
            {
                return council.End <= verb && context.Text[i].Feats.Case is Case.Nom or Case.None && (i == clause.First || context.Text[i - 1].Upos is not (Upos.Adp or Upos.Noun)) ? council : null;
            }
        }

        return null;
    }

    /// <summary>«саммит Речного партнерства», «саммит «Речного партнерства»»: an adjective with a capital and its noun in the genitive, that are no entity.</summary>
    public TokenRange? OfSummit(int token)
    {
        int first = token < context.Text.Tokens.Length && context.Text[token].Norm is "«" or "\"" or "“" or "„" ? token + 1 : token;
        bool isName = _hasCases && first + 1 < context.Text.Tokens.Length && context.MentionAt(first) is null or { Entity.Kind: EntityKind.Organization } && context.MentionAt(first + 1) is null or { Entity.Kind: EntityKind.Organization }
            && context.Text[first] is { Upos: Upos.Adj, IsCapitalized: true, Feats.Case: Case.Gen } && context.Text[first + 1] is { Upos: Upos.Noun, Feats.Case: Case.Gen };
        return isName ? new TokenRange(first, first + 2) : null;
    }
}
