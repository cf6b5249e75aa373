using Readout.Entities;
using Readout.Languages;

namespace Readout.Events.Commitments;

/// <summary>Undertakings that a noun names: "Lake's promise to build", "confirmed plans to build", «рассказал о планах построить».</summary>
internal sealed class PlanNouns(CommitmentContext context)
{
    private const int ModifierReach = 4;

    /// <summary>"Lake's promise to", "his plan to", «планы Сомова построить»: the one whose it is.</summary>
    public EventParticipant? OwnerOf(PhraseHit hit)
    {
        if (context.Text[hit.First].Upos != Upos.Noun)
        {
            return null;
        }

        return context.Text.Language == "en" ? Owner(hit.First) is { } owner ? At(owner) : null : Behind(hit);
    }

    /// <summary>"Critics recalled his promise to build": somebody owns it of whom the text does not tell who that is.</summary>
    public bool IsOwnedByUnknown(PhraseHit hit) => context.Text.Language == "en" && context.Text[hit.First].Upos == Upos.Noun && Owner(hit.First) is { } owner && At(owner) is null && !IsOfSubject(owner, hit.First);

    // "announced his decision to": the subject's own, where number and kind agree.
    private bool IsOfSubject(int pronoun, int noun)
    {
        string form = context.Text[pronoun].Norm;
        return context.OwnDoerOf(noun) is { } subject && (context.IsPerson(subject) ? form is "his" or "her" : form is "its" or "their");
    }

    private EventParticipant? At(int owner) =>
        context.Events.MentionAt(owner) is { } mention
            ? mention.Entity.Kind is EntityKind.Document or EntityKind.Other ? null : new EventParticipant(mention.Entity.Id, mention.Entity.Name)
            : context.DescribedAt(owner, owner + 1);

    /// <summary>The first word of the one who owns the noun: "| Norway's readiness".</summary>
    public int? OwnerStart(int noun) => context.Text.Language == "en" && Owner(noun) is { } owner ? context.Events.MentionAt(owner)?.First ?? owner : null;

    private int? Owner(int noun)
    {
        int before = noun - 1;
        while (before > 0 && noun - before <= ModifierReach && IsModifier(before))
        {
            before--;
        }

        int owner = before > 0 && context.Text[before].Norm is "'s" or "’s" or "'" or "’" ? before - 1 : before;
        return owner >= 0 && (owner < before || context.Events.Words.Possessives.Has(context.Text, owner, owner + 1)) ? owner : null;
    }

    // "his oft-repeated campaign promise"
    private bool IsModifier(int token) =>
        context.Events.MentionAt(token) is null
        && (context.Text[token] is { Upos: Upos.Adj or Upos.Adv or Upos.Num or Upos.Noun } or { Norm: "-" } || IsParticiple(token))
        && !context.Events.Words.Possessives.Has(context.Text, token, token + 1);

    // "his repeated promise", "her oft-stated promise", but not "the team announced plans"
    private bool IsParticiple(int token) =>
        token > 0 && context.Text[token].Upos == Upos.Verb && (context.Text[token - 1].Norm is "-" or "'s" or "’s" || context.Text[token - 1].Upos is Upos.Adj || context.Events.Words.Possessives.Has(context.Text, token - 1, token));

    // «планами Сомова назначить», «решение министерства построить»
    private EventParticipant? Behind(PhraseHit hit)
    {
        if (hit.End >= context.Text.Tokens.Length)
        {
            return null;
        }

        return context.Events.MentionAt(hit.End) is { } mention
            ? context.Subjects.CaseOf(mention) == Case.Gen || (context.Subjects.CaseOf(mention) == Case.Acc && mention.Entity.Kind == EntityKind.Person) ? At(hit.End) : null
            : context.Text[hit.End].Feats.Case == Case.Gen ? context.DescribedAt(hit.End) : null;
    }

    /// <summary>"confirmed plans to build", «подтвердил намерение построить», «заявил о намерении построить»: a noun with its infinitive, and with the one whose it is.</summary>
    public bool IsNamed(PhraseHit hit)
    {
        if (context.Text[hit.First].Upos != Upos.Noun || IsPurpose(hit) || IsOnlySpokenOf(hit))
        {
            return false;
        }

        bool isObject = context.Text[hit.First].Feats.Case is Case.Nom or Case.Acc or Case.None || IsAnnounced(hit.First);
        return (isObject || OwnerOf(hit) is not null) && HasAct(AfterOwner(hit));
    }

