namespace Readout.Statements.Cues;

/// <summary>The shape in which a cue stands in its clause.</summary>
internal enum CueForm
{
    /// <summary>"said", "заявил", "каже".</summary>
    Finite,

    /// <summary>English "say": a present only after a plural subject.</summary>
    Base,

    /// <summary>"saying", "отметив": its subject is that of the main clause.</summary>
    Converb,

    /// <summary>"сообщается", "йдеться": said by a document or by nobody named.</summary>
    Impersonal,

    /// <summary>"по словам", "за даними", "according to".</summary>
    According,

    /// <summary>"уверен", "переконана".</summary>
    Believer,

    /// <summary>«сообщивший»: the noun before it speaks.</summary>
    Participle,
}

/// <summary>What a cue may govern. The names are those of the lexicons' last column.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>A clause with "that", «что», «що».</summary>
    That = 1,

    /// <summary>A clause without it: "he said it was late".</summary>
    Bare = 1 << 1,
    Quote = 1 << 2,

    /// <summary>The content stands before: "…, he said".</summary>
    Tail = 1 << 3,

    /// <summary>«о чем», «про що».</summary>
    About = 1 << 4,
    Object = 1 << 5,

    /// <summary>"called it a mistake".</summary>
    As = 1 << 6,
    Inf = 1 << 7,

    /// <summary>«к чему», «до чого».</summary>
    To = 1 << 8,

    /// <summary>«обвинил в чем».</summary>
    In = 1 << 9,

    /// <summary>«настаивает на чем».</summary>
    Upon = 1 << 10,

    /// <summary>Carries what somebody else said.</summary>
    Relay = 1 << 11,

    /// <summary>«из документа следует».</summary>
    From = 1 << 12,

    /// <summary>The cue itself points back: «с таким заявлением выступил».</summary>
    This = 1 << 13,

    /// <summary>"told whom".</summary>
    Addressee = 1 << 14,
    Of = 1 << 15,
    For = 1 << 16,
    On = 1 << 17,
    Gerund = 1 << 18,
    CallOn = 1 << 19,
    CallFor = 1 << 20,
    PointOut = 1 << 21,
    Whom = 1 << 22,
    Whether = 1 << 23,

    /// <summary>«против чего», «проти чого».</summary>
    Against = 1 << 25,

    /// <summary>«за что», «за що».</summary>
    Favour = 1 << 26,

    /// <summary>«от чего», «від чого».</summary>
    Off = 1 << 27,

    /// <summary>«за то, что …», «за те, що …».</summary>
    Because = 1 << 28,

    /// <summary>A noun of an event or a quality: «отметил важность», «констатував зростання».</summary>
    Fact = 1 << 29,

    /// <summary>What a poll came to: "shows Falcon with a lead".</summary>
    Result = 1 << 30,

    /// <summary>A reported question: «спросил, почему».</summary>
    Question = 1 << 24,
}

/// <summary>One reporting expression of a language's lexicon.</summary>
internal sealed record CueEntry(string Lemma, StatementForce Force, CueForm Form, Frames Frames)
{
    /// <summary>True for words after which a text, not a person, speaks: "согласно закону".</summary>
    public bool IsOfDocument { get; init; }

    public bool May(Frames frame) => (Frames & frame) != Frames.None;
}
