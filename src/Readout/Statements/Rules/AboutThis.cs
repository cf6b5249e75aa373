using Readout.Languages;
using Readout.Statements.Cues;
using Readout.Text;

namespace Readout.Statements.Rules;

/// <summary>«Мост откроют в мае. Об этом сообщил мэр», «…, про що заявив мер»: the content is the sentence, or the clause, before.</summary>
internal sealed class AboutThis : StatementRule
{
    // «Так считает мэр города»: longer sentences say more than that.
    private const int MaxShort = 16;

    // A first paragraph of so many sentences is told as a whole.
    private const int MaxSentencesTogether = 2;

    // Farther than this before the cue, or behind it, the words are about something else.
    private const int MaxBefore = 10;
    private const int MaxAfter = 8;

    public override IEnumerable<Proposal> Propose(RuleInput input)
    {
        foreach (Cue cue in input.Cues)
        {
            if (cue.Entry.Form is CueForm.Finite or CueForm.Impersonal or CueForm.Believer && input.Context.QuotationOf(cue.First) < 0 && Pointer(input, cue) is { } pointer && !IsShownByThing(input, cue) && Content(input, cue, pointer) is { } content)
            {
                int first = input.Context.Text.TokenAt(content.Start);
                StatementKind kind = input.Contents.KindOf(first, input.Context.Text.TokenAt(content.End));
                if (input.Make(Name, cue, kind, 0.88, content) is { } found)
                {
                    yield return IsDeclaration(input, pointer, cue) ? found with { Force = StatementForce.Said } : found;
                }
            }
            else if (ToldAside(input, cue) is { } clause && input.Make(Name, cue, StatementKind.Indirect, 0.8, clause) is { } told)
            {
                yield return told;
            }
        }
    }

    // «Орлов покинул порт, сообщив об этом в письме»: the clause before the aside.
    private static TextSpan? ToldAside(RuleInput input, Cue cue)
    {
        Passage passage = input.Context.PassageOf(cue.First);
        bool aside = !input.Context.IsEnglish && cue.Entry is { Form: CueForm.Converb, Force: StatementForce.Said } && cue.Entry.May(Frames.About) && input.Context.QuotationOf(cue.First) < 0 && input.Grammar.IsComma(cue.First - 1)
            && cue.End + 1 < passage.End && input.Context.Words.Is("content-about", input.Context.Text[cue.End].Norm) && input.Context.Text[cue.End + 1].Norm is "этом" or "це";
        return aside && !GovernsClause(input, cue.End, passage.End) && !input.CuesIn(passage.First, cue.First).Any() ? input.Contents.Span(passage.First, cue.First - 1) : null;
    }

    // «Об этом свидетельствует рост торговли»: a thing shows it, and nobody said so.
    private static bool IsShownByThing(RuleInput input, Cue cue) =>
        !input.Context.IsEnglish && cue.Entry.Form == CueForm.Finite && input.SubjectOf(cue) is null && input.Grammar.ReadPhrase(cue.End, input.Bounds(cue.First).High) is { } thing
        && input.Context.Text[thing.Head] is { IsCapitalized: false, Upos: Upos.Noun, Feats: { Animacy: Animacy.Inan, Case: Case.Nom or Case.Acc, Number: var number } } && number == input.Context.Text[cue.First].Feats.Number
        && !Phrases.SubjectAgreement.CanSpeak(input.Context, thing);

    // «С таким заявлением выступил мэр»: he proposed nothing.
    private static bool IsDeclaration(RuleInput input, int pointer, Cue cue)
    {
        for (int i = pointer; i < cue.First; i++)
        {
            if (input.Context.Text[i].Lemma is "заявление" or "заява")
            {
                return true;
            }
        }

        return false;
    }

    private static int? Pointer(RuleInput input, Cue cue)
    {
        Passage passage = input.Context.PassageOf(cue.First);
        if (cue.Entry.May(Frames.This) && cue.First <= passage.First + 1)
        {
            return passage.First;
        }

        if (PointsByOneWord(input, cue, passage) is { } word)
        {
            return word;
        }

        ExpressionTable pointers = input.Context.Words.AboutThis;
        int high = Math.Min(passage.End, cue.End + MaxAfter);
        for (int i = Math.Max(passage.First, cue.First - MaxBefore - pointers.Longest); i < high; i++)
        {
            int words = pointers.Match(input.Context.Text, i, passage.End);
            if (words > 0 && IsAboutThis(input, passage, cue, i, i + words))
            {
                return i;
            }
        }

        return null;
    }

