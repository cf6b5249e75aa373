namespace Readout.App.Site.Posting;

/// <summary>What a channel is to show of a statement, in the channel's own form.</summary>
/// <param name="Text">As it is sent.</param>
/// <param name="Plain">As its readers see it, without markup.</param>
internal sealed record PostContent(string Text, string Plain)
{
    /// <summary>What it is known by, here and where the channel tells what it shows.</summary>
    public byte[] Digest { get; } = DigestOf(Plain);

    /// <summary>Of a text as readers see it; blanks do not count, for channels change them.</summary>
    public static byte[] DigestOf(string plain) => Archive.Digest.Of(string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
