using System.Runtime.CompilerServices;

namespace Readout.Languages.Morphology;

/// <summary>What the words to the left have been read as, as far as a decision needs it.</summary>
internal readonly record struct TaggerHistory
{
    public Tag Previous { get; private init; }

    public Tag Before { get; private init; }

    public uint PreviousWord { get; private init; }

    /// <summary>The preposition whose noun has not come yet; 0 when there is none.</summary>
    public uint Preposition { get; private init; }

    /// <summary>The features of the clause's nominative noun.</summary>
    public Feats Subject { get; private init; }

    /// <summary>The features of the clause's finite verb.</summary>
    public Feats Verb { get; private init; }

    public bool HasSubject { get; private init; }

    public bool HasVerb { get; private init; }

    public TaggerHistory With(Tag tag, uint word)
    {
        TaggerHistory next = this with { Before = Previous, Previous = tag, PreviousWord = word };
        return tag.Upos switch
        {
            Upos.Adp => next with { Preposition = word },
            Upos.Noun or Upos.Propn or Upos.Pron when tag.Feats.Case == Case.Nom => next with { Preposition = 0, HasSubject = true, Subject = tag.Feats },
            Upos.Noun or Upos.Propn or Upos.Pron => next with { Preposition = 0 },
            Upos.Punct or Upos.Sconj => next with { Preposition = 0, HasSubject = false, HasVerb = false },
            Upos.Verb or Upos.Aux when tag.Feats.VerbForm == VerbForm.Fin => next with { Preposition = 0, HasVerb = true, Verb = tag.Feats },
            Upos.Verb or Upos.Aux => next with { Preposition = 0 },
            _ => next,
        };
    }
}

