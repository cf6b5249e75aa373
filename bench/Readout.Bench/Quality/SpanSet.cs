using Readout.Text;

namespace Readout.Bench.Quality;

/// <summary>The characters that some spans cover: the spans in order, joined where they touch.</summary>
internal sealed class SpanSet
{
    public static readonly SpanSet Empty = new([]);

    private readonly TextSpan[] _spans;

    private SpanSet(TextSpan[] spans)
    {
        _spans = spans;
        Length = spans.Sum(span => span.Length);
    }

    public IReadOnlyList<TextSpan> Spans => _spans;

    public int Length { get; }

    public bool IsEmpty => Length == 0;

    public int Start => _spans[0].Start;

    public int End => _spans[^1].End;

    public static SpanSet Of(IEnumerable<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (TextSpan span in spans.Where(span => !span.IsEmpty).Order())
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
            {
                joined[^1] = joined[^1].Cover(span);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined.Count == 0 ? Empty : new SpanSet([.. joined]);
    }

    public static SpanSet Of(TextSpan? span) => span is { } one ? Of([one]) : Empty;

    public int Shared(SpanSet other)
    {
        int shared = 0;
        foreach (TextSpan mine in _spans)
        {
            foreach (TextSpan theirs in other._spans)
            {
                shared += Math.Max(0, Math.Min(mine.End, theirs.End) - Math.Max(mine.Start, theirs.Start));
            }
        }

        return shared;
    }

    /// <summary>Shared characters over all characters (intersection over union).</summary>
    public double Iou(SpanSet other)
    {
        int shared = Shared(other);
        int all = Length + other.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Shared characters over those of the shorter one.</summary>
    public double Overlap(SpanSet other)
    {
        int shorter = Math.Min(Length, other.Length);
        return shorter == 0 ? 0 : (double)Shared(other) / shorter;
    }
}