    // «Так считает мэр», «Мэр это отрицает»: a short sentence with nothing else that was said.
    private static int? PointsByOneWord(RuleInput input, Cue cue, Passage passage)
    {
        if (input.Context.IsEnglish || cue.Entry.Form != CueForm.Finite || passage.End - passage.First > MaxShort || GovernsClause(input, cue.End, passage.End))
        {
            return null;
        }

        AnalyzedText text = input.Context.Text;
        if (cue.Entry.May(Frames.Tail) && input.Context.Words.So.Match(text, passage.First, cue.First) is var words and > 0 && (passage.First + words == cue.First || IsSubject(input, cue, passage.First + words)))
        {
            return passage.First;
        }

        bool judges = cue.Entry.May(Frames.Object) && cue.Entry.Force is StatementForce.Denied or StatementForce.Confirmed;
        int[] beside = [cue.First - 1, cue.End];
        return judges && Array.Find(beside, at => at >= passage.First && at < passage.End && input.Context.Words.Is("this", text[at].Norm) && (at < cue.First || at + 1 >= passage.End || text[at + 1].IsPunct)) is var found and > 0 ? found : null;
    }

    // «сомнения в отношении того, о чем просил мэр»: the pronoun takes up the word before the comma.
    private static bool TakesUpWord(RuleInput input, int pointer) =>
        input.Grammar.IsComma(pointer - 1) && input.Context.Text[pointer - 2].Norm is "того" or "тому" or "тем" or "том" or "то" or "те" or "тим" or "тім" or "ті";

    // «Так мэр Вихров ответил на вопрос журналистов»
    private static bool IsSubject(RuleInput input, Cue cue, int first) => input.SubjectOf(cue) is { } subject && subject.First == first && subject.End == cue.First;

    private static bool IsAboutThis(RuleInput input, Passage passage, Cue cue, int first, int end)
    {
        if (first > cue.First)
        {
            // «Мэр сообщил об этом в среду»: no "that" or colon may follow.
            return first <= cue.End + MaxAfter && !HasThat(input, cue.End, first) && !GovernsClause(input, end, passage.End) && cue.First - passage.First < 12;
        }

        bool opens = (first - passage.First <= 1 || input.Grammar.IsComma(first - 1)) && !TakesUpWord(input, first);
        return opens && cue.First - end <= MaxBefore && (!GovernsClause(input, cue.End, passage.End) || HasRelativeOnly(input, cue, passage.End));
    }

    // «Мэр отметил, что в этом году мост откроют»: the words are of what he said.
    private static bool HasThat(RuleInput input, int from, int end) =>
        Enumerable.Range(from, Math.Max(0, end - from)).Any(i => input.Grammar.IsComma(i) && input.Context.Words.Is("that", input.Grammar.Form(i + 1).ToString()));

    /// <summary>«Про це заявив представник порту, що стоїть на Олеві»: the pronoun takes up the noun before it, the verb has its object already.</summary>
    public static bool HasRelativeOnly(RuleInput input, Cue cue, int end)
    {
        if (input.Context.Text.Language != "uk" || input.SubjectOf(cue) is not { } subject || subject.First < cue.End || subject.End + 2 >= end)
        {
            return false;
        }

        Token verb = input.Context.Text[subject.End + 2];
        return input.Grammar.IsComma(subject.End) && input.Context.Text[subject.End + 1].Norm == "що" && verb.Feats.VerbForm == VerbForm.Fin && OpensWithPointer(input, cue);
    }

    private static bool OpensWithPointer(RuleInput input, Cue cue)
    {
        int first = input.Context.PassageOf(cue.First).First;
        return input.Context.Words.AboutThis.Match(input.Context.Text, first, cue.First) > 0;
    }

    private static bool GovernsClause(RuleInput input, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            bool colon = input.Grammar.IsColon(i) && (input.Context.IsEnglish || !OpensQuotation(input, i, end));
            if (colon || (input.Context.Words.Is("that", input.Context.Text[i].Norm) && input.Grammar.IsComma(i - 1)))
            {
                return true;
            }
        }

