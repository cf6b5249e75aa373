namespace Readout.Stories.Pairs;

/// <summary>How rare keys are in news at large, for windows that hold too few articles to tell.</summary>
internal static class KeyRarity
{
    // As many articles as the background weighs.
    private const float Weight = 400;

    /// <summary>The inverse document frequency of a key that <paramref name="held"/> of <paramref name="articles"/> hold, with the background's articles counted in.</summary>
    public static float Of(int held, int articles) =>
        MathF.Log((articles + Weight + 1) / (held + 0.5f));
}
