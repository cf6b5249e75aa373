using Readout.Entities;
using Readout.Languages;
using Readout.Statements.Phrases;

namespace Readout.Statements.Speakers.Choice;

/// <summary>Finds all who may be meant by words that name nobody: whom the rules would take first, then others nearest first.</summary>
internal sealed class CandidateFinder(StatementContext context, SpokenBefore spoken)
{
    private const int MostEntities = 14;
    private const int MostSpoken = 3;

    private readonly CandidateLikeness _likeness = new(context);
    private readonly NearMentions _near = new(context.Text, [.. context.Entities.Entities.Where(entity => entity.Kind != EntityKind.Document && !BodyResolver.IsPartOfAnother(context, entity))]);

    public List<SpeakerCandidate> Find(in SpeakerQuestion question, Speaker answer)
    {
        Entity? answered = context.Entities.Find(answer.Entity);
        string? own = question.Phrase is { } phrase && !context.Grammar.IsPronoun(phrase.Head) ? PhraseName.Of(context, phrase) : null;
        var found = new List<SpeakerCandidate> { new(answered, answer) { IsAnswer = true, IsItself = answered is null && answer.Name == own } };
        AddEntities(question, answer, found);
        AddSpoken(question, answer, found);
        if (own is not null && !found.Exists(candidate => candidate.Speaker.Name == own))
        {
            found.Add(new SpeakerCandidate(null, new Speaker(null, own, answer.Span, SpeakerGrade.Doubtful)) { IsItself = true });
        }

        return found;
    }

    private void AddEntities(SpeakerQuestion question, Speaker answer, List<SpeakerCandidate> found)
    {
        foreach (Entity entity in _near.Of(question.Token).Where(entity => entity.Id != answer.Entity && Agrees(question, entity) && !IsOwner(entity, question.Phrase)).Take(MostEntities))
        {
            found.Add(new SpeakerCandidate(entity, new Speaker(entity.Id, entity.Name, answer.Span, SpeakerGrade.Doubtful) { Evidence = SpeakerEvidence.Role }) { IsAnother = IsToldApart(question, entity) });
        }
    }

    // "Ann Falcon's neighbour", "a brother of the mayor Ann Falcon": she is not the neighbour.
    private bool IsOwner(Entity entity, NounPhrase? words)
    {
        if (!context.IsEnglish || words is not { } phrase)
        {
            return false;
        }

        int head = context.Text[phrase.Head].Span.Start;
        return Enumerable.Range(phrase.First, phrase.Length).Any(token => context.Mentions.At(token) is ({ Kind: EntityKind.Person } owner, { Form: MentionForm.Name } name) && owner.Id == entity.Id && !name.Full.Contains(head));
    }

    // Several are no single person, and neither is a body; "he" is no body, as "it" is nobody. A ministry is no country.
    private bool Agrees(in SpeakerQuestion question, Entity entity) => !SexAgreement.Contradicts(context, question.Phrase, question.Cue, entity) && MayBeMeant(question, entity);

    private bool MayBeMeant(in SpeakerQuestion question, Entity entity) => question.Words switch
    {
        SpeakerWords.He or SpeakerWords.She => !context.IsEnglish || entity.Kind is EntityKind.Person or EntityKind.Other,
        SpeakerWords.It or SpeakerWords.They or SpeakerWords.Roles or SpeakerWords.Group or SpeakerWords.Office => entity.Kind != EntityKind.Person,
        SpeakerWords.Body => entity.Kind is EntityKind.Organization or EntityKind.Other && !_likeness.IsUnclearMinistry(entity, question.Phrase!.Value),
        SpeakerWords.Role or SpeakerWords.Person or SpeakerWords.Kin => entity.Kind is EntityKind.Person or EntityKind.Other,
        SpeakerWords.Document => entity.Kind != EntityKind.Person || !IsNewText(question),
        SpeakerWords.OtherNoun => entity.Kind != EntityKind.Person || DescribedNoun.IsPerson(context, question.Phrase!.Value) || IsCalledSo(entity, question.Phrase!.Value),
        _ => true,
    };

    // «начальник отдела кадров», «супруга Орлова»: nobody of whom the article tells no such post.
    private bool IsToldApart(in SpeakerQuestion question, Entity entity)
    {
        if (context.IsEnglish || question is not { Form: SpeakerForm.Completed, Words: SpeakerWords.Role or SpeakerWords.Person or SpeakerWords.Kin, Phrase: { } phrase })
        {
            return false;
        }

        bool owned = Enumerable.Range(phrase.Head + 1, phrase.End - phrase.Head - 1).Any(token => context.Mentions.At(token) is ({ Kind: EntityKind.Person }, { Form: MentionForm.Name }));
        return _likeness.NameMatch(entity, phrase) == 0 && (owned || (entity.Roles.Count > 0 && context.Mentions.IsServingNoun(context.Text[phrase.Head]) && _likeness.RoleMatch(entity, phrase) == 0 && _likeness.Called(entity, phrase) == 0));
    }

    // "figures that the board published", "a report": none that was spoken of, hence nobody's who spoke.
    private bool IsNewText(in SpeakerQuestion question) =>
        context.IsEnglish && (question.Form == SpeakerForm.Indefinite || (question.Form == SpeakerForm.Alone && context.Text[question.Phrase!.Value.Head].Feats.Number == Number.Plur));

    // A noun that is no known office is a person's only where the article says so of him somewhere.
    private bool IsCalledSo(Entity person, NounPhrase phrase) =>
        context.Text[phrase.Head].Feats.Number != Number.Plur && (_likeness.Called(person, phrase) > 1 || _likeness.NameMatch(person, phrase) > 0 || person.Roles.Any(role => IsHeadOf(role, context.Text[phrase.Head].Norm)));

    // "watch keeper" and "keeper of the watch" are keepers, and no watch.
    private bool IsHeadOf(string role, string noun)
    {
        int of = role.IndexOf(" of ", StringComparison.Ordinal);
        ReadOnlySpan<char> words = of > 0 ? role.AsSpan(0, of) : role;
        return context.IsEnglish ? words.EndsWith(noun, StringComparison.OrdinalIgnoreCase) : words.StartsWith(noun, StringComparison.OrdinalIgnoreCase);
    }

    // «двое чиновников», «источник»: who is no «она».
    private bool IsOfOtherGender(in SpeakerQuestion question, int head)
    {
        Feats noun = context.Text[head].Feats;
        return !context.IsEnglish && question.Words is SpeakerWords.He or SpeakerWords.She && !context.Grammar.IsPronoun(head)
            && (noun.Number == Number.Plur || context.Text[head].Upos == Upos.Num || (noun.Gender is Gender.Masc or Gender.Fem && noun.Gender == Gender.Masc != (question.Words == SpeakerWords.He)));
    }

    private void AddSpoken(SpeakerQuestion question, Speaker answer, List<SpeakerCandidate> found)
    {
        foreach (Spoke spoke in spoken.Back(question.Passage.Index).Where(static spoke => spoke.Speaker.Entity is null).Take(MostSpoken))
        {
            if (spoke.Head >= 0 && ((question.Phrase is { } phrase && _likeness.IsOtherBody(phrase.Head, spoke.Head)) || IsOfOtherGender(question, spoke.Head)))
            {
                continue;
            }

            if (!found.Exists(candidate => candidate.Speaker.Name == spoke.Speaker.Name))
            {
                found.Add(new SpeakerCandidate(null, spoke.Speaker with { Span = answer.Span, Evidence = SpeakerEvidence.PronounOfSpeaker }) { Head = spoke.Head });
            }
        }
    }
}
