namespace Readout.Entities.Learnt;

/// <summary>What the features ask of one token.</summary>
internal struct NameTrait
{
    /// <summary>The word and its base form, written alike in all Cyrillic languages.</summary>
    public uint Word;
    public uint Lemma;
    public uint Ending;
    public uint ShortEnding;
    public uint Beginning;

    /// <summary>Capitals, digits, script, mark.</summary>
    public uint Shape;

    /// <summary>Part of speech, with the case of nominals.</summary>
    public uint Class;
    public uint Upos;

    /// <summary>Lists that have the word.</summary>
    public uint Lists;

    /// <summary>What the rules have read there: kind, and whether it begins there.</summary>
    public uint Read;

    /// <summary>The same with how sure it is.</summary>
    public uint ReadFully;

    /// <summary>The name inside that one.</summary>
    public uint Inner;

    /// <summary>Whether the word introduces a name or closes its quotation marks.</summary>
    public uint Around;

    /// <summary>A capital, a word that heads organisations, or something that the rules have read.</summary>
    public bool IsMarked;

    /// <summary>A noun, adjective or number.</summary>
    public bool IsNominal;

    /// <summary>What may stand within a name between its words.</summary>
    public bool IsLink;
}