    // "defended her decision to open", "questioned its commitment to making peace": a decision is news where somebody announces it, long afterwards it is history.
    private bool IsOnlySpokenOf(PhraseHit hit)
    {
        bool isOfDeciding = context.Lexicon.Decisions.Has(context.Text, hit.First, hit.End) || (context.Text.Language == "en" && context.Text[hit.First].Lemma == "commitment");
        int before = hit.First - 1;
        while (before > 0 && (context.Text[before].Upos == Upos.Det || IsModifier(before) || context.Events.Words.Possessives.Has(context.Text, before, before + 1)))
        {
            before--;
        }

        return isOfDeciding && context.Text.Language == "en" && !(before >= 0 && context.Lexicon.Declaring.Has(context.Text, before, before + 1));
    }

    // The noun's owner and its day stand before the infinitive: "Norway's pledge last month to add".
    private int AfterOwner(PhraseHit hit)
    {
        int after = hit.End;
        if (context.Text.Language != "en" && Behind(hit) is not null)
        {
            after = context.Events.MentionAt(after)?.End ?? after + 1;
        }

        int day = after < context.Text.Tokens.Length && context.Text[after].Upos == Upos.Adp ? after + 1 : after;
        after = day < context.Text.Tokens.Length && context.Events.DateAt(day) is { } date ? date.End : after;
        while (context.Text.Language != "en" && after < context.Text.Tokens.Length && context.Text[after].Upos is Upos.Adv or Upos.Part)
        {
            after++;
        }

        return after;
    }

    private bool HasAct(int after)
    {
        AnalyzedText text = context.Text;
        if (after >= text.Tokens.Length)
        {
            return false;
        }

        bool isMark = after + 1 < text.Tokens.Length && text[after].Norm is "to" or "of";
        return Verbs.IsInfinitive(text[after]) || (isMark && context.ActVerbs.IsAct(after + 1));
    }

    /// <summary>«выразил готовность», «заявил о готовности», but not «обсудил готовность».</summary>
    public bool IsExpressed(int noun)
    {
        int before = (OwnerStart(noun) ?? noun) - 1;
        before -= before > 0 && context.Text.Language == "en" && context.Text[before].Upos == Upos.Det ? 1 : 0;
        return IsAnnounced(noun) || (before >= 0 && context.Lexicon.Declaring.Has(context.Text, before, noun));
    }

    private bool IsAnnounced(int noun) => IsBehindReport(context.Text.Language != "en" && noun > 1 && (context.Text[noun - 1].Upos is Upos.Det or Upos.Adj || context.Events.Words.Possessives.Has(context.Text, noun - 1, noun)) ? noun - 1 : noun);

    // «заявил о | намерении», «заявил о | своем намерении»
    private bool IsBehindReport(int plan) =>
        plan > 1 && context.Text[plan - 1].Upos == Upos.Adp && (context.Events.CueAt(plan - 2) is not null || (context.Text.Language != "en" && context.Events.IsFinite(plan - 2) && context.Events.IsVerbOfSaying(plan - 2)));

    // "in order to", "anger at the decision to", and plans that were dropped: "abandoned plans to build".
    private bool IsPurpose(PhraseHit hit)
    {
        if (context.Text.Language == "en" && OwnerOf(hit) is not null)
        {
            return false;
        }

        int before = BeforeModifiers(hit.First);
        bool isGoverned = before >= 0 && context.Text[before].Upos == Upos.Adp && !IsAnnounced(hit.First) && !IsBrought(hit.First, before) && !(context.Text.Language != "en" && Behind(hit) is not null);
        return before >= 0 && (isGoverned || context.Text[before].Norm == "in" || context.Lexicon.Dropped.Has(context.Text, before, before + 1));
    }

    // "the company is growing, with plans to open two shops"
    private bool IsBrought(int noun, int preposition) => context.Text[preposition].Norm == "with" && context.Text[noun].Lemma == "plan";

    /// <summary>"kept her promise to build", «нарушил обещание построить»: what became of a promise given before.</summary>
    public bool IsKeptOrBroken(PhraseHit hit)
    {
        int before = hit.First - 1;
        while (before > 0 && (context.Text[before].Upos is Upos.Det or Upos.Adj || context.Events.Words.Possessives.Has(context.Text, before, before + 1)))
        {
            before--;
        }

        return before >= 0 && context.Text[hit.First].Upos == Upos.Noun && context.Lexicon.Kept.Has(context.Text, before, before + 1);
    }

    private int BeforeModifiers(int noun)
    {
        int before = noun - 1;
        while (before > 0 && context.Text[before].Upos is Upos.Det or Upos.Adj)
        {
            before--;
        }

        return before;
    }
}
