using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// Speakers of whom there is nothing but the words of their phrase, which names no entity: «сирийские беженцы», "U.K. authorities", "a source".
/// </summary>
internal sealed class WordsSpeaker(StatementContext context, SpokenBefore spoken, EnglishDescription descriptions)
{
    /// <summary>The speaker that the phrase itself describes: named where the words tell whom, unnamed where the text keeps them back, else doubtful.</summary>
    public Speaker Of(NounPhrase phrase, TextSpan span, int passage)
    {
        string name = PhraseName.Of(context, phrase);
        if (context.Media.IsUnnamedHead(context.Text[phrase.Head]) && (!HasCapital(phrase) || context.Mentions.IsSourceNoun(context.Text[phrase.Head])))
        {
            // "the source added": the one described before.
            Spoke? last = phrase.Length <= 2 && !IsNewGroup(phrase) ? spoken.Last(passage, static spoke => spoke.Speaker is { Grade: SpeakerGrade.Unnamed, Entity: null }) : null;
            Speaker? before = last is { } described && IsAlike(described, phrase) ? described.Speaker : null;
            return before is not null && before.Name.Length > name.Length ? before with { Span = span } : new Speaker(null, name, span, SpeakerGrade.Unnamed);
        }

        if (Relays.EnglishRelays.IsKeptBack(context, phrase))
        {
            return new Speaker(null, name, span, SpeakerGrade.Unnamed);
        }

        bool named = HeadIsName(phrase) || BodyOfState.Holds(context, phrase) || IsGroup(phrase) || IsBareGroup(phrase, passage) || IsDescribedGroup(phrase) || HoldsQuotedName(phrase) || (phrase.Length > 1 && !IsCounted(phrase) && context.Media.IsOffice(context.Text[phrase.Head])) || context.Grammar.IsQuoteMark(phrase.First) || (!(context.IsEnglish && IsCounted(phrase) && context.Text[phrase.Head].Upos == Upos.Noun && context.Text[phrase.First].Upos != Upos.Num) && descriptions.Suffices(phrase));
        return new Speaker(null, name, span, named && !IsAnyBody(phrase) && !AreNamedElsewhere(phrase) ? SpeakerGrade.Named : SpeakerGrade.Doubtful);
    }

    // "The ministers agreed that", "whose presidents argued that": two or more whom the text names elsewhere.
    private bool AreNamedElsewhere(NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        bool the = phrase.Length == 2 && context.Text[phrase.First].Norm == "the";
        bool whose = phrase.Length == 1 && phrase.First > 0 && context.Text[phrase.First - 1].Norm == "whose";
        return context.IsEnglish && (the || whose) && head.Feats.Number == Number.Plur && context.Mentions.IsRoleNoun(head)
            && context.Entities.Entities.Count(person => person.Kind == Entities.EntityKind.Person && (the ? context.Mentions.MayMean(head, person) : context.Mentions.HoldsOfficeOf(person, head.Lemma))) > 1;
    }

    // «ученые» are not the one source before.
    private bool IsAlike(Spoke last, NounPhrase phrase) =>
        context.IsEnglish || last.Head < 0 || context.Text[last.Head].Feats.Number == context.Text[phrase.Head].Feats.Number;

    // «военное ведомство», «исполнительный орган»: another name for a body that the article has named.
    private bool IsAnyBody(NounPhrase phrase) =>
        !context.IsEnglish && context.Media.IsGeneralBody(context.Text[phrase.Head]) && phrase.Head == phrase.End - 1 && !HasCapital(phrase) && context.Text[phrase.Head].Feats.Number != Number.Plur;

    // "Experts say": without article they are none spoken of before.
    private bool IsNewGroup(NounPhrase phrase) => context.IsEnglish && phrase.Length == 1;

    // «представители предприятия»: of which one, only what was said before tells.
    private bool IsOfBodySpokenOf(NounPhrase phrase)
    {
        for (int i = phrase.Head + 1; i < phrase.End; i++)
        {
            if (!context.IsEnglish && context.Media.KindsOfBody(context.Text[i].Lemma) is not null && !HasCapital(phrase))
            {
                return true;
            }
        }

        return false;
    }

    // "U.K. authorities", «власти города»: several, or a power; "both leaders" are two whom the text has named.
    private bool IsGroup(NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        bool several = context.IsEnglish || head.Feats.Number == Number.Plur || head.Feats.Animacy == Animacy.Inan || head.Feats.Animacy == Animacy.None;
        return several && context.Media.IsGroup(head) && !context.Grammar.IsPossessive(phrase.First) && !IsOfBodySpokenOf(phrase) && !IsCounted(phrase);
    }

