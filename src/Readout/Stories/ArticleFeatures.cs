using Readout.Records;
using Readout.Stories.Copies;
using Readout.Stories.Reading;

namespace Readout.Stories;

/// <summary>
/// All that joining needs of one article, computed once: hashed words, names by their sound, notions, numbers, states, and a sketch
/// of its text for wire copies. Holds none of the article's words. Immutable, thread-safe; the same record gives the same features on every machine.
/// </summary>
public sealed class ArticleFeatures
{
    private readonly FeatureKey[] _keys;

    internal ArticleFeatures(FeatureKey[] keys, TextSketch sketch)
    {
        _keys = keys;
        Sketch = sketch;
    }

    /// <summary>BCP 47 primary language subtag; null when it is not known.</summary>
    public string? Language { get; internal init; }

    /// <summary>When the article was published; null when the page gives no whole day. A day without a time stands for its noon, a time without an offset for UTC.</summary>
    public DateTimeOffset? Published { get; internal init; }

    /// <summary>Words of headline, standfirst and body; in scripts without spaces, characters.</summary>
    public int WordCount { get; internal init; }

    /// <summary>Identifies the outlet: the host of the article's address, else the outlet's name; 0 when neither is known.</summary>
    internal uint Outlet { get; init; }

    /// <summary>Identifies the headline's words; 0 without a headline.</summary>
    internal uint Title { get; init; }

    /// <summary>The languages that its words can be compared with.</summary>
    internal uint Group => LanguageGroup.Of(Language);

    /// <summary>True when the page gave the time of day.</summary>
    internal bool HasTime { get; init; }

    /// <summary>In ascending order of code, each code once.</summary>
    internal ReadOnlySpan<FeatureKey> Keys => _keys;

    internal TextSketch Sketch { get; }

    /// <summary>Reads the features of a record. Works for records in languages that are not analysed, by words, numbers and capitals alone.</summary>
    public static ArticleFeatures Of(ArticleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new FeatureReader(record).Read();
    }

    /// <summary>The features as bytes, at most some 1.6 KB, the inverse of <see cref="FromBytes"/>.</summary>
    public byte[] ToBytes() => FeatureBytes.Write(this);

    /// <summary>
    /// Reads what <see cref="ToBytes"/> wrote; null when the bytes are damaged or of another version, and the features are to be computed from the record again.
    /// </summary>
    public static ArticleFeatures? FromBytes(ReadOnlySpan<byte> bytes) => FeatureBytes.Read(bytes);
}
