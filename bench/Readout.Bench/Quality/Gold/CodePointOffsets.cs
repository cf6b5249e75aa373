using Readout.Text;

namespace Readout.Bench.Quality.Gold;

/// <summary>Turns offsets in code points, as corpora count, into UTF-16 indices.</summary>
internal sealed class CodePointOffsets
{
    private readonly int[] _indices;

    public CodePointOffsets(string text)
    {
        var indices = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1)
        {
            indices.Add(i);
        }

        indices.Add(text.Length);
        _indices = [.. indices];
    }

    public TextSpan Span(int start, int end) => new(At(start), At(end));

    private int At(int offset) => _indices[Math.Clamp(offset, 0, _indices.Length - 1)];
}
