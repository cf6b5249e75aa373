using Readout.Entities;

namespace Readout.Statements.Speakers;

/// <summary>One who has spoken: where, at which token the speaker stands, and whether it is a person.</summary>
internal readonly record struct Spoke(int Passage, int Token, Speaker Speaker, bool IsPerson)
{
    /// <summary>The head of the words that named the speaker there; -1 when nothing stood there.</summary>
    public int Head { get; init; } = -1;

    /// <summary>True where two or more spoke together, each with its own name.</summary>
    public bool IsSeveral { get; init; }

    /// <summary>True where what was said was a question.</summary>
    public bool Asked { get; init; }

    /// <summary>True for a name of which the article does not tell what it names.</summary>
    public bool IsBareName { get; init; }
}

/// <summary>Who has spoken so far, in text order.</summary>
internal sealed class SpokenBefore(StatementContext context)
{
    // Farther back than this many passages a pronoun or an unattributed quotation has lost its antecedent.
    private const int MaxPassagesBack = 4;

    private readonly List<Spoke> _spoken = [];

    public void Add(Proposal proposal, Speaker speaker)
    {
        HasNamed |= speaker is { Grade: SpeakerGrade.Named, Evidence: SpeakerEvidence.Name };
        _spoken.Add(new Spoke(proposal.Passage, proposal.Speaker?.First ?? context.Text.TokenAt(proposal.At), speaker, context.Mentions.KindOf(speaker.Entity) == EntityKind.Person) { Head = proposal.Speaker?.Head ?? -1, IsSeveral = IsSeveral(proposal, speaker), IsBareName = IsBareName(speaker) && !IsTeller(proposal), Asked = proposal.Force == StatementForce.Asked });
    }

    private bool IsSeveral(Proposal proposal, Speaker speaker)
    {
        bool joined = speaker is { Entity: null, Evidence: SpeakerEvidence.Name } && proposal.Speaker is { } phrase && speaker.Span is { } span && context.Text.SpanOf(phrase.First, phrase.End) == span;
        return joined && Enumerable.Range(proposal.Speaker!.Value.First, proposal.Speaker!.Value.Length).Any(token => context.Text[token].Upos == Languages.Upos.Cconj);
    }

    // "Police said": a capital that the sentence gave.
    private bool IsTeller(Proposal proposal) => proposal.Speaker is { Length: 1 } phrase && context.Media.IsTeller(context.Text[phrase.Head]);

    private bool IsBareName(Speaker speaker) =>
        context.IsEnglish && !speaker.Name.Contains(" and ", StringComparison.Ordinal) && speaker.Grade is SpeakerGrade.Named or SpeakerGrade.Resolved && (speaker.Entity is null ? speaker.Evidence == SpeakerEvidence.Name || IsCapitalized(speaker.Name) : context.Mentions.KindOf(speaker.Entity) == EntityKind.Other);

    private static bool IsCapitalized(string name)
    {
        foreach (Range word in name.AsSpan().Split(' '))
        {
            if (name.AsSpan()[word] is { Length: > 0 } form && !char.IsUpper(form[0]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether anybody has spoken whose name stood there.</summary>
    public bool HasNamed { get; private set; }

    /// <summary>Who spoke last, not too far back; null when nobody did.</summary>
    public Spoke? Last(int passage) => Last(passage, static _ => true);

    /// <summary>The last, not too far back, who is wanted.</summary>
    public Spoke? Last(int passage, Func<Spoke, bool> wanted)
    {
        for (int i = _spoken.Count - 1; i >= 0 && passage - _spoken[i].Passage <= MaxPassagesBack; i--)
        {
            if (wanted(_spoken[i]))
            {
                return _spoken[i];
            }
        }

        return null;
    }

    /// <summary>All who have spoken, not too far back, the last first.</summary>
    public IEnumerable<Spoke> Back(int passage)
    {
        for (int i = _spoken.Count - 1; i >= 0 && passage - _spoken[i].Passage <= MaxPassagesBack; i--)
        {
            yield return _spoken[i];
        }
    }
}
