namespace Readout.App.Archive.Forgetting;

/// <summary>What a forgotten person is known by: the name in small letters with single blanks, hashed, so that the list of the forgotten tells nobody's name.</summary>
internal static class PersonKey
{
    public static byte[] Of(string name) => Digest.Of("person:" + string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant());
}
