using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Phrases;

/// <summary>
/// A relative clause that holds a cue: «встретился с Яном Дубровским, который заявил, что…», "met Jan Dubrovsky, who said…".
/// Who speaks there is the noun before it, never the main clause's subject.
/// </summary>
internal static class RelativeClause
{
    // "who has since repeatedly said": a pronoun farther from its verb than this begins another clause.
    private const int MaxReach = 8;

    // The longest antecedent that is no name, in tokens.
    private const int MaxPhrase = 6;

    /// <summary>The pronoun that opens the cue's own clause as its subject; null when none does.</summary>
    public static int? PronounOf(StatementContext context, Cue cue, int low)
    {
        for (int i = cue.First - 1; i >= low && i >= cue.First - MaxReach; i--)
        {
            if (context.Grammar.IsComma(i) || context.Grammar.IsHardBreak(i) || context.Grammar.IsQuoteMark(i))
            {
                return null;
            }

            if (IsSubjectPronoun(context, i))
            {
                if (IsObjectOfOwnSubject(context, cue, i))
                {
                    return null;
                }

                bool opens = i > low && (context.Grammar.IsComma(i - 1) || (context.IsEnglish && (IsNoun(context.Text[i - 1]) || IsSome(context, i - 1))));
                return opens ? i : null;
            }

            if (IsThat(context, cue, i, low))
            {
                return i;
            }
        }

        return null;
    }

    // "the plan, which Falcon described as late": a name or a pronoun between is who describes.
    private static bool IsObjectOfOwnSubject(StatementContext context, Cue cue, int pronoun) =>
        context.IsEnglish && pronoun + 1 < cue.First && context.Text[pronoun].Norm is "which" or "whom" && context.Grammar.ReadPhrase(pronoun + 1, cue.First) is { } own && own.End == VerbGroup.Start(context, cue.First, pronoun + 1)
        && (context.Grammar.IsPerson(own) || context.Mentions.At(own.Head) is { Mention.Form: MentionForm.Name } || context.Mentions.IsRoleNoun(context.Text[own.Head]));

