using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;
using Readout.Text;

namespace Readout.Statements.Speakers;

/// <summary>
/// Says who a pronoun that speaks is: mostly who spoke before, if it agrees and nobody else has come up outside what they said;
/// else the person whom the entities give it to.
/// </summary>
internal sealed class PronounSpeaker(StatementContext context, SpokenBefore spoken, ContentMask contents)
{
    // Tokens back to the name that a pronoun may take up when nobody has spoken.
    private const int NearestReach = 160;

    private readonly NounAntecedent _nouns = new(context);
    private readonly DataSource _sources = new(context);
    private readonly NewestPerson _newest = new(context, contents);
    private readonly LatterPerson _latter = new(context);

    public Speaker Of(Proposal proposal, int token, TextSpan span)
    {
        // In somebody's own words "he" is hardly that somebody, and whom else they talk of nobody knows for sure.
        Speaker speaker = Found(proposal, token, span);
        return context.QuotationOf(token) >= 0 && !(proposal.IsPartedByCue && !context.IsEnglish) && speaker.Grade is not SpeakerGrade.Unnamed ? speaker with { Grade = SpeakerGrade.Doubtful } : speaker;
    }

    /// <summary>"In what he called a mistake, Mayor Falcon closed the port": whom the main clause behind a pronoun names is as likely meant; null where it names nobody.</summary>
    public Entity? SubjectBehind(int token)
    {
        Passage passage = context.PassageOf(token);
        bool fronted = context.IsEnglish && token - passage.First is > 0 and < MaxFronted && context.Text[token].Norm is "he" or "she"
            && context.Text[passage.First].Norm is "in" or "while" or "when" or "as" or "although" or "though" or "before" or "after" or "since" or "because";
        return fronted && MainClause.Comma(context, token + 1, passage.End) is { } comma && MainClause.Subject(context, comma + 1, passage.End) is { } subject
            && context.Mentions.At(subject.Head) is { Entity.Kind: EntityKind.Person, Mention.Form: not MentionForm.Pronoun } named && MayBe(named.Entity, token) ? named.Entity : null;
    }

    // "in what the mayor said he"
    private const int MaxFronted = 6;

    private Speaker Found(Proposal proposal, int token, TextSpan span)
    {
        if (context.Grammar.IsLatter(token))
        {
            return _latter.Of(token, span);
        }

        if (_sources.BodyOf(proposal, token) is { } source)
        {
            return new Speaker(source.Id, source.Name, span, SpeakerGrade.Resolved) { Evidence = SpeakerEvidence.BodySpokenOf };
        }

        Spoke? last = spoken.Last(proposal.Passage, spoke => Agrees(spoke, token));
        (Entity Entity, Mention Mention)? known = context.Mentions.At(token) is { Mention.Form: MentionForm.Pronoun } mention ? mention : null;
        if (known is { } antecedent && (last is not ({ IsPerson: true } or { IsBareName: true }) || last is { } before && ComesBetween(antecedent.Entity, before, token)))
        {
            // Where others have spoken since, it may be any of them.
            bool sure = (spoken.Last(proposal.Passage, static spoke => spoke.IsPerson) is null || IsSubjectOfSentence(antecedent.Entity, token) || _newest.IsOnlyOne(antecedent.Entity, token)) && !IsSomebodyElse(proposal, token, last?.Token ?? -1);
            return new Speaker(antecedent.Entity.Id, antecedent.Entity.Name, span, sure ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful) { Evidence = SpeakerEvidence.Pronoun };
        }

        if (last is { } spoke && (IsPlain(spoke, token) || _nouns.Of(token) is null))
        {
            bool sure = !IsSomebodyElse(proposal, token, spoke.Token) && !IsOfSeveralBeside(spoke, token) && !IsAskedOf(spoke, token) && !MayAnswer(spoke, token) && !context.Words.Is("first-person", context.Text[token].Norm) && HasName(spoke) && IsPlain(spoke, token) && !HasOtherBody(spoke, token) && (known?.Entity.Id == spoke.Speaker.Entity || !HasRival(spoke, token, person => !context.IsEnglish || MayBe(person, token)));
            return spoke.Speaker with { Span = span, Grade = Weaken(GradeBefore(proposal, spoke, token), sure), Evidence = SpeakerEvidence.PronounOfSpeaker };
        }

        if (context.IsEnglish && Nearest(token) is { } nearest)
        {
            return new Speaker(nearest.Id, nearest.Name, span, SpeakerGrade.Doubtful) { Evidence = SpeakerEvidence.Pronoun };
        }

        string name = _nouns.Of(token) is { } noun ? PhraseName.Of(context, noun) : context.Text.Form(token).ToString();
        return new Speaker(null, name, span, SpeakerGrade.Doubtful);
    }

