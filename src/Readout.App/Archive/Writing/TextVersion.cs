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
}