    /// <summary>True where the cue stands in a clause that a relative pronoun opens, in whatever case.</summary>
    public static bool Holds(StatementContext context, Cue cue)
    {
        for (int i = cue.First - 1; i >= 0 && i >= cue.First - MaxReach && !context.Grammar.IsComma(i) && !context.Grammar.IsHardBreak(i); i--)
        {
            if (i > 0 && SubjectByCase.IsRelative(context.Text[i]) && (context.Grammar.IsComma(i - 1) || (i > 1 && context.Grammar.IsComma(i - 2))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«Он является противником Орлова, который заявил»: the pronoun may take up the person or the noun that the name hangs on.</summary>
    public static bool MayTakeUpAnother(StatementContext context, Cue cue, int low)
    {
        if (context.IsEnglish || PronounOf(context, cue, low) is not { } pronoun)
        {
            return false;
        }

        // «представителя Велинии (страны, которая требует отказа)»
        if (context.Grammar.Form(pronoun - 3) is "(" && context.Text[pronoun - 2].Upos == Upos.Noun && !context.Text[pronoun - 2].IsCapitalized)
        {
            return context.Mentions.At(pronoun - 4) is not { Mention.Form: MentionForm.Name };
        }

        if (context.Mentions.At(pronoun - 2) is not ({ Kind: EntityKind.Person }, { Form: MentionForm.Name } mention))
        {
            return false;
        }

        int owner = context.Text.TokenAt(mention.Full.Start) - 1;
        return owner >= low && context.Text[pronoun - 2].Feats.Case is Case.Gen or Case.None && context.Text[owner] is { Upos: Upos.Noun, Feats: { Animacy: Animacy.Anim, Number: Number.Sing, Case: not Case.Gen } } noun && Agrees(noun.Feats.Gender, context.Text[pronoun].Norm);
    }

    /// <summary>The noun phrase that the pronoun stands for; null when it cannot be told.</summary>
    public static NounPhrase? Antecedent(StatementContext context, int pronoun, int low)
    {
        AnalyzedText text = context.Text;
        int comma = context.Grammar.IsComma(pronoun - 1) ? pronoun - 1 : pronoun;
        bool plural = context.Words.Is("relative-plural", text[pronoun].Norm);
        if (context.Mentions.At(comma - 1) is ({ Kind: EntityKind.Person }, { } mention) && !plural)
        {
            return Contrasted(context, mention) ?? PhraseOf(text, mention, comma);
        }

        if (context.IsEnglish && comma == pronoun && IsSome(context, comma - 1))
        {
            return new NounPhrase(comma - 1, comma, comma - 1);
        }

        for (int i = Math.Max(low, comma - MaxPhrase); i < comma; i++)
        {
            if (text[i].IsWord && text[i].Upos != Upos.Adp && context.Grammar.ReadPhrase(i, comma) is { } phrase && phrase.End == comma)
            {
                return context.IsEnglish ? WithHolder(context, phrase, pronoun, low) : BeforeBracket(context, phrase) ?? OfAgreeingNoun(context, phrase, pronoun);
            }
        }

        return null;
    }

    // "it was Ann Falcon, not Tom Swallow, who": the one who is not ruled out.
    private static NounPhrase? Contrasted(StatementContext context, Mention ruledOut)
    {
        int not = context.Text.TokenAt(ruledOut.Full.Start) - 1;
        return not > 1 && context.Text[not].Norm == "not" && context.Grammar.IsComma(not - 1) && context.Mentions.At(not - 2) is ({ Kind: EntityKind.Person }, { Form: MentionForm.Name } mention)
            ? PhraseOf(context.Text, mention, not - 1)
            : null;
    }

    // «посол Велинии (страны, которая требует отказа)»: a bare noun in a bracket says what the name before it is.
    private static NounPhrase? BeforeBracket(StatementContext context, NounPhrase phrase)
    {
        int open = phrase.First - 1;
        return phrase.Length == 1 && !context.Text[phrase.Head].IsCapitalized && context.Grammar.Form(open) is "(" && context.Mentions.At(open - 1) is ({ }, { Form: MentionForm.Name } mention)
            ? new NounPhrase(context.Text.TokenAt(mention.Span.Start), open, context.Text.TokenAt(mention.Span.Start))
            : null;
    }

    // «жалоба свидетеля, который сообщил»: the pronoun has the gender of the last noun, not of the first.
    private static NounPhrase OfAgreeingNoun(StatementContext context, NounPhrase phrase, int pronoun)
    {
        AnalyzedText text = context.Text;
        Token last = text[phrase.End - 1];
        bool named = context.Mentions.At(phrase.End - 1) is ({ Kind: EntityKind.Place or EntityKind.Organization }, { Form: MentionForm.Name } name) && context.Text.TokenAt(name.Span.Start) == phrase.End - 1;
        bool differs = phrase.Head < phrase.End - 1 && (last.Upos == Upos.Noun || named) && (named || last.Feats.Animacy is not Animacy.Inan) && last.Feats is { Case: Case.Gen, Number: Number.Sing } && text[phrase.Head].Feats.Number == Number.Sing
            && Agrees(last.Feats.Gender, text[pronoun].Norm) && !Agrees(text[phrase.Head].Feats.Gender, text[pronoun].Norm);
        return differs ? new NounPhrase(phrase.End - 1, phrase.End, phrase.End - 1) : phrase;
    }

    private static bool Agrees(Gender gender, string pronoun) => pronoun switch
    {
        "который" or "який" or "котрий" => gender is Gender.Masc,
        "которая" or "яка" or "котра" => gender is Gender.Fem,
        "которое" or "яке" or "котре" => gender is Gender.Neut,
        _ => true,
    };

    // "officials in the capital who said": people speak, not the place they are in; "a plan in June that proposed".
    private static NounPhrase WithHolder(StatementContext context, NounPhrase place, int pronoun, int low)
    {
        AnalyzedText text = context.Text;
        int at = place.First - 2;
        if (at < low || text[at + 1].Upos != Upos.Adp)
        {
            return place;
        }

        bool mere = VerbGroup.IsMonth(text, place.Head) || (text[pronoun].Norm == "who" && context.Mentions.At(place.Head) is { Entity.Kind: Entities.EntityKind.Place });
        bool holds = context.Media.IsUnnamedHead(text[at]) || context.Media.IsOffice(text[at]) || context.Media.IsDocumentHead(text[at]) || (mere && text[at] is { Upos: Upos.Noun, IsCapitalized: false }) || IsPostOf(context, at, place, pronoun);
        if (!holds)
        {
            return place;
        }

        var held = new NounPhrase(FirstOf(text, at, low, mere), place.End, at);
        return held.First - 2 >= low && IsPostOf(context, held.First - 2, held, pronoun) ? new NounPhrase(FirstOf(text, held.First - 2, low, whole: true), held.End, held.First - 2) : held;
    }

    // "a spokesman for the port authority, who": a person holds the post, whatever it belongs to.
    private static bool IsPostOf(StatementContext context, int post, NounPhrase body, int pronoun) =>
        context.Text[pronoun].Norm == "who" && context.Text[post + 1].Norm is "of" or "for" or "to" or "at" && context.Text[post] is { Upos: Upos.Noun, IsCapitalized: false } && context.Mentions.IsRoleNoun(context.Text[post])
        && !context.Mentions.IsRoleNoun(context.Text[body.Head]) && context.Mentions.At(body.Head) is not { Entity.Kind: Entities.EntityKind.Person };

    // "a high-school teacher"
    private static int FirstOf(AnalyzedText text, int head, int low, bool whole)
    {
        int first = head > low && text[head - 1].Upos is Upos.Adj or Upos.Det ? head - 1 : head;
        while (whole && first > low && text[first].Upos != Upos.Det && text[first - 1] is { IsPunct: false, Upos: Upos.Adj or Upos.Det or Upos.Noun or Upos.Propn })
        {
            first--;
        }

        return first;
    }

    // "those who", "many who"
    private static bool IsSome(StatementContext context, int token) => context.Text[token].Norm is "those" or "all" || context.Words.Is("indefinite", context.Text[token].Norm);

    private static bool IsNoun(in Token token) => token.Upos is Upos.Noun or Upos.Propn;

    // "a plan that proposed": right before its verb and right after a noun, "that" is a pronoun.
    private static bool IsThat(StatementContext context, Cue cue, int at, int low)
    {
        if (!context.IsEnglish || context.Text[at].Norm != "that" || at <= low || !IsNoun(context.Text[at - 1]) || cue.Entry.Form != CueForm.Finite)
        {
            return false;
        }

        for (int i = at + 1; i < cue.First; i++)
        {
            if (!context.Words.Is("between", context.Text[i].Norm) && context.Text[i].Upos is not (Upos.Adv or Upos.Aux))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSubjectPronoun(StatementContext context, int token) =>
        context.Words.Is("relative", context.Text[token].Norm) || context.Words.Is("relative-plural", context.Text[token].Norm);

    private static NounPhrase PhraseOf(AnalyzedText text, Mention mention, int comma)
    {
        TextSpan full = mention.Full;
        return new NounPhrase(text.TokenAt(full.Start), Math.Min(text.TokenAt(full.End), comma), text.TokenAt(mention.Span.Start));
    }
}