    /// <summary>Whether somebody else of the same sentence is meant as likely, whoever was chosen.</summary>
    public bool MayMeanAnother(Proposal proposal, Speaker? speaker) =>
        speaker is not null && proposal.Speaker is { Length: 1 } phrase && context.Grammar.IsPronoun(phrase.Head) && spoken.Last(proposal.Passage, spoke => spoke.Speaker.Name == speaker.Name) is { } spoke
        && (MayAnswer(spoke, phrase.Head) || (!context.IsEnglish && (IsAskedOf(spoke, phrase.Head) || IsOfSeveralBeside(spoke, phrase.Head))));

    // «В порту заявили … Рыбаки уходили: по их словам, …»: several come up in the sentence, and one body spoke before.
    private bool IsOfSeveralBeside(Spoke spoke, int token)
    {
        bool plural = !context.IsEnglish && context.Words.Is("plural-pronoun", context.Text[token].Norm) && !spoke.IsSeveral && spoke.Head >= 0 && (context.Text[spoke.Head].Feats.Number != Number.Plur || context.Mentions.KindOf(spoke.Speaker.Entity) == EntityKind.Organization);
        for (int i = Math.Max(spoke.Token + 1, context.Text.Sentences[context.Text.SentenceOf(token)].FirstToken); plural && i < token; i++)
        {
            if (!contents.Holds(i) && context.Text[i].Feats is { Case: Case.Nom, Number: Number.Plur } feats && (feats.Animacy == Animacy.Anim || (feats.VerbForm == VerbForm.Part && !feats.IsShort)))
            {
                return true;
            }
        }

        return false;
    }

    // «Орлов спросил у Сич, что, по ее мнению, важно»: whom he asks is to tell.
    private bool IsAskedOf(Spoke spoke, int token) =>
        !context.IsEnglish && contents.Holds(token) && context.Text.SentenceOf(spoke.Token) == context.Text.SentenceOf(token) && (spoke.Asked || NamesAnother(spoke, token));

    // "Falcon asked Swallow to leave. He said": who was asked may answer as well as who asked goes on.
    private bool MayAnswer(Spoke spoke, int token)
    {
        int sentence = context.Text.SentenceOf(spoke.Token);
        if (!spoke.Asked || !spoke.IsPerson || context.Text.SentenceOf(token) != sentence + 1)
        {
            return false;
        }

        int behind = spoke.Speaker.Span is { } own ? context.Text.TokenAt(own.End) : spoke.Token + 1;
        for (int i = behind; i < context.Text.Sentences[sentence].EndToken; i++)
        {
            bool named = context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: not MentionForm.Pronoun } found && found.Entity.Id != spoke.Speaker.Entity && MayBe(found.Entity, token);
            bool described = context.Mentions.At(i) is null && context.Text[i] is { Upos: Upos.Noun, Feats.Number: not Number.Plur } noun && context.Mentions.IsRoleNoun(noun);
            if (!contents.Holds(i) && (named || described))
            {
                return true;
            }
        }

