namespace Readout.App.Archive.Writing;

/// <summary>One version of an article's text: when the archive first had it, and when the page says that it was last changed (seconds since 1970).</summary>
internal sealed record TextVersion(string Text, long SeenAt, long? ModifiedAt)
{
    /// <summary>
    /// When words came into an article that was there before without them: when the page says that it was changed, where that lies between the two versions, else when the
    /// version was first had. Null where the first version has them, or there is no other.
    /// </summary>
    public static long? TimeOf(string words, IReadOnlyList<TextVersion> versions)
    {
        for (int i = 0; i < versions.Count; i++)
        {
            if (versions[i].Text.Contains(words, StringComparison.Ordinal))
            {
                return i == 0 ? null : versions[i].ModifiedAt is { } modified && modified > versions[i - 1].SeenAt && modified <= versions[i].SeenAt ? modified : versions[i].SeenAt;
            }
        }

        return null;
    }

    /// <summary>The same, where the words stand in an entry that says when it came out: then, unless a version that was had later is the first to have them.</summary>
    public static long? TimeOf(string words, long entry, IReadOnlyList<TextVersion> versions)
    {
        int first = versions.ToList().FindIndex(version => version.Text.Contains(words, StringComparison.Ordinal));
        return first > 0 && (entry <= versions[first - 1].SeenAt || entry > versions[first].SeenAt) ? TimeOf(words, versions) : entry;
    }
}