    // "both leaders", «три фракции», «эти люди»: which ones, the text tells elsewhere.
    private bool IsCounted(NounPhrase phrase) =>
        context.Text[phrase.First].Upos == Upos.Num || (context.IsEnglish && phrase.First > 0 && context.Text[phrase.First - 1].Norm is "both")
        || context.Text[phrase.First].Norm is "both" or "these" or "those" or "оба" or "обе" or "эти" or "те" or "обидва" or "обидві" or "ці" or "ті";

    // «сирийские беженцы», «чиновники мэрии»: several whom an adjective or a complement tells apart from others.
    private bool IsDescribedGroup(NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        Token first = context.Text[phrase.First];
        return !context.IsEnglish && head.Feats is { Number: Number.Plur, Animacy: Animacy.Anim } && phrase.Length > 1 && !IsOfBodySpokenOf(phrase)
            && !IsCounted(phrase) && first.Upos is not (Upos.Det or Upos.Pron) && !context.Grammar.IsPossessive(phrase.First) && (phrase.Head == phrase.First || first.Upos == Upos.Adj);
    }

    // So many tokens back a noun for several may take up what stands there.
    private const int BareReach = 300;
    private const int NearReach = 100;

    // «Юристы говорят», «по словам юристов»: several of a kind who come up for the first time; not «рыбаков предупреждают», nor «юристы», where two of them have been named or told of.
    private bool IsBareGroup(NounPhrase phrase, int passage)
    {
        Token head = context.Text[phrase.Head];
        bool several = !context.IsEnglish && phrase.Length == 1 && head is { Upos: Upos.Noun, Feats: { Number: Number.Plur, Animacy: Animacy.Anim } } && !context.Mentions.IsRoleNoun(head) && !context.Media.IsAuthor(head)
            && (head.Feats.Case == Case.Nom || (phrase.Head > 0 && context.Text[phrase.Head - 1].Upos == Upos.Noun)) && context.Text[Math.Min(phrase.End, context.Text.Tokens.Length - 1)].Upos != Upos.Cconj
            && context.QuotationOf(phrase.Head) < 0 && spoken.Last(passage, static spoke => spoke.IsSeveral || spoke.Speaker is { Entity: null }) is null;
        for (int i = phrase.Head - 1; several && i >= 0 && i > phrase.Head - BareReach; i--)
        {
            Token token = context.Text[i];
            bool same = token.Lemma == head.Lemma;
            bool others = i > phrase.Head - NearReach && (token is { Upos: Upos.Noun, Feats: { Number: Number.Plur, Animacy: Animacy.Anim, Case: Case.Nom } } || (token.Upos == Upos.Cconj && context.Mentions.At(i - 1) is { Entity.Kind: Entities.EntityKind.Person } && context.Mentions.At(i + 1) is { Entity.Kind: Entities.EntityKind.Person }));
            several = !same && !others;
        }

        return several;
    }

    // «объединение „Берег“»
    private bool HoldsQuotedName(NounPhrase phrase)
    {
        for (int i = phrase.Head + 1; i + 1 < phrase.End && !context.IsEnglish; i++)
        {
            if (context.Grammar.IsQuoteMark(i) && context.Text[i + 1].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    public bool HeadIsName(NounPhrase phrase)
    {
        Token head = context.Text[phrase.Head];
        if (context.Mentions.IsRoleNoun(head))
        {
            return false;
        }

        bool opensSentence = context.Text.Sentences[context.Text.SentenceOf(phrase.Head)].FirstToken == phrase.Head;
        if (opensSentence && phrase.Length == 1 && head is { IsCapitalized: true, Upos: Upos.Adj } && IsSurnameLike(head.Norm))
        {
            return true;
        }

        return head.IsAllCaps || (head.Upos == Upos.Propn && (head.IsCapitalized || !context.IsEnglish)) || (head.IsCapitalized && (!opensSentence || (context.IsEnglish && descriptions.IsNameElsewhere(phrase.Head))));
    }

    // «Яворский предложил»: an adjective that stands alone and looks like a surname.
    private static bool IsSurnameLike(string word) =>
        word.EndsWith("ский", StringComparison.Ordinal) || word.EndsWith("цкий", StringComparison.Ordinal) || word.EndsWith("ський", StringComparison.Ordinal) || word.EndsWith("цький", StringComparison.Ordinal) || word.EndsWith("ська", StringComparison.Ordinal) || word.EndsWith("ская", StringComparison.Ordinal);

    public bool HasCapital(NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            bool opens = context.Text.Sentences[context.Text.SentenceOf(i)].FirstToken == i;
            if (context.Text[i].IsCapitalized && (context.Text[i].Upos == Upos.Propn || (!opens && (context.Text[i].Upos is Upos.X or Upos.Noun || (!context.IsEnglish && context.Text[i].Upos is Upos.Adj)))))
            {
                return true;
            }
        }

        return false;
    }
}