        return false;
    }

    // «По мнению Орлова, Сидоров молчал, он сказал …»: he of whom Orlov speaks.
    private bool NamesAnother(Spoke spoke, int token)
    {
        for (int i = spoke.Token + 1; i < token; i++)
        {
            if (contents.Holds(i) && context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: MentionForm.Name } found && found.Entity.Id != spoke.Speaker.Entity && MayBe(found.Entity, token))
            {
                return true;
            }
        }

        return false;
    }

    // "Falcon said … the port … He said … He added …": that one pronoun between was not sure makes nobody else likelier, where he is the last who surely spoke and nobody else has come up since.
    private SpeakerGrade GradeBefore(Proposal proposal, Spoke spoke, int token)
    {
        bool doubted = context.IsEnglish && spoke is { IsPerson: true, Speaker.Grade: SpeakerGrade.Doubtful } && context.Text[token].Norm is "he" or "she" && context.QuotationOf(token) < 0;
        bool known = doubted && spoken.Last(proposal.Passage, static before => before.IsPerson && before.Speaker.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved) is { } sure
            && sure.Speaker.Entity == spoke.Speaker.Entity && !HasRival(sure, token, person => MayBe(person, token));
        return known ? SpeakerGrade.Resolved : spoke.Speaker.Grade;
    }

    // "Falcon left the port when he said …": named first in the same sentence, and nobody else before the pronoun.
    private bool IsSubjectOfSentence(Entity entity, int token)
    {
        if (!context.IsEnglish)
        {
            return false;
        }

        bool named = false;
        for (int i = context.Text.Sentences[context.Text.SentenceOf(token)].FirstToken; i < token; i++)
        {
            if (context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: not MentionForm.Pronoun } found)
            {
                if (found.Entity.Id != entity.Id && MayBe(found.Entity, token))
                {
                    return false;
                }

                named |= found.Entity.Id == entity.Id && found.Mention.Form == MentionForm.Name;
            }
        }

        return named;
    }

    private bool MayBe(Entity person, int pronoun) => MayBe(context, person, pronoun);

    /// <summary>Whether the person's gender, where known, is the pronoun's.</summary>
    public static bool MayBe(StatementContext context, Entity person, int pronoun) =>
        context.Text[pronoun].Feats.Gender is var gender && (gender is Gender.None or Gender.Neut || person.Gender is Gender.None || person.Gender == gender);

    // Nobody spoke before: of those named last the one who agrees may be meant, as in "her mother, Ann Falcon, … she said".
    private Entity? Nearest(int token)
    {
        Gender gender = context.Text[token].Feats.Gender;
        bool person = context.Text[token].Norm is "he" or "she" or "his" or "her" or "him";
        for (int i = token - 1; person && i >= 0 && i > token - NearestReach; i--)
        {
            if (context.Mentions.At(i) is ({ Kind: EntityKind.Person } named, { Form: MentionForm.Name }) && (named.Gender == Gender.None || named.Gender == gender))
            {
                return named;
            }
        }

        return null;
    }

    // "his sister said … She said": one whom no name tells spoke last, and is meant as likely as not.
    private bool IsSomebodyElse(Proposal proposal, int token, int since)
    {
        bool plural = context.Words.Is("plural-pronoun", context.Text[token].Norm);
        return context.IsEnglish && !plural && spoken.Last(proposal.Passage) is { Speaker.Entity: null, Head: >= 0 } other && other.Token > since
            && context.Text[other.Head] is { Upos: Upos.Noun, Feats.Number: not Number.Plur }
            || (context.IsEnglish && !plural && HasKinBefore(token));
    }

    // "her brother, when he told them": a relative without a name stands nearer.
    private bool HasKinBefore(int token)
    {
        for (int i = token - 1; i >= context.Text.Sentences[context.Text.SentenceOf(token)].FirstToken; i--)
        {
            if (context.Media.IsKin(context.Text[i]) && context.Mentions.At(i) is null)
            {
                return true;
            }
        }

        return false;
    }

    // «он» may be a body that spoke, but hardly is.
    private bool IsPlain(Spoke spoke, int token) => context.IsEnglish || spoke.IsPerson || context.Words.Is("plural-pronoun", context.Text[token].Norm) || spoke.Speaker.Grade == SpeakerGrade.Unnamed;

    // "Harbour Watch said … Falcon Inc has promised … It also claims": another body has come up that "it" may be.
    private bool HasOtherBody(Spoke spoke, int token)
    {
        bool it = context.IsEnglish && !spoke.IsPerson && context.Text[token].Norm is "it" or "its";
        for (int i = AfterOwnClause(spoke, token); it && i < token; i++)
        {
            if (!contents.Holds(i) && context.Mentions.At(i) is { Entity.Kind: EntityKind.Organization, Mention.Form: MentionForm.Name } found && found.Entity.Id != spoke.Speaker.Entity)
            {
                return true;
            }
        }

        return false;
    }

    // A role that nobody is named for is too little to hang a pronoun on.
    private bool HasName(Spoke spoke) => !spoke.IsPerson || context.Entities.Find(spoke.Speaker.Entity) is not { IsOnlyRole: true };

    // Named outside of what was said since the last one spoke: «Мэр сказал… Министр Орлова приехала в порт. Она сказала…».
    private bool ComesBetween(Entity entity, Spoke last, int token)
    {
        if (entity.Id == last.Speaker.Entity)
        {
            return false;
        }

        for (int i = AfterOwnClause(last, token); i < token; i++)
        {
            if (!contents.Holds(i) && context.Mentions.At(i) is { Entity.Kind: EntityKind.Person } found && found.Entity.Id == entity.Id && NewestPerson.IsNamed(found))
            {
                return true;
            }
        }

        return false;
    }

    // "Falcon accused Swallow of delay. He said …": in the speaker's own clause others are whom or what it was said of.
    private int AfterOwnClause(Spoke last, int token) =>
        context.IsEnglish && context.Text.SentenceOf(last.Token) != context.Text.SentenceOf(token) ? context.Text.Sentences[context.Text.SentenceOf(last.Token)].EndToken : last.Token + 1;

    /// <summary>Another person named since, outside of what was said, may be the one meant.</summary>
    public bool HasRival(Spoke spoke, int token) => HasRival(spoke, token, static _ => true);

    private bool HasRival(Spoke spoke, int token, Func<Entity, bool> mayBe)
    {
        for (int i = context.IsEnglish ? AfterOwnClause(spoke, token) : spoke.Token; i < token; i++)
        {
            if (!contents.Holds(i) && context.Mentions.At(i) is { Entity.Kind: EntityKind.Person, Mention.Form: not MentionForm.Pronoun } found
                && found.Entity.Id != spoke.Speaker.Entity && mayBe(found.Entity) && found.Entity.Mentions.Any(static mention => mention.Form == MentionForm.Name))
            {
                return true;
            }
        }

        return false;
    }

    public static SpeakerGrade Weaken(SpeakerGrade grade, bool sure) =>
        grade == SpeakerGrade.Unnamed ? SpeakerGrade.Unnamed : sure && grade != SpeakerGrade.Doubtful ? SpeakerGrade.Resolved : SpeakerGrade.Doubtful;

    private bool Agrees(Spoke spoke, int token)
    {
        string number = context.Words.Is("plural-pronoun", context.Text[token].Norm) ? "plural" : "singular";
        if (spoke.IsPerson && number == "plural")
        {
            return false;
        }

        if (spoke.Speaker.Entity is null && !AgreesWithWords(spoke, context.Text[token], number))
        {
            return false;
        }

        // A body is "it"; in Russian and Ukrainian it has its noun's gender.
        if (!spoke.IsPerson && context.IsEnglish && context.Text[token].Norm is "he" or "she" or "his" or "her" or "him")
        {
            return spoke.Speaker.Grade == SpeakerGrade.Unnamed || spoke.IsBareName;
        }

        // "a poll … they argue": a text is no "they".
        if (context.IsEnglish && number == "plural" && spoke is { Head: >= 0, IsPerson: false } && context.Text[spoke.Head].Feats.Number != Number.Plur && context.Media.IsDocumentHead(context.Text[spoke.Head]))
        {
            return false;
        }

        if (spoke.IsPerson && context.Text[token].Norm is "it" or "its")
        {
            return false;
        }

        // «он» is a body only where one that has a name spoke.
        if (!context.IsEnglish && !spoke.IsPerson && spoke.Speaker is { Entity: null, Grade: not SpeakerGrade.Unnamed } && number == "singular")
        {
            return false;
        }

        Gender gender = !context.IsEnglish && IsFeminineForm(context.Text[token]) ? Gender.Fem : context.Text[token].Feats.Gender;
        return !spoke.IsPerson || gender is Gender.None or Gender.Neut || context.Entities.Find(spoke.Speaker.Entity) is not { Gender: not Gender.None } person || person.Gender == gender;
    }

    // «представители заявили … сказал он», «в сообщении говорится … он добавил»: the words that spoke differ in number or gender.
    private bool AgreesWithWords(Spoke spoke, in Token pronoun, string number)
    {
        int head = spoke.Head;
        if (spoke.IsSeveral)
        {
            return number == "plural";
        }

        if (head < 0 || context.IsEnglish || context.Grammar.IsPronoun(head))
        {
            return true;
        }

        ref readonly Token noun = ref context.Text.Tokens[head];
        bool plural = noun.Feats.Number == Number.Plur;
        bool sameGender = plural || pronoun.Feats.Gender is Gender.None || noun.Feats.Gender is Gender.None || pronoun.Feats.Gender == noun.Feats.Gender
            || (pronoun.Feats.Gender == Gender.Masc && IsMasculineForm(pronoun) && noun.Feats.Gender == Gender.Neut && pronoun.Feats.Case != Case.Nom);
        return plural == (number == "plural") && sameGender;
    }

    // «по её данным»: whatever the tagger takes the possessive for.
    private static bool IsFeminineForm(in Token pronoun) => pronoun.Norm is "ее" or "её" or "її" or "ней" or "неї" or "неё";

    // «его», «ему» are neuter as well.
    private static bool IsMasculineForm(in Token pronoun) => pronoun.Norm is "его" or "ему" or "него" or "нему" or "нем" or "його" or "йому" or "нього" or "ньому";
}
