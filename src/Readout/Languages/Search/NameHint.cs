namespace Readout.Languages.Search;

/// <summary>What the way a word is written says of its being a name.</summary>
internal enum NameHint
{
    /// <summary>Small letters.</summary>
    None,

    /// <summary>A capital that may as well begin the sentence.</summary>
    Possible,

    /// <summary>A capital within a sentence.</summary>
    Likely,
}
