namespace Readout.Stories.Names;

/// <summary>
/// A person's name taken apart, with a key that is the same in English, Russian and Ukrainian: given names by their equivalents
/// ("Volodymyr", «Владимир», «Володимир»), surnames by their sounds. Patronymics, particles ("al-") and middle names are no part of the key.
/// The name is taken in the nominative, given names before the surname. Immutable and thread-safe.
/// </summary>
public sealed class PersonNameKey
{
    private readonly PersonNameParts _parts;

    private PersonNameKey(string name, PersonNameParts parts)
    {
        Name = name;
        _parts = parts;
        SurnameKeys = KeysOf(parts.Surname);
        GivenKey = parts.Given is { } given ? KeyOfGiven(given) : "";
        Key = GivenKey.Length > 0 && SurnameKeys.Count > 0 ? GivenKey + " " + SurnameKeys[0] : GivenKey + (SurnameKeys.Count > 0 ? SurnameKeys[0] : "");
    }

    public string Name { get; }

    /// <summary>Given name and surname; a surname alone where no given name or initial stands. Empty for a name without letters.</summary>
    public string Key { get; }

    /// <summary>
    /// The keys that a surname may be found under, the likeliest first: two compatible names share one at least.
    /// Empty for a name without a surname.
    /// </summary>
    public IReadOnlyList<string> SurnameKeys { get; }

    /// <summary>The key of the first given name, empty when none stands or only an initial.</summary>
    public string GivenKey { get; }

    /// <summary>Whether a given name is written out.</summary>
    public bool HasGivenName => GivenKey.Length > 0;

    /// <summary>Whether nothing but a surname (or nothing but one word) stands.</summary>
    public bool IsSurnameOnly => _parts.Given is null;

    public static PersonNameKey Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new PersonNameKey(name, PersonNameParts.Read(name));
    }

    /// <summary>Symmetric. A part that only one of them has speaks against nothing, but for "Jr." and the like.</summary>
    public NameLikeness Compare(PersonNameKey other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _parts.Compare(other._parts);
    }

    // One key for all forms of a given name, and never that of a surname.
    private static string KeyOfGiven(NameWord given) =>
        given.IsInitial ? "" : "=" + (given.Given is { } form && form != given.Plain ? NameSounds.Skeleton(NameSounds.Of(form)[0]) : given.Skeletons[0]);

    private static List<string> KeysOf(NameWord[] surname)
    {
        var keys = new List<string>();
        foreach (NameWord word in surname)
        {
            keys.AddRange(word.Skeletons.Except(keys, StringComparer.Ordinal));
        }

        return keys;
    }
}
