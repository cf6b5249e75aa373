namespace Readout.Stories.Names;

/// <summary>Whether two spellings can be one name.</summary>
public enum NameLikeness
{
    /// <summary>They name two.</summary>
    Different,

    /// <summary>They may be one name: another romanisation, an initial for a given name, a surname alone.</summary>
    Compatible,

    /// <summary>One name, as far as spelling tells: the same letters, or what the rules of romanisation make of them.</summary>
    Same,
}