        return false;
    }

    // «Об этом сообщил мэр: «…»»: the quotation, or the paragraph that follows, is another statement.
    private static bool OpensQuotation(RuleInput input, int colon, int end) => colon + 1 >= end || input.Context.QuotationOf(colon + 1) >= 0;

    private static TextSpan? Content(RuleInput input, Cue cue, int pointer)
    {
        Passage passage = input.Context.PassageOf(cue.First);
        bool asReported = input.Context.Words.Is("as", input.Context.Text[passage.First].Norm) || input.CuesIn(passage.First, passage.First + 2).Any(static lead => lead.Entry.Form == CueForm.According);
        if (pointer - passage.First > 2 && pointer < cue.First && input.Grammar.IsComma(pointer - 1) && !asReported)
        {
            return input.Contents.Span(passage.First, pointer);
        }

        if (passage.Index == 0)
        {
            return null;
        }

        Passage before = input.Context.Passages[passage.Index - 1];
        if ((Reported(input, before) ?? ReportedThing(input, cue, before)) is { } reported)
        {
            return reported;
        }

        bool alone = pointer < cue.First ? input.Context.Words.Is("this", input.Context.Text[pointer].Norm) : pointer == cue.End;
        if (before.IsHeadline)
        {
            return pointer < cue.First ? Headline.Told(input, before) ?? ToldByAnother(input, cue, before) : null;
        }

        return OnlyComments(input, before) ? null : input.Contents.Span(alone ? before.First : FirstOf(input, passage, before), before.End);
    }

    // «Мэр прокомментировал победу. Об этом он написал в сети»: that he did so is not what he wrote.
    private static bool OnlyComments(RuleInput input, Passage before) =>
        input.CuesIn(before.First, before.End).Any(cue => input.Context.Words.Is("commenting", cue.Entry.Lemma) && cue.Entry.Form == CueForm.Finite && input.Context.QuotationOf(cue.First) < 0);

    // «Орлов предложил открыть порт / Об этом сообщила пресс-служба»: that he proposed it is what another told.
    private static TextSpan? ToldByAnother(RuleInput input, Cue cue, Passage headline)
    {
        bool other = headline.Index == 0 && input.SubjectOf(cue) is { } subject && !input.Grammar.IsPronoun(subject.Head) && !Enumerable.Range(headline.First, headline.End - headline.First).Any(input.Grammar.IsColon);
        return other && input.CuesIn(headline.First, headline.End).Any(own => input.SubjectOf(own) is { } speaker && input.Context.Mentions.At(speaker.Head)?.Entity != input.Context.Mentions.At(input.SubjectOf(cue)!.Value.Head)?.Entity)
            ? input.Contents.Span(headline.First, headline.End)
            : null;
    }

    /// <summary>What a sentence takes up that only says who told the one before it; null when none stands there.</summary>
    public static TextSpan? Before(RuleInput input, Passage passage)
    {
        Passage before = input.Context.Passages[passage.Index - 1];
        return before.IsHeadline ? null : Reported(input, before) ?? input.Contents.Span(FirstOf(input, passage, before), before.End);
    }

    // «Мэр заявил, что мост откроют. Об этом он сообщил в понедельник»: what is pointed at is that the bridge will open.
    private static TextSpan? Reported(RuleInput input, Passage before)
    {
        foreach (Cue cue in input.CuesIn(before.First, before.End))
        {
            if (input.Context.QuotationOf(cue.First) < 0 && cue.Entry.May(Frames.That) && CueThat.FindThat(input, cue) is { } that && that + 1 < before.End
                && input.Contents.Span(that + 1, input.Contents.End(that + 1, cue)) is { } content)
            {
                return content;
            }
        }

        return null;
    }

    // «Орлов сообщил о разводе. Об этом он рассказал газете»: what he told the first time.
    private static TextSpan? ReportedThing(RuleInput input, Cue cue, Passage before)
    {
        bool again = !input.Context.IsEnglish && input.SubjectOf(cue) is { } teller && input.Grammar.IsPronoun(teller.Head);
        foreach (Cue first in input.CuesIn(before.First, again ? before.End : before.First))
        {
            if (first.Entry is { Form: CueForm.Finite, Force: StatementForce.Said } && first.Entry.May(Frames.About) && input.Context.QuotationOf(first.First) < 0 && first.End + 1 < before.End && input.Context.Words.Is("content-about", input.Context.Text[first.End].Norm))
            {
                return input.Contents.Span(first.End + 1, SlavicPhraseEnd.Of(input.Context, first.End + 1, input.Contents.End(first.End + 1, first)));
            }
        }

        return null;
    }

    // The first paragraph that is no headline.
    private static bool IsLead(RuleInput input, int block) =>
        block == 0 || (block == 1 && input.Context.Passages[0].IsHeadline);

    /// <summary>Where the content begins that a pointing sentence takes up: the sentence before, or a short paragraph as a whole.</summary>
    public static int FirstOf(RuleInput input, Passage passage, Passage before)
    {
        int index = before.Index;
        if (before.Block == passage.Block)
        {
            // A lead of two sentences and who told it: both were told.
            bool lead = index > 0 && input.Context.Passages[index - 1].Block == before.Block && !(index > 1 && input.Context.Passages[index - 2].Block == before.Block) && IsLead(input, before.Block);
            return lead ? input.Context.Passages[index - 1].First : before.First;
        }

        while (index > 0 && input.Context.Passages[index - 1].Block == before.Block)
        {
            index--;
        }

        return before.Index - index < MaxSentencesTogether ? input.Context.Passages[index].First : before.First;
    }
}
