using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers;

/// <summary>
/// Words that leave open whom they mean, however likely one is: "the leaders", whom the article names each; «военные» behind the body that they serve; «министр» in a headline
/// over an article with two; a post that its words do not tell in full.
/// </summary>
internal sealed class OpenDescription(StatementContext context)
{
    // So many passages back a body may be the one whose people speak.
    private const int MaxPassagesToBody = 2;

    public bool Holds(Proposal proposal, Speaker? speaker, Spoke? last)
    {
        if (speaker is not { Grade: SpeakerGrade.Named or SpeakerGrade.Resolved } || proposal.Speaker is not { } phrase)
        {
            return false;
        }

        return speaker.Entity is null
            ? ArePostsAlone(phrase) || AreOfBodyBefore(proposal, phrase, last) || LacksComplement(phrase)
            : (speaker.Evidence == SpeakerEvidence.Role && HasOtherHolder(phrase, speaker.Entity)) || (LacksComplement(phrase) && context.Entities.Find(speaker.Entity) is { IsOnlyRole: true });
    }

    // "the leaders", "both presidents", "the foreign ministers", «лидеры»
    private bool ArePostsAlone(NounPhrase phrase)
    {
        if (context.Text[phrase.Head] is not { Feats.Number: Number.Plur } head || !context.Media.AreNamedEach(head) || phrase.Head != phrase.End - 1)
        {
            return false;
        }

        bool pointed = context.Text[phrase.First].Norm is "the" or "both" or "these";
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            Token token = context.Text[i];
            if (token.Upos is not (Upos.Det or Upos.Num or Upos.Pron) && token.Norm is not ("both" or "оба" or "обидва") && !(pointed && token is { IsCapitalized: false, Upos: Upos.Adj }))
            {
                return false;
            }
        }

        return true;
    }

    // «В Военно-морских силах сказали … По данным военных»
    private bool AreOfBodyBefore(Proposal proposal, NounPhrase phrase, Spoke? last)
    {
        bool bare = phrase.Length == 1 || (phrase.Length == 2 && context.Text[phrase.First].Norm == "the");
        return bare && context.Media.AreOfBody(context.Text[phrase.Head]) && last is { IsPerson: false, Head: >= 0 } body && body.Token < phrase.First && proposal.Passage - body.Passage <= MaxPassagesToBody
            && context.Text[body.Head].Lemma != context.Text[phrase.Head].Lemma
            && (context.Entities.Find(body.Speaker.Entity) is { Kind: EntityKind.Organization, IsMedium: false } || (body.Speaker.Entity is null && context.Media.IsOffice(context.Text[body.Head])));
    }

    // «заместитель министра по делам»
    private bool LacksComplement(NounPhrase phrase) =>
        !context.IsEnglish && phrase.Length > 1 && context.Media.HasComplement(context.Text[phrase.End - 1]) && context.Text[phrase.End - 2].Upos == Upos.Adp;

    // «Мост откроют – министр обороны», over an article that has one of Норландия and one of Велиния.
    private bool HasOtherHolder(NounPhrase phrase, string holder)
    {
        Token head = context.Text[phrase.Head];
        if (!context.PassageOf(phrase.Head).IsHeadline || !context.Mentions.IsRoleNoun(head) || Enumerable.Range(phrase.First, phrase.Length).Any(i => i != phrase.Head && (context.Text[i].IsCapitalized || context.Mentions.At(i) is { Entity.Kind: EntityKind.Place })))
        {
            return false;
        }

        string? portfolio = phrase.Head + 1 < phrase.End ? context.Text[phrase.End - 1].Norm : phrase.Head > phrase.First ? context.Text[phrase.First].Norm : null;
        return context.Entities.Entities.Any(other => other.Kind == EntityKind.Person && other.Id != holder && other.Mentions.Any(static mention => mention.Form == MentionForm.Name)
            && other.Roles.Any(role => role.Contains(head.Lemma, StringComparison.OrdinalIgnoreCase) && (portfolio is null || role.Contains(portfolio, StringComparison.OrdinalIgnoreCase) || IsBare(role, head))));
    }

    // «велинский министр» tells no portfolio.
    private static bool IsBare(string role, in Token head) => role.EndsWith(head.Lemma, StringComparison.OrdinalIgnoreCase);
}
