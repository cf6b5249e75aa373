using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers.Choice;

/// <summary>Of what kind the words are that name a speaker without naming him.</summary>
internal enum SpeakerWords
{
    He = 1,
    She,
    It,
    They,
    FirstPerson,
    Role,
    Roles,
    Body,
    Document,
    Person,
    Group,
    Office,
    Kin,
    OtherNoun,

    /// <summary>Nobody stands at the cue.</summary>
    Dropped,

    /// <summary>There is no cue.</summary>
    Bare,
}

/// <summary>How a description is introduced.</summary>
internal enum SpeakerForm
{
    Alone,
    Definite,
    Indefinite,
    Possessed,
    Pointed,
    Modified,
    Completed,
}

/// <summary>Words that speak and that may mean one of several: what is asked of <see cref="SpeakerChooser"/>.</summary>
internal readonly record struct SpeakerQuestion(SpeakerWords Words, SpeakerForm Form, NounPhrase? Phrase, int Token, Passage Passage)
{
    /// <summary>True where the words stand between the parts of what was said: «Мост закрыт, – сказал он, – до мая».</summary>
    public bool IsBetweenWords { get; init; }

    /// <summary>The words that report; null where nothing does.</summary>
    public Cues.Cue? Cue { get; init; }

    /// <summary>The question that a proposal asks.</summary>
    public static SpeakerQuestion Of(StatementContext context, Proposal proposal)
    {
        NounPhrase? phrase = proposal.Source == SpeakerSource.Phrase ? proposal.Speaker : null;
        int token = phrase?.First ?? proposal.Cue?.First ?? context.Text.TokenAt(proposal.At);
        return new SpeakerQuestion(WordsOf(context, proposal, phrase), phrase is { } named ? FormOf(context, named) : SpeakerForm.Alone, phrase, token, context.Passages[proposal.Passage]) { IsBetweenWords = proposal.IsPartedByCue && !context.IsEnglish, Cue = proposal.Cue };
    }

    private static SpeakerWords WordsOf(StatementContext context, Proposal proposal, NounPhrase? phrase)
    {
        if (phrase is not { } named)
        {
            return proposal.Cue is null ? SpeakerWords.Bare : SpeakerWords.Dropped;
        }

        return named.Length == 1 && context.Grammar.IsPronoun(named.Head) ? OfPronoun(context, context.Text[named.Head]) : OfNoun(context, context.Text[named.Head]);
    }

    private static SpeakerWords OfPronoun(StatementContext context, in Token pronoun)
    {
        if (context.Words.Is("first-person", pronoun.Norm))
        {
            return SpeakerWords.FirstPerson;
        }

        if (context.Words.Is("plural-pronoun", pronoun.Norm))
        {
            return SpeakerWords.They;
        }

        // "some", "others", "both" are several.
        return context.IsEnglish
            ? pronoun.Norm switch { "it" or "its" => SpeakerWords.It, "he" or "him" or "his" => SpeakerWords.He, "she" or "her" or "hers" => SpeakerWords.She, _ => SpeakerWords.They }
            : pronoun.Feats.Gender == Gender.Fem ? SpeakerWords.She : SpeakerWords.He;
    }

    private static SpeakerWords OfNoun(StatementContext context, in Token noun)
    {
        if (noun.Upos is Upos.Pron or Upos.Det or Upos.Num)
        {
            return SpeakerWords.They;
        }

        bool several = noun.Feats.Number == Number.Plur;
        if (context.Mentions.IsRoleNoun(noun))
        {
            return several ? SpeakerWords.Roles : SpeakerWords.Role;
        }

        return context.Media.IsDocumentHead(noun) ? SpeakerWords.Document
            : context.Media.KindsOfBody(noun.Lemma) is not null || context.Media.KindsOfBody(noun.Norm) is not null ? SpeakerWords.Body
            : context.Media.IsOffice(noun) ? SpeakerWords.Office
            : context.Media.IsKin(noun) ? SpeakerWords.Kin
            : context.Media.IsGroup(noun) || context.Media.IsStaff(noun) ? SpeakerWords.Group
            : context.Media.IsUnnamedHead(noun) ? SpeakerWords.Person
            : SpeakerWords.OtherNoun;
    }

    private static SpeakerForm FormOf(StatementContext context, NounPhrase phrase)
    {
        ref readonly Token first = ref context.Text[phrase.First];
        if (context.Grammar.IsPossessive(phrase.First))
        {
            return SpeakerForm.Possessed;
        }

        if (first.Norm is "the")
        {
            return SpeakerForm.Definite;
        }

        if (first.Norm is "a" or "an" or "one" or "another" or "some" || first.Upos == Upos.Num)
        {
            return SpeakerForm.Indefinite;
        }

        return first.Upos == Upos.Det ? SpeakerForm.Pointed
            : phrase.End - 1 > phrase.Head ? SpeakerForm.Completed
            : phrase.Head > phrase.First ? SpeakerForm.Modified
            : SpeakerForm.Alone;
    }
}