/// <summary>
/// The features of the tagger, as hashes: those of a token and a candidate (<see cref="Emission"/>) and those of a candidate after
/// what has been read (<see cref="Transition"/>). Trainer and tagger share this code.
/// </summary>
internal static class TaggerFeatures
{
    public const int MostFeatures = 48;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6B;
        return hash ^ (hash >> 15);
    }

    public static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash ^ (hash >> 13);
    }

    /// <summary>What a tag is to most features: everything but animacy, aspect and voice.</summary>
    public static uint KeyOf(in Tag tag) =>
        Mix((uint)tag.Upos + 1, (tag.Feats with { Animacy = Animacy.None, Aspect = Aspect.None, Voice = Voice.None }).ToBits());

    /// <summary>The features of one token that do not depend on the candidate.</summary>
    public static void Context(TokenContext[] tokens, int at, Span<uint> context)
    {
        ref readonly TokenContext token = ref tokens[at + 2];
        ref readonly TokenContext left = ref tokens[at + 1];
        ref readonly TokenContext left2 = ref tokens[at];
        ref readonly TokenContext right = ref tokens[at + 3];
        ref readonly TokenContext right2 = ref tokens[at + 4];
        context[0] = Mix(101, token.Word);
        context[1] = Mix(102, token.Suffix2);
        context[2] = Mix(103, token.Suffix3);
        context[3] = Mix(104, (uint)token.Shape);
        context[4] = Mix(105, left.Word);
        context[5] = Mix(106, right.Word);
        context[6] = Mix(107, right.Class);
        context[7] = Mix(108, left.Class);
        context[8] = Mix(Mix(109, left.Class), right.Class);
        context[9] = Mix(Mix(110, right.Class), right2.Class);
        context[10] = Mix(Mix(111, left2.Class), left.Class);
        context[11] = Mix(Mix(112, token.Class), left.Class);
        context[12] = Mix(Mix(113, token.Class), right.Class);
        context[13] = Mix(114, token.Class);
        context[14] = Mix(Mix(115, left.Word), token.Class);
        context[15] = Mix(116, right.Suffix2);
        context[16] = Mix(117, left.Suffix2);
    }

    public const int ContextCount = 17;

    /// <summary>Writes the features of a token's candidate and returns their count.</summary>
    public static int Emission(ReadOnlySpan<uint> context, in Candidate candidate, uint key, Span<uint> features)
    {
        int count = 0;
        foreach (uint part in context)
        {
            features[count++] = Mix(part, key);
        }

        Tag tag = candidate.Tag;
        uint coarse = Mix(7, (uint)tag.UposCase);
        features[count++] = Mix(Mix(context[3], coarse), (uint)tag.NameKind + 8);
        features[count++] = Mix(context[6], coarse);
        features[count++] = Mix(context[4], coarse);
        features[count++] = Mix(Mix(120, candidate.Prior), (uint)candidate.Source);
        features[count++] = Mix(Mix(Mix(121, candidate.Prior), (uint)candidate.Source), coarse);
        features[count++] = Mix(122, key);
        features[count++] = Mix(123, coarse);
        features[count++] = Mix(Mix(124, tag.Feats.ToBits() & 0x1FF), (uint)candidate.Source);
        return count;
    }

    /// <summary>Writes the features of a candidate after a history and returns their count.</summary>
    public static int Transition(in TaggerHistory history, in Candidate candidate, uint key, Span<uint> features)
    {
        Tag tag = candidate.Tag;
        uint coarse = Mix(7, (uint)tag.UposCase);
        uint previous = Mix(11, (uint)history.Previous.UposCase);
        uint agreement = Agreement(history.Previous, tag);
        features[0] = Mix(Mix(201, previous), key);
        features[1] = Mix(Mix(202, KeyOf(history.Previous)), key);
        features[2] = Mix(Mix(Mix(203, (uint)history.Before.UposCase), previous), coarse);
        features[3] = Mix(Mix(Mix(204, (uint)history.Previous.Upos), (uint)tag.Upos), agreement);
        features[4] = Mix(Mix(205, history.Preposition), coarse);
        features[5] = Mix(Mix(206, history.Preposition == 0 ? 0u : 1u), coarse);
        features[6] = Mix(Mix(207, Clause(history, tag)), coarse);
        features[7] = Mix(Mix(Mix(208, (uint)history.Previous.Upos), history.PreviousWord), coarse);
        features[8] = Mix(Mix(Mix(209, previous), coarse), agreement);
        features[9] = Mix(Mix(Mix(210, (uint)history.Before.Upos), previous), Mix(coarse, agreement));
        features[10] = Mix(Mix(Mix(211, ((uint)history.Previous.NameKind << 8) | (uint)tag.NameKind), coarse), agreement);
        return 11;
    }

    private static uint Agreement(in Tag left, in Tag right)
    {
        if (left.Feats.Case == Case.None || right.Feats.Case == Case.None)
        {
            return 0;
        }

        uint same = left.Feats.Case == right.Feats.Case ? 1u : 2u;
        return Tag.Agree(left.Feats, right.Feats) ? same | 4 : same;
    }

    // Whether the clause has its subject and verb, and whether this candidate would agree with the other.
    private static uint Clause(in TaggerHistory history, in Tag tag)
    {
        uint seen = (history.HasSubject ? 1u : 0) | (history.HasVerb ? 2u : 0);
        if (history.HasVerb && tag.IsNominal && tag.Feats.Case == Case.Nom)
        {
            return seen | (Tag.AgreeAsSubject(tag.Feats, history.Verb) ? 4u : 8u);
        }

        if (history.HasSubject && tag.Feats.VerbForm == VerbForm.Fin)
        {
            return seen | (Tag.AgreeAsSubject(history.Subject, tag.Feats) ? 16u : 32u);
        }

        return seen;
    }
}

/// <summary>What the features ask of one token: hashes of its word and endings, its shape, and the class of its candidates.</summary>
internal struct TokenContext
{
    public uint Word;
    public uint Suffix2;
    public uint Suffix3;
    public uint Class;
    public WordShape Shape;
}
